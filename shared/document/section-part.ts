// A whole section on paper, whatever its fields: short answers side by side with their names, long ones as paragraphs
// under them, every table with its caption. Nothing of it when nobody answered anything.
import { sectionRecord } from '../plan/address.ts';
import type { Field } from '../plan/field-kinds.ts';
import { isBlank } from '../plan/field-kinds.ts';
import { sectionDefinition } from '../plan/sections.ts';
import type { AnySectionId } from '../plan/sections.ts';
import { fieldName } from '../words/plan-words.ts';
import { answerRuns, answerText } from './answer-text.ts';
import type { Block, LabelledText } from './document.ts';
import { mayShow } from './reading.ts';
import type { Reading } from './reading.ts';
import { recordTable } from './record-table.ts';

/** Longer than this, a text gets a heading and the full width. */
const longText = 420;

export type SectionWish = {
  readonly withoutFields?: readonly string[];
  readonly withoutCollections?: readonly string[];
};

/** The blocks of a section's own fields. */
export function fieldBlocks(
  reading: Reading,
  section: AnySectionId,
  without: readonly string[] = [],
): Block[] {
  const record = sectionRecord(reading.plan, section);
  const blocks: Block[] = [];
  let rows: LabelledText[] = [];
  const closeRows = () => {
    if (rows.length > 0) blocks.push({ kind: 'keyValues', rows });
    rows = [];
  };
  for (const [name, field] of answered(reading, section, without)) {
    const key = `${section}.${name}`;
    const value = answerRuns(reading, key, field, record[name]);
    const label = fieldName(reading.words, key);
    if (answerText(reading, key, field, record[name]).length <= longText) {
      rows.push({ label, value });
      continue;
    }
    closeRows();
    blocks.push({ kind: 'heading', level: 3, text: label }, { kind: 'paragraph', text: value });
  }
  closeRows();
  return blocks;
}

function answered(reading: Reading, section: AnySectionId, without: readonly string[]): [string, Field][] {
  const record = sectionRecord(reading.plan, section);
  return Object.entries(sectionDefinition(section).fields).filter(
    ([name, field]) => mayShow(reading, field) && !without.includes(name) && !isBlank(record[name]),
  );
}

/** All blocks of a section, in the order in which it is asked. */
export function sectionBlocks(reading: Reading, section: AnySectionId, wish: SectionWish = {}): Block[] {
  const tables = Object.keys(sectionDefinition(section).collections)
    .filter((name) => !(wish.withoutCollections ?? []).includes(name))
    .flatMap((name) => recordTable(reading, `${section}.${name}`));
  return [...fieldBlocks(reading, section, wish.withoutFields), ...tables];
}
