// The full outline: contents, every section that holds an answer, the matrix, annexes and the approval.
import { sectionDefinitions } from '../plan/sections.ts';
import type { SectionId } from '../plan/sections.ts';
import { sectionName } from '../words/plan-words.ts';
import { annexes } from './annex-part.ts';
import { numberChapters } from './chapters.ts';
import type { Chapter } from './chapters.ts';
import { coverFields, coverOf, signatureLines } from './cover-part.ts';
import type { Block } from './document.ts';
import { leftOutBlocks } from './left-out-part.ts';
import type { Reading } from './reading.ts';
import { recordTable } from './record-table.ts';
import { isPostPlan, postChapters } from './post/post-chapters.ts';
import { fieldBlocks } from './section-part.ts';
import { sourceBlocks } from './sources-part.ts';
import { summaryBlocks } from './summary-part.ts';
import { wholeSection } from './whole-section.ts';

/** Cover, contents, foreword, summary, sections in the order people think (a post's under the headings of its template), approval, annexes. */
export function fullOutline(reading: Reading): Block[] {
  const { words } = reading;
  const chapters = [
    { title: words.say('document.summary'), newPage: true, blocks: summaryBlocks(reading) },
    ...(isPostPlan(reading) ? postChapters(reading) : sectionChapters(reading)),
    approval(reading),
    ...annexes(reading),
  ];
  const sources: Chapter = {
    title: words.say('document.sources'),
    annex: true,
    blocks: sourceBlocks(reading, numberChapters(chapters)),
  };
  return [
    coverOf(reading),
    { kind: 'contents', title: words.say('document.contents'), depth: 2 },
    ...foreword(reading),
    ...numberChapters([...chapters, sources]),
    ...leftOutBlocks(reading),
  ];
}

function foreword({ plan, words }: Reading): Block[] {
  const text = plan.sections.cover.foreword.trim();
  if (text === '') return [];
  return [
    { kind: 'heading', level: 1, text: words.say('field.cover.foreword'), newPage: true },
    { kind: 'paragraph', text },
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

function approval(reading: Reading): Chapter {
  const tables = ['distribution', 'changes'].flatMap((name) => recordTable(reading, `cover.${name}`));
  return {
    title: reading.words.say('document.approval'),
    blocks: [
      ...fieldBlocks(reading, 'cover', onCover),
      ...tables,
      { kind: 'signatures', lines: signatureLines(reading) },
    ],
  };
}
