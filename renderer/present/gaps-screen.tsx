// Fifth screen: what is still missing, who closes it and by when; and how much the checks find open.
import { countProblems } from '../../shared/checks/check-plan.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { SeverityMark } from '../kit/severity-mark.tsx';
import { useProblems, useWords } from '../workbench-context.tsx';
import { openGaps } from './facts.ts';
import { useFittingCount } from './fitting-list.tsx';

const most = 10;

export function GapsScreen({ plan }: { readonly plan: Plan }) {
  const words = useWords();
  const open = countProblems(useProblems());
  const gaps = openGaps(plan);
  const [frame, count] = useFittingCount(Math.min(gaps.length, most));
  const notYet = words.say('present.notYet');
  return (
    <div className="cw-wall-gaps">
      {gaps.length === 0 ? (
        <p className="cw-wall-none">{words.say('present.gapsNone')}</p>
      ) : (
        <div ref={frame} className="cw-wall-fit">
          <table className="cw-wall-table">
            <thead>
              <tr>
                <th scope="col">{words.say('present.gap')}</th>
                <th scope="col">{words.say('present.owner')}</th>
                <th scope="col">{words.say('present.due')}</th>
              </tr>
            </thead>
            <tbody>
              {gaps.slice(0, count).map(({ id, what, owner, due }) => (
                <tr key={id}>
                  <td>
                    <span className="cw-wall-one">{what}</span>
                  </td>
                  <td className={owner === '' ? 'cw-wall-none' : undefined}>
                    <span className="cw-wall-one">{owner || notYet}</span>
                  </td>
                  <td className={due === '' ? 'cw-wall-none' : 'cw-wall-date'}>
                    {words.date(due) || notYet}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {gaps.length > count ? (
            <p className="cw-wall-more">{words.say('present.more', { count: gaps.length - count })}</p>
          ) : null}
        </div>
      )}
      <p className="cw-wall-open">
        <span>{words.say('present.openTitle')}</span>
        {(['error', 'warning'] as const).map((severity) => (
          <span key={severity}>
            <SeverityMark severity={severity} word={words.say(`severity.${severity}`)} />{' '}
            {words.say(`present.open.${severity}`, { count: open[severity] })}
          </span>
        ))}
      </p>
    </div>
  );
}
