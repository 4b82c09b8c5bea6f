// The name of a unit beside a number; a unit a person wrote themselves stays as it is. Pure.
import type { Words } from '../../shared/words/words.ts';

/** "people", "days" in the person's language and number; '' where a field has none. */
export function unitName(words: Words, unit: string, count: number | null): string {
  return unit === '' ? '' : (words.find(`unit.${unit}`, { count: count ?? 0 }) ?? unit);
}
