// The outline of the workshop: six to eight pages that a table of five can present, nothing in them that nobody said.
import { caseTable } from './case-part.ts';
import { numberChapters } from './chapters.ts';
import type { Chapter } from './chapters.ts';
import { coverBlocks } from './cover-part.ts';
import type { Block } from './document.ts';
import { leftOutBlocks } from './left-out-part.ts';
import { parentSentence } from './parent-part.ts';
import type { Reading } from './reading.ts';
import { pickedTable } from './record-table.ts';
import { fieldBlocks } from './section-part.ts';
import {
  activityBlocks,
  bodyRows,
  firstDayBlocks,
  gapBlocks,
  movementBlocks,
  objectiveBlocks,
} from './short-parts.ts';
import { sourceBlocks } from './sources-part.ts';
import { summaryBlocks } from './summary-part.ts';

/** Cover, summary, situation, cases, objectives, activities, first day, movement, gaps, sources. */
export function workshopOutline(reading: Reading): Block[] {
  const { words } = reading;
  const chapters: Chapter[] = [
    {
      title: words.say('document.summary'),
      newPage: true,
      blocks: summaryBlocks(reading, { objectives: false }),
    },
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
  return [...coverBlocks(reading), ...body, ...last, ...leftOutBlocks(reading)];
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
