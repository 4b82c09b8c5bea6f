// Second screen: the objectives, and the line between staying, relocating and evacuating.
import type { Plan } from '../../shared/plan/plan.ts';
import { useWords } from '../workbench-context.tsx';
import { decision } from './facts.ts';
import { FittingList } from './fitting-list.tsx';

export function DecisionScreen({ plan }: { readonly plan: Plan }) {
  const words = useWords();
  const { objectives, line, decidedBy } = decision(plan);
  return (
    <div className="cw-wall-two">
      <section className="cw-wall-part">
        <h2>{words.say('present.objectives')}</h2>
        <FittingList
          items={objectives}
          keyOf={({ id }) => id}
          none={words.say('present.objectivesNone')}
          className="cw-wall-objectives"
          isNumbered
        >
          {({ statement }, at) => (
            <>
              <span aria-hidden className="cw-wall-figure">
                {words.number(at + 1)}
              </span>
              <span className="cw-wall-statement">{statement}</span>
            </>
          )}
        </FittingList>
      </section>
      <section className="cw-wall-part">
        <h2>{words.say('present.line')}</h2>
        <dl className="cw-wall-line">
          {line.map(({ step, text }) => (
            <div key={step}>
              <dt>{words.say(`present.${step}`)}</dt>
              <dd className={text === '' ? 'cw-wall-none' : 'cw-wall-criterion'}>
                {text || words.say('present.notYet')}
              </dd>
            </div>
          ))}
        </dl>
        {decidedBy === '' ? null : (
          <p className="cw-wall-under">{words.say('present.decidedBy', { who: decidedBy })}</p>
        )}
      </section>
    </div>
  );
}
