// The full outline: contents, every section that holds an answer, the matrix, its limits and its record, annexes.
import { sectionDefinitions } from '../plan/sections.ts';
import type { SectionId } from '../plan/sections.ts';
import { collectionName, sectionName } from '../words/plan-words.ts';
import { annexes } from './annex-part.ts';
import { numberChapters } from './chapters.ts';
import type { Chapter } from './chapters.ts';
import { coverBlocks, coverFields } from './cover-part.ts';
import type { Block } from './document.ts';
import { leftOutBlocks } from './left-out-part.ts';
import type { Reading } from './reading.ts';
import { pickedTable, recordTable } from './record-table.ts';
import { isPostPlan, postChapters } from './post/post-chapters.ts';
import { fieldBlocks } from './section-part.ts';
import { sourceBlocks } from './sources-part.ts';
import { summaryBlocks } from './summary-part.ts';
import { wholeSection } from './whole-section.ts';

/** Cover, contents, foreword, summary, sections in the order people think (a post's under the headings of its template), what the signatory says of limits and next steps, who holds it, annexes. */
export function fullOutline(reading: Reading): Block[] {
  const { words } = reading;
  const chapters = [
    { title: words.say('document.summary'), newPage: true, blocks: summaryBlocks(reading) },
    ...(isPostPlan(reading) ? postChapters(reading) : sectionChapters(reading)),
    keeping(reading),
    ...annexes(reading),
  ];
  const sources: Chapter = {
    title: words.say('document.sources'),
    annex: true,
    blocks: sourceBlocks(reading, numberChapters(chapters)),
  };
  const body = [...foreword(reading), ...numberChapters([...chapters, sources])];
  const contents: Block = { kind: 'contents', title: words.say('document.contents'), depth: 2 };
  return [
    ...coverBlocks(reading),
    ...(body.length === 0 ? [] : [contents]),
    ...body,
    ...leftOutBlocks(reading),
  ];
}

function foreword({ plan, words }: Reading): Block[] {
  const text = plan.sections.cover.foreword.trim();
  if (text === '') return [];
  return [
    { kind: 'heading', level: 1, text: words.say('field.cover.foreword'), newPage: true },
    ...text.split(/\n+/).map((said): Block => ({ kind: 'paragraph', text: said, style: 'lead' })),
  ];
}

function sectionChapters(reading: Reading): Chapter[] {
  return (Object.keys(sectionDefinitions) as SectionId[])
    .filter((section) => section !== 'cover')
    .map((section) => ({
      title: sectionName(reading.words, section),
      blocks: wholeSection(reading, section),
    }));
}

const onCover = [...coverFields, 'foreword'];

function keeping(reading: Reading): Chapter {
  const { words } = reading;
  const tables = [
    ...pickedTable(
      reading,
      'cover.distribution',
      { who: 8, form: 8 },
      collectionName(words, 'cover.distribution'),
    ),
    ...recordTable(reading, 'cover.changes'),
  ];
  return {
    title: words.say('document.keeping'),
    blocks: [...fieldBlocks(reading, 'cover', onCover), ...tables],
  };
}
