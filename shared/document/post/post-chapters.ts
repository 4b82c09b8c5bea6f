// The full plan of a post under the headings of the MICIC consular contingency plan template, in their order: every section
// has its place under one of them. What the template lacks and a plan needs stands in one more chapter before the annexes.
import { sectionDefinition } from '../../plan/sections.ts';
import type { SectionId } from '../../plan/sections.ts';
import { sectionName } from '../../words/plan-words.ts';
import type { Chapter } from '../chapters.ts';
import type { Block } from '../document.ts';
import { parentBlocks } from '../parent-part.ts';
import type { Reading } from '../reading.ts';
import { recordTable } from '../record-table.ts';
import { sectionBlocks } from '../section-part.ts';
import { wholeSection } from '../whole-section.ts';

/** Whether a plan follows the template for posts abroad. */
export const isPostPlan = ({ plan }: Reading): boolean => plan.template.id === 'consular-contingency';

/** What of the scope says where the post is and whom it serves; the rest introduces the plan. */
export const contactFields = ['postName', 'postArea', 'area', 'areaPlaces'];

type Part = { readonly title: string; readonly blocks: readonly Block[] };

/** The chapters, numbered by whoever puts them together; one without content is left out there. */
export function postChapters(reading: Reading): Chapter[] {
  const { words } = reading;
  const whole = (section: SectionId): Part => ({
    title: sectionName(words, section),
    blocks: wholeSection(reading, section),
  });
  const scopeFields = Object.keys(sectionDefinition('scope').fields);
  return [
    { title: words.say('document.post.contact'), blocks: contactBlocks(reading, scopeFields) },
    {
      title: words.say('document.post.introduction'),
      blocks: joined([introduction(reading), whole('objectives')]),
    },
    { title: words.say('document.post.risk'), blocks: joined([whole('risks'), whole('analysis')]) },
    {
      title: words.say('document.post.community'),
      blocks: [...whole('population').blocks, ...recordTable(reading, 'coordination.employers')],
    },
    { title: words.say('document.post.scenarios'), blocks: whole('cases').blocks },
    { title: words.say('document.post.roles'), blocks: joined([roles(reading), whole('information')]) },
    { title: words.say('document.post.evacuation'), blocks: whole('movement').blocks },
    {
      title: words.say('document.post.phases'),
      blocks: joined([
        whole('earlyWarning'),
        whole('activation'),
        whole('sectors'),
        whole('protection'),
        whole('communication'),
      ]),
    },
    {
      title: words.say('document.post.logistics'),
      blocks: joined([whole('resources'), whole('sites'), whole('budget')]),
    },
    {
      title: words.say('document.post.keeping'),
      blocks: joined([whole('preparedness'), whole('recovery'), whole('review')]),
    },
  ];
}

function contactBlocks(reading: Reading, scopeFields: readonly string[]): Block[] {
  const withoutFields = scopeFields.filter((name) => !contactFields.includes(name));
  const withoutCollections = Object.keys(sectionDefinition('scope').collections);
  return [
    ...sectionBlocks(reading, 'scope', { withoutFields, withoutCollections }),
    ...recordTable(reading, 'restricted.contacts'),
  ];
}

function introduction(reading: Reading): Part {
  return {
    title: sectionName(reading.words, 'scope'),
    blocks: [
      ...sectionBlocks(reading, 'scope', { withoutFields: contactFields }),
      ...parentBlocks(reading, 'scope'),
    ],
  };
}

function roles(reading: Reading): Part {
  return {
    title: sectionName(reading.words, 'coordination'),
    blocks: [
      ...sectionBlocks(reading, 'coordination', { withoutCollections: ['employers'] }),
      ...parentBlocks(reading, 'coordination'),
    ],
  };
}

/** Parts under headings of their own, and the headings inside them one step lower; a single part needs no heading. */
function joined(parts: readonly Part[]): Block[] {
  const said = parts.filter(({ blocks }) => blocks.length > 0);
  const [only] = said;
  if (said.length === 1 && only) return [...only.blocks];
  return said.flatMap(({ title, blocks }): Block[] => [
    { kind: 'heading', level: 2, text: title },
    ...blocks.map((block): Block => (block.kind === 'heading' ? { ...block, level: 3 } : block)),
  ]);
}
