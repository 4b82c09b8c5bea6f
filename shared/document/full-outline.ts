// The full outline: contents, every section that holds an answer, the matrix, annexes and the approval.
import { sectionDefinitions } from '../plan/sections.ts';
import type { SectionId } from '../plan/sections.ts';
import { sectionName } from '../words/plan-words.ts';
import { activitiesInOrder, activityMatrix, fullActivityBlocks, sectorChoiceTable } from './activity-part.ts';
import { annexes } from './annex-part.ts';
import { caseBlocks } from './case-part.ts';
import { numberChapters } from './chapters.ts';
import type { Chapter } from './chapters.ts';
import { coverFields, coverOf, signatureLines } from './cover-part.ts';
import type { Block } from './document.ts';
import { leftOutBlocks } from './left-out-part.ts';
import { movementPictureBlocks } from './movement-part.ts';
import { parentBlocks } from './parent-part.ts';
import type { Reading } from './reading.ts';
import { recordTable } from './record-table.ts';
import { riskFigure } from './risk-figure.ts';
import { fieldBlocks, sectionBlocks } from './section-part.ts';
import { sourceBlocks } from './sources-part.ts';
import { summaryBlocks } from './summary-part.ts';

/** Cover, contents, foreword, summary, sections in the order people think, approval, annexes. */
export function fullOutline(reading: Reading): Block[] {
  const { words } = reading;
  const chapters = [
    { title: words.say('document.summary'), newPage: true, blocks: summaryBlocks(reading) },
    ...sectionChapters(reading),
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

type Chapters = Readonly<Partial<Record<SectionId, (reading: Reading) => readonly Block[]>>>;

/** Sections that are more than their rows; every other one is printed from its rows. */
const special: Chapters = {
  cases: (reading) => [...fieldBlocks(reading, 'cases'), ...caseBlocks(reading)],
  risks: (reading) => [
    ...fieldBlocks(reading, 'risks'),
    ...riskPicture(reading),
    ...recordTable(reading, 'risks.hazards'),
  ],
  sectors: (reading) => [
    ...fieldBlocks(reading, 'sectors'),
    ...sectorChoiceTable(reading),
    ...fullActivityBlocks(reading),
    ...matrixBlocks(reading),
  ],
  movement: (reading) => [
    ...fieldBlocks(reading, 'movement'),
    ...movementPictureBlocks(reading),
    ...movementTables(reading),
  ],
  // What is not known yet stands in an annex of its own, and not at all in a signed plan.
  review: (reading) => sectionBlocks(reading, 'review', { withoutCollections: ['openQuestions'] }),
};

function sectionChapters(reading: Reading): Chapter[] {
  return (Object.keys(sectionDefinitions) as SectionId[])
    .filter((section) => section !== 'cover')
    .map((section) => ({
      title: sectionName(reading.words, section),
      blocks: [
        ...(special[section]?.(reading) ?? sectionBlocks(reading, section)),
        ...parentBlocks(reading, section),
      ],
    }));
}

function riskPicture(reading: Reading): Block[] {
  const figure = riskFigure(reading);
  return figure ? [{ kind: 'figure', caption: reading.words.say('document.risk.figure'), figure }] : [];
}

function matrixBlocks(reading: Reading): Block[] {
  if (activitiesInOrder(reading).length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: reading.words.say('document.matrix') },
    { ...activityMatrix(reading), caption: '' },
  ];
}

const movementTables = (reading: Reading): Block[] =>
  ['routes', 'assemblyPoints', 'safeHavens', 'transitStates', 'carriers'].flatMap((name) =>
    recordTable(reading, `movement.${name}`),
  );

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
