// The plan as this path sees it, as parts to read: answers with their names, tables, and what is not yet there. Pure.
import { inOrder } from '../../shared/base/order-key.ts';
import { isBegun } from '../../shared/checks/begun.ts';
import { collectionDefinition, fieldAt, itemsOf, sectionRecord } from '../../shared/plan/address.ts';
import type { AnyItem } from '../../shared/plan/address.ts';
import { isBlank } from '../../shared/plan/field-kinds.ts';
import type { Field, FieldKind } from '../../shared/plan/field-kinds.ts';
import type { CollectionBlock, FieldsBlock, Template, TemplateStep } from '../../shared/plan/template.ts';
import { unfoldStep } from '../../shared/plan/template.ts';
import { partBlock } from '../../shared/plan/usual.ts';
import type { Run } from '../../shared/document/document.ts';
import { answerRuns } from '../../shared/document/answer-text.ts';
import type { Reading } from '../../shared/document/reading.ts';
import { collectionName, fieldName } from '../../shared/words/plan-words.ts';

export type Answer = {
  readonly name: string;
  readonly runs: readonly Run[];
  /** Set over the full width, with its name above. */
  readonly isLong: boolean;
};
export type Cell = { readonly runs: readonly Run[]; readonly isAsked: boolean };
export type ReadingPart =
  | { readonly kind: 'answers'; readonly answers: readonly Answer[] }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly columns: readonly { readonly name: string; readonly isFigure: boolean }[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | {
      readonly kind: 'records';
      readonly title: string;
      readonly records: readonly { readonly title: string; readonly answers: readonly Answer[] }[];
    };
export type StepReading = { readonly parts: readonly ReadingPart[]; readonly notYet: readonly string[] };

/** A longer answer reads as a paragraph. */
const longText = 90;
/** More columns than this do not fit beside the problems. */
const mostColumns = 5;
const figures: ReadonlySet<FieldKind> = new Set(['number', 'rating', 'money']);

export function readStep(reading: Reading, template: Template, step: TemplateStep): StepReading {
  const read = unfoldStep(step).flatMap((whole) => {
    const block = partBlock(template, reading.plan, whole).usual;
    if (block === null || block.kind === 'panel') return [];
    return [block.kind === 'fields' ? readFields(reading, block) : readCollection(reading, block)];
  });
  return {
    parts: joinAnswers(read.flatMap(({ parts }) => parts)),
    notYet: [...new Set(read.flatMap(({ notYet }) => notYet))],
  };
}

/** Answers that follow one another read as one list. */
function joinAnswers(parts: readonly ReadingPart[]): ReadingPart[] {
  const joined: ReadingPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'answers' && last?.kind === 'answers')
      joined[joined.length - 1] = { kind: 'answers', answers: [...last.answers, ...part.answers] };
    else joined.push(part);
  }
  return joined;
}

function readFields(reading: Reading, { section, fields }: FieldsBlock): StepReading {
  const record = sectionRecord(reading.plan, section);
  const named = fields.map((name) => ({ name, field: fieldAt({ section, field: name }) }));
  const answers = answersOf(reading, section, named, record);
  return {
    parts: answers.length > 0 ? [{ kind: 'answers', answers }] : [],
    notYet: named
      .filter(({ name }) => isBlank(record[name]))
      .map(({ name }) => fieldName(reading.words, `${section}.${name}`)),
  };
}

function readCollection(reading: Reading, block: CollectionBlock): StepReading {
  const { collection, only } = block;
  const { fields, titleField } = collectionDefinition(collection);
  const items = inOrder(itemsOf(reading.plan, collection))
    .filter((item) => isBegun(collection, item))
    .filter((item) => !only || only.values.includes(String(item[only.field])));
  const title = collectionName(reading.words, collection);
  if (items.length === 0) return { parts: [], notYet: [title] };
  const asked = only && !block.columns.includes(only.field) ? [only.field, ...block.columns] : block.columns;
  const columns = asked
    .filter((name) => block.required.includes(name) || items.some((item) => !isBlank(item[name])))
    .map((name) => ({ name, field: fields[name] as Field }));
  if (columns.length <= mostColumns)
    return {
      parts: [tableOf({ reading, key: collection, title, columns, items }, block.required)],
      notYet: [],
    };
  const records = items.map((item) => recordOf(reading, collection, item, columns, titleField));
  return { parts: [{ kind: 'records', title, records }], notYet: [] };
}

type Named = { readonly name: string; readonly field: Field };
type Rows = {
  readonly reading: Reading;
  readonly key: string;
  readonly title: string;
  readonly columns: readonly Named[];
  readonly items: readonly AnyItem[];
};

function tableOf({ reading, key, title, columns, items }: Rows, required: readonly string[]): ReadingPart {
  return {
    kind: 'table',
    title,
    columns: columns.map(({ name, field }) => ({
      name: fieldName(reading.words, `${key}.${name}`),
      isFigure: figures.has(field.kind),
    })),
    rows: items.map((item) =>
      columns.map(({ name, field }) => ({
        runs: answerRuns(reading, `${key}.${name}`, field, item[name]),
        isAsked: required.includes(name),
      })),
    ),
  };
}

/** One item as a small heading and its answers; what nobody answered is left out. */
export function recordOf(
  reading: Reading,
  key: string,
  item: AnyItem,
  fields: readonly Named[],
  titleField: string = collectionDefinition(key).titleField,
): { readonly title: string; readonly answers: readonly Answer[] } {
  const title = fields.find(({ name }) => name === titleField);
  const titleRuns = title ? answerRuns(reading, `${key}.${titleField}`, title.field, item[titleField]) : [];
  return {
    title: titleRuns.map(({ text }) => text).join(''),
    answers: answersOf(
      reading,
      key,
      fields.filter(({ name }) => name !== titleField),
      item,
    ),
  };
}

/** The answers that are there, in asking order. */
export function answersOf(
  reading: Reading,
  key: string,
  fields: readonly Named[],
  record: Readonly<Record<string, unknown>>,
): Answer[] {
  return fields.flatMap(({ name, field }) => {
    const runs = answerRuns(reading, `${key}.${name}`, field, record[name]);
    if (runs.length === 0) return [];
    const length = runs.reduce((sum, { text }) => sum + text.length, 0);
    return [{ name: fieldName(reading.words, `${key}.${name}`), runs, isLong: length > longText }];
  });
}
