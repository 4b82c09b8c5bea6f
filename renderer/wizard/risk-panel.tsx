// The risk matrix: five by five, each cell with its level as a letter, each hazard as a letter explained in the table below.
import { useMemo } from 'react';
import { riskBand } from '../../shared/framework/scale-profiles.ts';
import { DataTable } from '../kit/data-table.tsx';
import type { TableColumn } from '../kit/table-types.ts';
import { usePlan, useWords } from '../workbench-context.tsx';
import { rankHazards, type RankedHazard } from './risk-grid.ts';

const ratings = [1, 2, 3, 4, 5] as const;

export function RiskPanel() {
  const words = useWords();
  const hazards = usePlan((plan) => plan.sections.risks.hazards);
  const ranked = useMemo(() => rankHazards(hazards), [hazards]);
  const scored = ranked.filter((hazard) => hazard.score !== null);
  return (
    <section className="cw-section cw-block">
      <h2>{words.say('matrix.title')}</h2>
      {scored.length === 0 ? <p className="cw-quiet">{words.say('matrix.nothing')}</p> : null}
      <Grid scored={scored} />
      {ranked.length > 0 ? <HazardTable ranked={ranked} /> : null}
    </section>
  );
}

function Grid({ scored }: { scored: readonly RankedHazard[] }) {
  const words = useWords();
  const say = words.say;
  return (
    <table className="cw-risk" aria-label={say('matrix.title')}>
      <thead>
        <tr>
          <th scope="col">{say('matrix.axes')}</th>
          {ratings.map((likelihood) => (
            <th key={likelihood} scope="col">
              {likelihood}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...ratings].reverse().map((impact) => (
          <tr key={impact}>
            <th scope="row">{impact}</th>
            {ratings.map((likelihood) => {
              const here = scored.filter((one) => one.likelihood === likelihood && one.impact === impact);
              const band = riskBand(likelihood * impact);
              const names = here.map((one) => one.name).join(', ');
              const spoken = say(names ? 'matrix.cell' : 'matrix.emptyCell', { likelihood, impact, names });
              return (
                <td key={likelihood} className={`cw-risk-cell cw-risk-${band}`} aria-label={spoken}>
                  <span className="cw-risk-band">{say(`matrix.bandLetter.${band}`)}</span>
                  <b>{here.map((one) => one.letter).join(' ')}</b>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HazardTable({ ranked }: { ranked: readonly RankedHazard[] }) {
  const words = useWords();
  const say = words.say;
  const columns: TableColumn<RankedHazard>[] = [
    { id: 'letter', label: say('matrix.letter'), width: 'tiny', show: (row) => row.letter },
    { id: 'name', label: say('matrix.hazard'), width: 'wide', show: (row) => row.name },
    {
      id: 'likelihood',
      label: say('matrix.likelihood'),
      align: 'end',
      width: 'small',
      show: (row) => row.likelihood,
    },
    { id: 'impact', label: say('matrix.impact'), align: 'end', width: 'small', show: (row) => row.impact },
    {
      id: 'score',
      label: say('matrix.score'),
      align: 'end',
      width: 'narrow',
      show: (row) => row.score ?? say('matrix.unscored'),
    },
    {
      id: 'band',
      label: say('matrix.band'),
      width: 'narrow',
      show: (row) => (row.band === null ? '' : say(`matrix.band.${row.band}`)),
    },
  ];
  return (
    <DataTable
      label={say('matrix.title')}
      columns={columns}
      rows={ranked}
      rowId={(row) => row.id}
      empty={say('matrix.nothing')}
    />
  );
}
