// The 15 × 3 grid: one cell in the tab order, arrows between them, Enter opens the sector at that phase.
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CellState, Coverage, CoverageCell as Cell, Phase } from '../../shared/checks/coverage.ts';
import { sectors } from '../../shared/framework/sectors.ts';
import { phases } from '../../shared/plan/sections/sectors.ts';
import { CoverageCell, CoverageLegend } from '../kit/coverage-cell.tsx';
import type { CoverageState } from '../kit/coverage-cell.tsx';
import { PhaseBadge } from '../kit/phase-badge.tsx';
import { useWords } from '../workbench-context.tsx';
import './coverage-grid.css';

type Props = {
  readonly coverage: Coverage;
  readonly onOpen: (sectorId: string, phase: Phase) => void;
};

const stateOf: Record<CellState, CoverageState> = {
  outOfScope: 'out',
  empty: 'empty',
  named: 'named',
  led: 'led',
  full: 'full',
};

export function CoverageGrid({ coverage, onOpen }: Props) {
  const words = useWords();
  const [at, setAt] = useState({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const row = Math.min(Math.max(at.row + step[0], 0), coverage.rows.length - 1);
    const column = Math.min(Math.max(at.column + step[1], 0), phases.length - 1);
    setAt({ row, column });
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}/${column}"]`)?.focus();
  };
  return (
    <div className="cw-grid-frame">
      <table ref={table} className="cw-grid" aria-label={words.say('coverage.grid')} onKeyDown={move}>
        <thead>
          <tr>
            <th scope="col">{words.say('coverage.sector')}</th>
            {phases.map((phase) => (
              <th key={phase} scope="col" className="cw-grid-phase">
                <PhaseBadge
                  phase={phase}
                  letter={words.say(`phaseLetter.${phase}`)}
                  word={words.say(`option.${phase}`)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sectors().map((sector, row) => (
            <tr key={sector.id}>
              <th scope="row" className="cw-grid-sector">
                {words.own(sector.name)}
              </th>
              {phases.map((phase, column) => (
                <td key={phase}>
                  <GridCell
                    cell={coverage.rows[row]?.cells[phase]}
                    sectorName={words.own(sector.name)}
                    cellId={`${row}/${column}`}
                    isInTabOrder={at.row === row && at.column === column}
                    onOpen={() => {
                      setAt({ row, column });
                      onOpen(sector.id, phase);
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <CoverageLegend
        label={words.say('coverage.legend')}
        words={{
          out: words.say('coverage.out'),
          empty: words.say('coverage.empty'),
          named: words.say('coverage.named'),
          led: words.say('coverage.led'),
          full: words.say('coverage.full'),
        }}
      />
    </div>
  );
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -2],
  End: [0, 2],
};

type GridCellProps = {
  readonly cell: Cell | undefined;
  readonly sectorName: string;
  readonly cellId: string;
  readonly isInTabOrder: boolean;
  readonly onOpen: () => void;
};

function GridCell({ cell, sectorName, cellId, isInTabOrder, onOpen }: GridCellProps) {
  const words = useWords();
  if (!cell) return null;
  const state = stateOf[cell.state];
  return (
    <button
      type="button"
      className="cw-grid-cell"
      data-cell={cellId}
      tabIndex={isInTabOrder ? 0 : -1}
      onClick={onOpen}
    >
      <CoverageCell
        state={state}
        label={words.say('coverage.cell', {
          sector: sectorName,
          phase: words.say(`option.${cell.phase}`),
          state: words.say(`coverage.${state}`),
          count: cell.count,
        })}
        remark={cell.count > 1 ? words.say('coverage.count', { count: cell.count }) : undefined}
      />
    </button>
  );
}
