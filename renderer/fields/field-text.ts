// An answer as one line of text for a table cell that is only read. Pure; '' where nothing is answered.
import { itemTitle } from '../../shared/plan/address.ts';
import { isBlank } from '../../shared/plan/field-kinds.ts';
import type { Field, FieldKind, FieldValue } from '../../shared/plan/field-kinds.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { optionName } from '../../shared/words/plan-words.ts';
import type { Words } from '../../shared/words/words.ts';
import { codeOptions } from './code-options.ts';
import { unitName } from './unit-name.ts';

export type TextInput<Value> = {
  plan: Plan;
  words: Words;
  fieldKey: string;
  field: Field;
  value: Value;
};
type Rows = { readonly [Kind in FieldKind]: (input: TextInput<FieldValue[Kind]>) => string };

const codeText = ({ words, field }: TextInput<unknown>, code: string): string => {
  if (field.kind !== 'code' && field.kind !== 'codes') return code;
  return codeOptions(words, field.list).find((option) => option.id === code)?.label ?? code;
};
const titleText = ({ plan, field }: TextInput<unknown>, id: string): string =>
  field.kind === 'ref' || field.kind === 'refs' ? itemTitle(plan, field.to, id) : id;
const chosen = ({ words, fieldKey }: TextInput<unknown>, option: string): string =>
  optionName(words, fieldKey, option);

/** Days from the trigger or a date, as people say it. */
export function whenText(words: Words, { day, date }: FieldValue['when']): string {
  if (date !== '') return words.date(date);
  if (day === null) return '';
  if (day === 0) return words.say('fieldView.dayZero');
  return day > 0
    ? words.say('fieldView.dayAfter', { day })
    : words.say('fieldView.dayBefore', { days: -day });
}

const rows: Rows = {
  line: ({ value }) => value,
  text: ({ value }) => value,
  choice: (input) => chosen(input, input.value),
  code: (input) => codeText(input, input.value),
  codes: (input) => input.value.map((code) => codeText(input, code)).join(', '),
  number: ({ words, field, value }) =>
    value === null
      ? ''
      : [words.number(value), unitName(words, field.kind === 'number' ? field.unit : '', value)]
          .filter(Boolean)
          .join(' '),
  rating: ({ value }) => (value === null ? '' : String(value)),
  yesNo: ({ words, value }) => (value === '' ? '' : words.say(`option.${value}`)),
  date: ({ words, value }) => words.date(value),
  when: ({ words, value }) => whenText(words, value),
  quantity: ({ words, value }) => (value.value === null ? '' : words.number(value.value)),
  money: ({ words, value }) =>
    value.amount === null ? '' : [words.number(value.amount), value.currency].filter(Boolean).join(' '),
  coordinates: ({ value }) => (value.lat === null || value.lon === null ? '' : `${value.lat}, ${value.lon}`),
  ref: (input) => titleText(input, input.value),
  refs: (input) =>
    input.value
      .map((id) => titleText(input, id))
      .filter(Boolean)
      .join(', '),
};

/** The answer as text; '' while it is blank. */
export function fieldText(input: TextInput<unknown>): string {
  if (isBlank(input.value)) return '';
  const row = rows[input.field.kind] as (given: TextInput<unknown>) => string;
  return row(input);
}
