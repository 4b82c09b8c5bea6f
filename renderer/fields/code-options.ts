// The open lists as options of a field: names and their explanations, in the order they are offered.
import { codeEntries, isFrameworkList } from '../../shared/framework/code-lists.ts';
import type { CodeList } from '../../shared/plan/field-kinds.ts';
import type { Words } from '../../shared/words/words.ts';
import type { Option } from '../kit/options.ts';

const known = new WeakMap<Words, Map<CodeList, readonly Option[]>>();

/** The options of a list in a language; worked out once for each. Scenarios are not chosen in a field. */
export function codeOptions(words: Words, list: CodeList): readonly Option[] {
  const lists = known.get(words) ?? new Map<CodeList, readonly Option[]>();
  known.set(words, lists);
  let options = lists.get(list);
  if (!options) {
    options = isFrameworkList(list)
      ? codeEntries(list).map(({ code, name, hint }) => ({
          id: code,
          label: words.own(name),
          ...(hint && { detail: words.own(hint) }),
        }))
      : [];
    lists.set(list, options);
  }
  return options;
}

/** The same, with an option for every chosen code the list does not know, so that no answer vanishes. */
export function withChosen(options: readonly Option[], chosen: readonly string[]): readonly Option[] {
  const missing = chosen.filter((code) => code !== '' && !options.some((option) => option.id === code));
  return missing.length === 0 ? options : [...options, ...missing.map((code) => ({ id: code, label: code }))];
}
