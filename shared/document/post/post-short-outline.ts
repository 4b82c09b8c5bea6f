// The short document of a post: six to eight pages under the headings of the MICIC consular contingency plan template,
// with what a table decided and nothing that nobody said.
import { sectionDefinition } from '../../plan/sections.ts';
import { collectionName } from '../../words/plan-words.ts';
import { caseTable } from '../case-part.ts';
import { numberChapters } from '../chapters.ts';
import type { Chapter } from '../chapters.ts';
import { coverBlocks } from '../cover-part.ts';
import type { Block } from '../document.ts';
import { leftOutBlocks } from '../left-out-part.ts';
import { parentSentence } from '../parent-part.ts';
import type { Reading } from '../reading.ts';
import { pickedTable } from '../record-table.ts';
import { fieldBlocks } from '../section-part.ts';
import {
  activityBlocks,
  bodyRows,
  firstDayBlocks,
  gapBlocks,
  movementBlocks,
  objectiveBlocks,
} from '../short-parts.ts';
import { sourceBlocks } from '../sources-part.ts';
import { summaryBlocks } from '../summary-part.ts';
import { contactFields } from './post-chapters.ts';

/** Cover, summary, the template's headings, gaps, sources. */
export function postShortOutline(reading: Reading): Block[] {
  const { words } = reading;
  const chapters: Chapter[] = [
    {
      title: words.say('document.summary'),
      newPage: true,
      blocks: summaryBlocks(reading, { objectives: false }),
    },
    { title: words.say('document.post.contact'), blocks: contactBlocks(reading) },
    { title: words.say('document.post.introduction'), blocks: introductionBlocks(reading) },
    {
      title: words.say('document.post.risk'),
      blocks: table(reading, 'risks.hazards', { name: 9, places: 7.4, likelihood: 2, impact: 2 }),
    },
    { title: words.say('document.post.community'), blocks: communityBlocks(reading) },
    {
      title: words.say('document.post.scenarios'),
      blocks: [...fieldBlocks(reading, 'cases'), ...caseTable(reading)],
    },
    { title: words.say('document.post.roles'), blocks: roleBlocks(reading) },
    { title: words.say('document.post.evacuation'), blocks: evacuationBlocks(reading) },
    { title: words.say('document.post.phases'), blocks: phaseBlocks(reading) },
    {
      title: words.say('document.post.logistics'),
      blocks: table(reading, 'resources.resources', {
        name: 8,
        have: 2.4,
        need: 2.4,
        owner: 4,
        closeGapBy: 6,
      }),
    },
    { title: words.say('document.gaps'), blocks: gapBlocks(reading) },
  ];
  const body = numberChapters(chapters);
  const sources = { title: words.say('document.sources'), blocks: sourceBlocks(reading, body, true) };
  const last = numberChapters([...chapters, sources]).slice(body.length);
  return [...coverBlocks(reading), ...body, ...last, ...leftOutBlocks(reading)];
}

/** A table of chosen columns under the name of its collection. */
const table = (reading: Reading, key: string, picked: Readonly<Record<string, number>>): Block[] =>
  pickedTable(reading, key, picked, collectionName(reading.words, key));

/** The fields of the scope that say nothing of where the post is. */
const scopeBut = Object.keys(sectionDefinition('scope').fields).filter(
  (name) => !contactFields.includes(name),
);

function contactBlocks(reading: Reading): Block[] {
  return [
    ...fieldBlocks(reading, 'scope', scopeBut),
    ...bodyRows(reading),
    ...table(reading, 'restricted.contacts', { function: 6, body: 4, phone: 4, reachable: 5 }),
  ];
}

const introductionBlocks = (reading: Reading): Block[] => [
  // The purpose opens the summary.
  ...fieldBlocks(reading, 'scope', ['purpose', ...contactFields]),
  ...objectiveBlocks(reading),
];

function communityBlocks(reading: Reading): Block[] {
  return [
    ...fieldBlocks(reading, 'population'),
    ...table(reading, 'population.groups', { name: 8, places: 6, headcount: 2.6, documentHolder: 2.8 }),
    ...table(reading, 'population.registers', { what: 7, people: 3, asOf: 4, owner: 4 }),
    ...table(reading, 'coordination.employers', {
      name: 7,
      kind: 3,
      places: 5,
      people: 2.6,
      holdsDocuments: 3,
    }),
  ];
}

const roleBlocks = (reading: Reading): Block[] => [
  ...fieldBlocks(reading, 'coordination'),
  ...table(reading, 'coordination.crisisTeam', { function: 7, holder: 5, deputy: 5 }),
  ...table(reading, 'coordination.wardens', { area: 6, places: 5, warden: 5, alternate: 5, people: 2.4 }),
  ...parentSentence(reading),
];

const evacuationBlocks = (reading: Reading): Block[] => [
  ...movementBlocks(reading),
  ...table(reading, 'movement.safeHavens', { name: 6, place: 4, capacity: 3, agreement: 3 }),
  ...table(reading, 'movement.transitStates', { name: 5, entryRule: 8, noteReady: 3 }),
];

const phaseBlocks = (reading: Reading): Block[] => [
  ...table(reading, 'earlyWarning.alertLevels', {
    name: 3.4,
    meaning: 5.4,
    actions: 6,
    declaredBy: 3.2,
    deputy: 3.2,
  }),
  ...firstDayBlocks(reading),
  ...activityBlocks(reading),
];
