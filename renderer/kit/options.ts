// Choosing from options: what a typed word finds, and what it may newly make. Pure.

export type Option<Id extends string = string> = { id: Id; label: string; detail?: string | undefined };

/** The id of the row that makes a new entry; no real id begins with this mark. */
export const createId = '!create';

/** Lower case, without accents, so that "ha noi" finds "Hà Nội" and "da nang" finds "Đà Nẵng". */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, (mark) => (isLatinMark(mark) ? '' : mark))
    .toLowerCase()
    .replaceAll('đ', 'd')
    .trim();
}

function isLatinMark(mark: string): boolean {
  const code = mark.codePointAt(0) ?? 0;
  return code >= 0x0300 && code <= 0x036f;
}

/** The options whose label or detail holds every typed word; those that begin with the text come first. */
export function findOptions<Id extends string>(
  options: readonly Option<Id>[],
  query: string,
): readonly Option<Id>[] {
  const folded = foldText(query);
  if (folded === '') return options;
  const words = folded.split(/\s+/u);
  const found = options.filter((option) => {
    const text = foldText(`${option.label} ${option.detail ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  const begins = (option: Option<Id>) => foldText(option.label).startsWith(folded);
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}

/** The option whose label is what was typed, letter case aside. Accents count: má and mã are two words. */
export function exactOption<Id extends string>(
  options: readonly Option<Id>[],
  query: string,
): Option<Id> | undefined {
  const typed = query.normalize('NFC').trim();
  const lower = typed.toLowerCase();
  return (
    options.find((option) => option.label === typed) ??
    options.find((option) => option.label.toLowerCase() === lower)
  );
}

export type Commit<Id extends string> =
  { type: 'none' } | { type: 'clear' } | { type: 'choose'; id: Id } | { type: 'create'; text: string };

/** What leaving the field with this text means: words typed are never lost when they can be made into an entry. */
export function commitQuery<Id extends string>(
  options: readonly Option<Id>[],
  query: string | null,
  canCreate: boolean,
): Commit<Id> {
  if (query === null) return { type: 'none' };
  const text = query.trim();
  if (text === '') return { type: 'clear' };
  const exact = exactOption(options, text);
  if (exact) return { type: 'choose', id: exact.id };
  return canCreate ? { type: 'create', text } : { type: 'none' };
}
