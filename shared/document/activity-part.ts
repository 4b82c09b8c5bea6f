// Activities: for the workshop one table by sector and phase, for the full plan one table a sector, and the matrix.
import { inOrder } from '../base/order-key.ts';
import { coverage } from '../checks/coverage.ts';
import { sectorById, sectors } from '../framework/sectors.ts';
import { itemsOf } from '../plan/address.ts';
import { phases } from '../plan/sections/sectors.ts';
import { fieldName, optionName } from '../words/plan-words.ts';
import { whenText } from './answer-text.ts';
import type { Block, LabelledText, Matrix, MatrixCell, Run, Table, Text } from './document.ts';
import { originNote } from './origin-note.ts';
import { bodyName, placeNames } from './reading.ts';
import type { Reading } from './reading.ts';
import { recordTable } from './record-table.ts';

type Activity = Reading['plan']['sections']['sectors']['activities'][string];
const key = 'sectors.activities';

/** Activities in the official order of sectors, then by phase, then as the table ordered them. */
export function activitiesInOrder({ plan }: Reading): Activity[] {
  const sectorOrder = sectors().map(({ id }) => id);
  const rank = ({ sector, phase }: Activity) =>
    (sector === '' ? 99 : sectorOrder.indexOf(sector)) * 10 + (phase === '' ? 9 : phases.indexOf(phase));
  return inOrder(plan.sections.sectors.activities)
    .filter(({ title, detail }) => title !== '' || detail !== '')
    .map((activity, index) => ({ activity, index }))
    .sort((one, other) => rank(one.activity) - rank(other.activity) || one.index - other.index)
    .map(({ activity }) => activity);
}

const sectorName = ({ words }: Reading, id: string): string =>
  id === '' ? words.say('document.activities.unplaced') : words.own(sectorById(id)?.name ?? id);

/** The short table of the workshop: the sector is said once, where it begins. */
export function shortActivityTable(reading: Reading): Table[] {
  const { words } = reading;
  const activities = activitiesInOrder(reading);
  const header = (name: string) => fieldName(words, `${key}.${name}`);
  let last: string | null = null;
  const rows = activities.map((activity): Text[] => {
    const sector = activity.sector === last ? '' : sectorName(reading, activity.sector);
    last = activity.sector;
    return [
      sector === '' ? '' : [{ text: sector, bold: true }],
      activity.phase === '' ? '' : optionName(words, `${key}.phase`, activity.phase),
      whatCell(reading, activity),
      bodyName(reading, activity.lead),
      placeNames(reading, activity.places),
      whenText(words, activity.end) || whenText(words, activity.start),
    ];
  });
  const columns = [
    { header: header('sector'), width: 4.4 },
    { header: header('phase'), width: 2 },
    { header: header('title'), width: 7 },
    { header: header('lead'), width: 3.6 },
    { header: header('places'), width: 5.2 },
    { header: header('end'), width: 3 },
  ];
  return rows.length === 0
    ? []
    : [{ kind: 'table', caption: words.say('document.activities.table'), columns, rows }];
}

function whatCell(reading: Reading, activity: Activity): Text {
  const runs: Run[] = [{ text: activity.title || activity.detail }, ...originNote(reading, activity.origin)];
  if (activity.title !== '' && activity.detail !== '')
    runs.push({ text: `\n${activity.detail}`, quiet: true });
  return runs;
}

/** Which sectors are in and which not now, with the reason. */
export function sectorChoiceTable(reading: Reading): Table[] {
  const { plan, words } = reading;
  const { choices } = plan.sections.sectors;
  const rows = sectors().flatMap(({ id }): Text[][] => {
    const choice = choices[id];
    if (!choice || (choice.decision === '' && choice.reason === '' && choice.lead === '')) return [];
    return [
      [
        [
          { text: sectorName(reading, id), bold: true },
          ...(choice.reason === '' ? [] : [{ text: `\n${choice.reason}` }]),
        ],
        choice.decision === '' ? '' : optionName(words, 'sectors.choices.decision', choice.decision),
        bodyName(reading, choice.lead),
      ],
    ];
  });
  const header = (name: string) => fieldName(words, `sectors.choices.${name}`);
  const columns = [
    { header: `${words.say('document.coverage.sector')} · ${header('reason')}`, width: 10 },
    { header: header('decision'), width: 3 },
    { header: header('lead'), width: 4 },
  ];
  return rows.length === 0
    ? []
    : [{ kind: 'table', caption: words.say('collection.sectors.choices'), columns, rows }];
}

/** The same in two lines: which sectors are in and which not now, reasons behind the names. */
export function sectorChoiceRows(reading: Reading): LabelledText[] {
  const { plan, words } = reading;
  const { choices } = plan.sections.sectors;
  return (['in', 'notNow'] as const).flatMap((decision) => {
    const reasons = new Map<string, string[]>();
    for (const { id } of sectors()) {
      const choice = choices[id];
      if (choice?.decision !== decision) continue;
      const reason = choice.reason.trim();
      reasons.set(reason, [...(reasons.get(reason) ?? []), sectorName(reading, id)]);
    }
    // The sectors that are in stand in the table of activities already; they are said again only with their reasons.
    if (reasons.size === 0 || (decision === 'in' && reasons.size === 1 && reasons.has(''))) return [];
    const value = [...reasons].flatMap(([reason, names], index): Run[] => [
      { text: `${index === 0 ? '' : '; '}${names.join(', ')}` },
      ...(reason === '' ? [] : [{ text: ` (${reason})`, quiet: true }]),
    ]);
    return [
      {
        label: words.say(decision === 'in' ? 'document.activities.in' : 'document.activities.setAside'),
        value,
      },
    ];
  });
}

/** Every activity with all its answers, under the name of its sector. */
export function fullActivityBlocks(reading: Reading): Block[] {
  const items = itemsOf(reading.plan, key);
  const activities = activitiesInOrder(reading);
  const ids = [...new Set(activities.map(({ sector }) => sector))];
  return ids.flatMap((sector): Block[] => [
    { kind: 'heading', level: 2, text: sectorName(reading, sector) },
    ...recordTable(reading, key, {
      items: activities.filter((activity) => activity.sector === sector).map(({ id }) => items[id]!),
      without: ['sector'],
      columns: ['phase', 'lead', 'support', 'start', 'end'],
    }),
  ]);
}

/** Sectors down, phases across, every activity in its cell. */
export function activityMatrix(reading: Reading): Matrix {
  const { plan, words, marks } = reading;
  const rows = coverage(plan).rows.map((row) => ({
    label: sectorName(reading, row.sectorId),
    cells: phases.map((phase): MatrixCell => {
      const { state, activityIds } = row.cells[phase];
      const said = words.say(`document.coverage.${state}`);
      const shown = marks || state === 'outOfScope';
      return {
        state: shown ? state : 'empty',
        mark: shown ? said : '',
        entries: activityIds.map((id) => entryOf(reading, id)),
      };
    }),
  }));
  return {
    kind: 'matrix',
    caption: words.say('document.matrix'),
    corner: words.say('document.coverage.sector'),
    columns: phases.map((phase) => optionName(words, `${key}.phase`, phase)),
    rows,
    key: words.say(marks ? 'document.matrix.key' : 'document.matrix.keyPlain'),
  };
}

function entryOf(reading: Reading, id: string): string {
  const activity = reading.plan.sections.sectors.activities[id];
  const lead = bodyName(reading, activity?.lead ?? '');
  const what = activity?.title || activity?.detail || '';
  return lead === '' ? what : `${what} (${lead})`;
}
