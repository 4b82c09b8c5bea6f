// Blocks that the short documents of a plan share: bodies, objectives, activities, first hours, movement, gaps. Nothing in
// them that nobody said.
import { inOrder } from '../base/order-key.ts';
import { firstWindows } from '../plan/sections/activation.ts';
import { optionName } from '../words/plan-words.ts';
import { sectorChoiceRows, shortActivityTable } from './activity-part.ts';
import { coverFields } from './cover-part.ts';
import type { Block, LabelledText, ListItem } from './document.ts';
import { movementPictureBlocks } from './movement-part.ts';
import { bodyName } from './reading.ts';
import type { Reading } from './reading.ts';
import { pickedTable } from './record-table.ts';
import { fieldBlocks } from './section-part.ts';

/** Bodies by name only: those at the table, and the others the plan names. */
export function bodyRows({ plan, words }: Reading): Block[] {
  const bodies = inOrder(plan.sections.coordination.actors).filter(({ name }) => name.trim() !== '');
  const row = (label: string, named: typeof bodies): LabelledText[] =>
    named.length === 0 ? [] : [{ label, value: named.map(({ name }) => name).join('; ') }];
  const atTable = bodies.filter((body) => body.atTable === 'yes');
  const rows = [
    ...row(words.say('document.situation.atTable'), atTable),
    ...row(
      words.say('document.situation.others'),
      bodies.filter((body) => !atTable.includes(body)),
    ),
  ];
  return rows.length === 0 ? [] : [{ kind: 'keyValues', rows }];
}

/** Objectives with who leads, and the line between staying, moving and leaving. */
export function objectiveBlocks(reading: Reading): Block[] {
  const { words } = reading;
  const picked = { statement: 9, measure: 5, lead: 3.4 };
  return [
    ...pickedTable(reading, 'objectives.objectives', picked, words.say('document.objectives')),
    ...fieldBlocks(reading, 'objectives'),
  ];
}

/** Who does what, and which sectors were chosen. */
export function activityBlocks(reading: Reading): Block[] {
  const rows = sectorChoiceRows(reading);
  const choices: Block[] = rows.length === 0 ? [] : [{ kind: 'keyValues', rows }];
  return [...fieldBlocks(reading, 'sectors'), ...shortActivityTable(reading), ...choices];
}

/** What sets the plan in motion, and the first hours. */
export function firstDayBlocks(reading: Reading): Block[] {
  const triggers = pickedTable(
    reading,
    'earlyWarning.triggers',
    { statement: 7, action: 7, level: 3, owner: 3.4, deputy: 3.4 },
    reading.words.say('document.firstDay.triggers'),
  );
  return [...triggers, ...fieldBlocks(reading, 'activation'), ...checklistBlocks(reading)];
}

/** The steps of the first hours by window, to tick. */
export function checklistBlocks(reading: Reading): Block[] {
  const { plan, words } = reading;
  const checklist = inOrder(plan.sections.activation.checklist).filter(({ what }) => what.trim() !== '');
  return ([...firstWindows, ''] as const).flatMap((window): Block[] => {
    const items = checklist
      .filter((row) => row.window === window)
      .map((row): ListItem => {
        const behind = [bodyName(reading, row.who), row.note.trim()]
          .filter((part) => part !== '')
          .join(' – ');
        return {
          text: behind === '' ? row.what : [{ text: row.what }, { text: ` (${behind})`, quiet: true }],
        };
      });
    if (items.length === 0) return [];
    const title =
      window === ''
        ? words.say('document.firstDay.checklist')
        : optionName(words, 'activation.checklist.window', window);
    return [
      { kind: 'heading', level: 3, text: title },
      { kind: 'list', style: 'tick', items },
    ];
  });
}

/** People to move, routes and assembly points. */
export function movementBlocks(reading: Reading): Block[] {
  const { words } = reading;
  const routes = { name: 5, from: 4, to: 4, alternateTo: 4, mode: 2, seatsPerDay: 3 };
  const points = { name: 5, place: 4, capacity: 3, expected: 3, opensWhen: 4, owner: 3.4 };
  return [
    ...fieldBlocks(reading, 'movement'),
    ...movementPictureBlocks(reading),
    ...(isDrawn(reading)
      ? []
      : pickedTable(reading, 'movement.routes', routes, words.say('document.movement.routes'))),
    ...pickedTable(
      reading,
      'movement.assemblyPoints',
      points,
      words.say('collection.movement.assemblyPoints'),
    ),
  ];
}

/** Whether the diagram says all that a table of the routes would. */
const isDrawn = ({ plan }: Reading): boolean =>
  Object.values(plan.sections.movement.routes).every(({ from, to }) => from !== '' && to !== '');

/** What is still open, with owner and day, and what the signatory says of it. */
export function gapBlocks(reading: Reading): Block[] {
  const actions = Object.values(reading.plan.sections.preparedness.actions);
  const begun = actions.some(({ status }) => status === 'underWay' || status === 'done');
  const picked = { what: 10, owner: 4, due: 3, ...(begun ? { status: 2.4 } : {}) };
  return [
    ...pickedTable(reading, 'preparedness.actions', picked, reading.words.say('document.gaps')),
    ...fieldBlocks(reading, 'cover', [...coverFields, 'foreword']),
  ];
}
