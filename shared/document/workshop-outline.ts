// The outline of the workshop: six to eight pages that a table of five can present, nothing in them that nobody said.
import { optionName } from '../words/plan-words.ts';
import { firstWindows } from '../plan/sections/activation.ts';
import { inOrder } from '../base/order-key.ts';
import { sectorChoiceRows, shortActivityTable } from './activity-part.ts';
import { caseTable } from './case-part.ts';
import { numberChapters } from './chapters.ts';
import type { Chapter } from './chapters.ts';
import { coverFields, coverOf } from './cover-part.ts';
import type { Block, LabelledText, ListItem } from './document.ts';
import { leftOutBlocks } from './left-out-part.ts';
import { movementPictureBlocks } from './movement-part.ts';
import { parentSentence } from './parent-part.ts';
import { bodyName } from './reading.ts';
import type { Reading } from './reading.ts';
import { pickedTable } from './record-table.ts';
import { fieldBlocks } from './section-part.ts';
import { sourceBlocks } from './sources-part.ts';
import { summaryBlocks } from './summary-part.ts';

/** Cover, summary, situation, cases, objectives, activities, first day, movement, gaps, sources. */
export function workshopOutline(reading: Reading): Block[] {
  const { words } = reading;
  const chapters: Chapter[] = [
    { title: words.say('document.summary'), newPage: true, blocks: summaryBlocks(reading) },
    { title: words.say('document.situation'), blocks: situationBlocks(reading) },
    {
      title: words.say('document.cases'),
      blocks: [...fieldBlocks(reading, 'cases'), ...caseTable(reading)],
    },
    { title: words.say('document.objectives'), blocks: objectiveBlocks(reading) },
    { title: words.say('document.activities'), blocks: activityBlocks(reading) },
    { title: words.say('document.firstDay'), blocks: firstDayBlocks(reading) },
    { title: words.say('document.movement'), blocks: movementBlocks(reading) },
    { title: words.say('document.gaps'), blocks: gapBlocks(reading) },
  ];
  const body = numberChapters(chapters);
  const sources = { title: words.say('document.sources'), blocks: sourceBlocks(reading, body, true) };
  const last = numberChapters([...chapters, sources]).slice(body.length);
  return [coverOf(reading), ...body, ...last, ...leftOutBlocks(reading)];
}

function situationBlocks(reading: Reading): Block[] {
  const { words } = reading;
  return [
    ...fieldBlocks(reading, 'scope', ['use', 'scenario', 'purpose', 'crisis', 'area']),
    ...fieldBlocks(reading, 'population'),
    ...pickedTable(
      reading,
      'population.groups',
      { name: 8, nationality: 3.2, places: 6, headcount: 2.6, documentHolder: 2.8 },
      words.say('document.situation.groups'),
    ),
    ...pickedTable(
      reading,
      'risks.hazards',
      { name: 9, places: 7.4, likelihood: 2, impact: 2 },
      words.say('document.situation.hazards'),
    ),
    ...bodyRows(reading),
    ...parentSentence(reading),
  ];
}

/** Bodies by name only: those at the table, and the others the plan names. */
function bodyRows({ plan, words }: Reading): Block[] {
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

function objectiveBlocks(reading: Reading): Block[] {
  const { words } = reading;
  const picked = { statement: 9, measure: 5, lead: 3.4 };
  return [
    ...pickedTable(reading, 'objectives.objectives', picked, words.say('document.objectives')),
    ...fieldBlocks(reading, 'objectives'),
  ];
}

function activityBlocks(reading: Reading): Block[] {
  const rows = sectorChoiceRows(reading);
  const choices: Block[] = rows.length === 0 ? [] : [{ kind: 'keyValues', rows }];
  return [...fieldBlocks(reading, 'sectors'), ...shortActivityTable(reading), ...choices];
}

function firstDayBlocks(reading: Reading): Block[] {
  const triggers = pickedTable(
    reading,
    'earlyWarning.triggers',
    { statement: 7, action: 7, level: 3, owner: 3.4, deputy: 3.4 },
    reading.words.say('document.firstDay.triggers'),
  );
  return [...triggers, ...fieldBlocks(reading, 'activation'), ...checklistBlocks(reading)];
}

function checklistBlocks(reading: Reading): Block[] {
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

function movementBlocks(reading: Reading): Block[] {
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

function gapBlocks(reading: Reading): Block[] {
  const actions = Object.values(reading.plan.sections.preparedness.actions);
  const begun = actions.some(({ status }) => status === 'underWay' || status === 'done');
  const picked = { what: 10, owner: 4, due: 3, ...(begun ? { status: 2.4 } : {}) };
  return [
    ...pickedTable(reading, 'preparedness.actions', picked, reading.words.say('document.gaps')),
    ...fieldBlocks(reading, 'cover', [...coverFields, 'foreword']),
  ];
}
