// A section as the full plan prints it: most from their rows, some with a picture, a matrix or headings of their own.
import type { AnySectionId, SectionId } from '../plan/sections.ts';
import { activitiesInOrder, activityMatrix, fullActivityBlocks, sectorChoiceTable } from './activity-part.ts';
import { caseBlocks } from './case-part.ts';
import type { Block } from './document.ts';
import { movementPictureBlocks } from './movement-part.ts';
import { parentBlocks } from './parent-part.ts';
import type { Reading } from './reading.ts';
import { recordTable } from './record-table.ts';
import { riskFigure } from './risk-figure.ts';
import { fieldBlocks, sectionBlocks } from './section-part.ts';

type Special = Readonly<Partial<Record<AnySectionId, (reading: Reading) => readonly Block[]>>>;

/** Sections that are more than their rows; every other one is printed from its rows. */
const special: Special = {
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

/** Every block of a section, and after them what its parent plan says otherwise. */
export function wholeSection(reading: Reading, section: SectionId): Block[] {
  return [
    ...(special[section]?.(reading) ?? sectionBlocks(reading, section)),
    ...parentBlocks(reading, section),
  ];
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
