// After how long each kind counts as stale, and what that rests on.
import type { CheckSource } from '../../shared/checks/problem.ts';
import { periods, reviewMonths } from '../../shared/upkeep/periods.ts';
import { problemSource } from '../../shared/words/check-words.ts';
import { DataTable } from '../kit/data-table.tsx';
import { useWords } from '../workbench-context.tsx';
import { thingName } from './place-words.ts';

type Row = {
  readonly id: string;
  readonly name: string;
  readonly months: number;
  readonly basis: CheckSource;
};

export function PeriodsTable() {
  const words = useWords();
  const whole: Row = {
    id: 'plan',
    name: words.say('upkeep.wholePlan'),
    months: reviewMonths,
    basis: 'ppre',
  };
  const rows: readonly Row[] = [
    whole,
    ...periods.map(({ kind, months, basis }) => ({
      id: kind,
      name: thingName(words, kind),
      months,
      basis,
    })),
  ];
  return (
    <details className="cw-upkeep-periods">
      <summary>{words.say('upkeep.periods')}</summary>
      <p className="cw-quiet">{words.say('upkeep.periods.text')}</p>
      <DataTable
        label={words.say('upkeep.periods')}
        rows={rows}
        rowId={({ id }) => id}
        empty={null}
        columns={[
          { id: 'kind', label: words.say('upkeep.periods.kind'), width: 'wide', show: ({ name }) => name },
          {
            id: 'after',
            label: words.say('upkeep.periods.after'),
            width: 'medium',
            show: ({ months }) => words.say('upkeep.months', { count: months }),
          },
          {
            id: 'basis',
            label: words.say('upkeep.periods.basis'),
            width: 'wide',
            show: ({ basis }) =>
              basis === 'workbench' ? words.say('upkeep.ourChoice') : problemSource(words, { source: basis }),
          },
        ]}
      />
    </details>
  );
}
