// Third screen: the first 24 hours, the activities by phase with their leads, and the coverage small beside them.
import { coverage } from '../../shared/checks/coverage.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { PhaseBadge } from '../kit/phase-badge.tsx';
import { useWords } from '../workbench-context.tsx';
import { whoDoesWhat } from './facts.ts';
import { FittingList } from './fitting-list.tsx';
import { SmallCoverage } from './small-coverage.tsx';

export function WhoScreen({ plan }: { readonly plan: Plan }) {
  const words = useWords();
  const { windows, phases } = whoDoesWhat(plan);
  const steps = windows.flatMap(({ window, steps: inWindow }) =>
    inWindow.map((step, at) => ({ ...step, hours: at === 0 ? words.say(`option.${window}`) : '' })),
  );
  return (
    <div className="cw-wall-who">
      <section className="cw-wall-part cw-wall-phases">
        {phases.map(({ phase, activities }) => (
          <div key={phase} className="cw-wall-part">
            <h2>
              <PhaseBadge
                phase={phase}
                letter={words.say(`phaseLetter.${phase}`)}
                word={words.say(`option.${phase}`)}
              />
            </h2>
            <FittingList
              items={activities}
              keyOf={({ id }) => id}
              none={words.say('present.phaseNone')}
              className="cw-wall-rows"
            >
              {({ title, lead }) => (
                <>
                  <span className="cw-wall-task">{title}</span>
                  <span className="cw-wall-under">{lead || words.say('present.noLead')}</span>
                </>
              )}
            </FittingList>
          </div>
        ))}
      </section>
      <section className="cw-wall-part cw-wall-first">
        <h2>{words.say('present.firstDay')}</h2>
        <FittingList
          items={steps}
          keyOf={({ id }) => id}
          none={words.say('present.firstDayNone')}
          className="cw-wall-rows cw-wall-hours"
        >
          {({ hours, what, who }) => (
            <>
              <span className="cw-wall-hour">{hours}</span>
              <span className="cw-wall-task">{what}</span>
              <span className="cw-wall-under">{who || words.say('present.noLead')}</span>
            </>
          )}
        </FittingList>
      </section>
      <section className="cw-wall-part cw-wall-coverage">
        <h2>{words.say('present.coverage')}</h2>
        <SmallCoverage coverage={coverage(plan)} />
      </section>
    </div>
  );
}
