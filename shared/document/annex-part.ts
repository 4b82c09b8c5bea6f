// Annexes of the full plan: how the guidelines are served, what is still open, practices looked at, acronyms, and the
// restricted part if chosen.
import { coverage } from '../checks/coverage.ts';
import { guidelineById } from '../framework/guidelines.ts';
import { isBlank } from '../plan/field-kinds.ts';
import type { Chapter } from './chapters.ts';
import type { Block, Text } from './document.ts';
import { parentBlocks } from './parent-part.ts';
import { isPostPlan } from './post/post-chapters.ts';
import type { Reading } from './reading.ts';
import { pickedTable, recordTable, shownItems } from './record-table.ts';
import { sectionBlocks } from './section-part.ts';
import { coverageBlocks } from './summary-part.ts';

/** The plan of a post begins with its contacts. */
const contactsElsewhere = { withoutCollections: ['contacts'] };

/** The annexes before the sources; those without content are left out by whoever numbers them. */
export function annexes(reading: Reading): Chapter[] {
  const { words } = reading;
  return [
    { title: words.say('document.guidelines'), annex: true, blocks: guidelineTable(reading) },
    {
      title: words.say('collection.review.openQuestions'),
      annex: true,
      blocks: openQuestionsTable(reading),
    },
    {
      title: words.say('document.practices'),
      annex: true,
      blocks: recordTable(reading, 'sectors.practices', { caption: '' }),
    },
    {
      title: words.say('collection.cover.acronyms'),
      annex: true,
      blocks: pickedTable(reading, 'cover.acronyms', { short: 3, long: 12 }, ''),
    },
    {
      title: words.say('document.restricted'),
      annex: true,
      newPage: true,
      blocks: [
        ...sectionBlocks(reading, 'restricted', isPostPlan(reading) ? contactsElsewhere : {}),
        ...parentBlocks(reading, 'restricted'),
      ],
    },
  ];
}

/** Questions, the open ones first: always in a draft, in a final plan only with its other marks of doubt. */
function openQuestionsTable(reading: Reading): Block[] {
  if (!reading.marks) return [];
  const key = 'review.openQuestions';
  const all = shownItems(reading, key);
  const items = [
    ...all.filter((item) => isBlank(item['answer'])),
    ...all.filter((item) => !isBlank(item['answer'])),
  ];
  return recordTable(reading, key, { items, columns: ['about', 'owner', 'due'], caption: '' });
}

function guidelineTable(reading: Reading): Block[] {
  const { plan, words, marks } = reading;
  const { activities } = plan.sections.sectors;
  if (!marks || coverageBlocks(reading).length === 0) return [];
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { header: words.say('document.guidelines.guideline'), width: 7 },
        { header: words.say('document.guidelines.activities'), width: 9 },
      ],
      rows: coverage(plan).guidelines.map(({ guidelineId, activityIds }): Text[] => [
        `${guidelineId} ${words.own(guidelineById(guidelineId)?.title ?? '')}`,
        activityIds.length === 0
          ? [{ text: words.say('document.guidelines.none'), quiet: true }]
          : activityIds.map((id) => activities[id]?.title ?? '').join('; '),
      ]),
    },
  ];
}
