// What stands in the plan and is not asked on this path, as parts to read: nothing is ever hidden away. Pure.
import { askedBy } from '../../shared/checks/asked.ts';
import { isBegun } from '../../shared/checks/begun.ts';
import { inOrder } from '../../shared/base/order-key.ts';
import { collectionDefinition, fieldAt, itemsOf } from '../../shared/plan/address.ts';
import { isBlank } from '../../shared/plan/field-kinds.ts';
import type { Template, TemplateStep } from '../../shared/plan/template.ts';
import type { Reading } from '../../shared/document/reading.ts';
import { collectionName } from '../../shared/words/plan-words.ts';
import { alsoAnswered } from '../wizard/also-answered.ts';
import type { Unasked } from '../wizard/also-answered.ts';
import { answersOf, recordOf } from './reading-parts.ts';
import type { ReadingPart } from './reading-parts.ts';

export type UnaskedReading = { readonly parts: readonly ReadingPart[]; readonly count: number };

/** The unasked answers a step looks after. */
export function readUnasked(reading: Reading, template: Template, step: TemplateStep): UnaskedReading {
  const unasked = alsoAnswered(reading.plan, template, step);
  const fields = unasked.filter((one) => one.kind === 'field');
  const answers = fields.flatMap((one) =>
    answersOf(reading, one.section, [{ name: one.field, field: fieldAt(one) }], { [one.field]: one.value }),
  );
  const tables = [...new Set(unasked.flatMap((one) => (one.kind === 'field' ? [] : [one.collection])))];
  return {
    parts: [
      ...(answers.length > 0 ? [{ kind: 'answers' as const, answers }] : []),
      ...tables.map((key) => recordsOf(reading, template, key, unasked)),
    ],
    count: unasked.reduce((sum, one) => sum + (one.kind === 'field' ? 1 : one.count), 0),
  };
}

/** Rows nobody asked for whole; of the others, their unasked columns. */
function recordsOf(
  reading: Reading,
  template: Template,
  key: string,
  unasked: readonly Unasked[],
): ReadingPart {
  const { fields, titleField } = collectionDefinition(key);
  const only = askedBy(template, reading.plan.template.path).only.get(key);
  const extra = unasked.flatMap((one) =>
    one.kind === 'column' && one.collection === key ? [one.field] : [],
  );
  const hasRows = unasked.some((one) => one.kind === 'rows' && one.collection === key);
  const isAskedTable = extra.length > 0 || only !== undefined;
  const records = inOrder(itemsOf(reading.plan, key))
    .filter((item) => isBegun(key, item))
    .flatMap((item) => {
      const isWhole = hasRows && (!isAskedTable || (only && !only.values.includes(String(item[only.field]))));
      if (!isWhole && extra.every((name) => isBlank(item[name]))) return [];
      const named = Object.entries(fields)
        .map(([name, field]) => ({ name, field }))
        .filter(({ name }) => isWhole || name === titleField || extra.includes(name));
      return [recordOf(reading, key, item, named)];
    });
  return { kind: 'records', title: collectionName(reading.words, key), records };
}
