// In which step of a path an answer is asked, so that a jump from anywhere lands where it can be changed.
import { placeKey } from './address.ts';
import type { Place } from './address.ts';
import { askedKeys } from './template.ts';
import type { TemplatePath } from './template.ts';

/** The id of the step that asks for this place; that asks for its table; or `null` when the path does not ask it. */
export function stepOf(
  path: TemplatePath,
  place: Pick<Place, 'section' | 'collection' | 'field'>,
): string | null {
  const key = placeKey(place);
  const table = place.collection ? `${place.section}.${place.collection}.` : null;
  const exact = path.steps.find((step) => askedKeys(step).includes(key));
  const near =
    exact ??
    (table ? path.steps.find((step) => askedKeys(step).some((asked) => asked.startsWith(table))) : undefined);
  return near?.id ?? null;
}
