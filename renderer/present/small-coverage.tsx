// The coverage grid small: only the sectors the plan works in, one mark a phase.
import type { CellState, Coverage } from '../../shared/checks/coverage.ts';
import { codeName } from '../../shared/framework/code-lists.ts';
import { phases } from '../../shared/plan/sections/sectors.ts';
import { coverageLetters } from '../kit/coverage-cell.tsx';
import type { CoverageState } from '../kit/coverage-cell.tsx';
import { useWords } from '../workbench-context.tsx';
import { useFittingCount } from './fitting-list.tsx';

const stateOf: Record<CellState, CoverageState> = {
  outOfScope: 'out',
  empty: 'empty',
  named: 'named',
  led: 'led',
  full: 'full',
};

export function SmallCoverage({ coverage }: { readonly coverage: Coverage }) {
  const words = useWords();
  const rows = coverage.rows.filter(
    ({ decision, cells }) => decision === 'in' || phases.some((phase) => cells[phase].count > 0),
  );
  const [frame, count] = useFittingCount(rows.length);
  if (rows.length === 0) return <p className="cw-wall-none">{words.say('present.coverageNone')}</p>;
  return (
    <div ref={frame} className="cw-wall-fit">
      <table className="cw-wall-grid">
        <thead>
          <tr>
            <th scope="col">
              <span className="cw-hidden">{words.say('coverage.sector')}</span>
            </th>
            {phases.map((phase) => (
              <th key={phase} scope="col">
                <span aria-hidden>{words.say(`phaseLetter.${phase}`)}</span>
                <span className="cw-hidden">{words.say(`option.${phase}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, count).map(({ sectorId, cells }) => (
            <tr key={sectorId}>
              <th scope="row">{words.own(codeName('sectors', sectorId))}</th>
              {phases.map((phase) => {
                const state = stateOf[cells[phase].state];
                return (
                  <td key={phase}>
                    <span className={`cw-coverage cw-coverage-${state}`}>
                      <span aria-hidden>{coverageLetters[state]}</span>
                      <span className="cw-hidden">{words.say(`coverage.${state}`)}</span>
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > count ? (
        <p className="cw-wall-more">{words.say('present.more', { count: rows.length - count })}</p>
      ) : null}
    </div>
  );
}
