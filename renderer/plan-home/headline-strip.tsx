// Five figures that say how things stand. What is not known says "not yet" instead of a nought.
import type { Readiness } from '../../shared/checks/readiness.ts';
import { headline } from '../../shared/checks/summarise.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { usePath, useProblems, useWords } from '../workbench-context.tsx';

type Props = { readonly plan: Plan; readonly readiness: Readiness };

export function HeadlineStrip({ plan, readiness }: Props) {
  const words = useWords();
  const path = usePath();
  const problems = useProblems();
  const known = headline(plan, { readiness, problems });
  const notYet = words.say('home.notYet');
  const open = known.problems.error + known.problems.warning;
  return (
    <dl className="cw-headline">
      <Figure
        name={words.say('home.people')}
        value={known.people ? words.number(known.people.value) : notYet}
        remark={known.people ? words.say(`home.people.${known.people.kind}`) : ''}
      />
      <Figure
        name={words.say('home.risk')}
        value={known.highestRisk ? known.highestRisk.name : notYet}
        remark={
          known.highestRisk
            ? words.say(`home.risk.${known.highestRisk.band}`, { score: known.highestRisk.score })
            : ''
        }
      />
      <Figure
        name={words.say('home.readiness')}
        value={words.say('home.percent', { percent: known.readiness })}
        remark={words.say('home.readinessOf', { path: words.find(`path.${path.id}`) ?? path.id })}
      />
      <Figure
        name={words.say('home.problems')}
        value={words.number(open)}
        remark={words.say('home.problemsOf', { errors: known.problems.error })}
      />
      <Figure
        name={words.say('home.days')}
        value={known.daysToClear === null ? notYet : words.number(known.daysToClear)}
        remark={known.daysToClear === null ? '' : words.say('home.daysOf')}
      />
    </dl>
  );
}

type FigureProps = { readonly name: string; readonly value: string; readonly remark: string };

const Figure = ({ name, value, remark }: FigureProps) => (
  <div className="cw-headline-figure">
    <dt>{name}</dt>
    <dd>
      <span className="cw-headline-value">{value}</span>
      <span className="cw-headline-remark">{remark}</span>
    </dd>
  </div>
);
