// An answer as one line of text for a cell that is only read: the same words as on paper. '' where nothing is answered.
import { answerText } from '../../shared/document/answer-text.ts';
import type { Field } from '../../shared/plan/field-kinds.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { Words } from '../../shared/words/words.ts';

export type TextInput = { plan: Plan; words: Words; fieldKey: string; field: Field; value: unknown };

export const fieldText = ({ plan, words, fieldKey, field, value }: TextInput): string =>
  answerText(
    { plan, words, restricted: true, marks: false, fileHash: '', scenario: null },
    fieldKey,
    field,
    value,
  );
