// A place in the plan as one text, kept as the origin of an open question, so that it finds its answer again.
import { fieldAt } from '../plan/address.ts';
import type { Place } from '../plan/address.ts';
import { anySectionIds } from '../plan/sections.ts';

/** The most an origin may hold is 200 letters; of a long line its beginning is enough to know it again. */
const lineLetters = 140;

/** `population/groups/<id>/documentHolder`, or `population/unknowns`. */
export const refOfPlace = ({ section, collection, item, field }: Place): string =>
  [section, ...(collection ? [collection, item ?? ''] : []), field].join('/');

/** One line of a text that lists several things. */
export const refOfLine = (place: Place, line: string): string =>
  `${refOfPlace(place)}: ${line.slice(0, lineLetters)}`;

/** The place a ref names; `null` when it names none of this program's fields. */
export function placeOfRef(ref: string): Place | null {
  const [path = ''] = ref.split(':');
  const parts = path.split('/');
  const section = anySectionIds.find((id) => id === parts[0]);
  if (!section || (parts.length !== 2 && parts.length !== 4)) return null;
  const [, second = '', item = '', last = ''] = parts;
  const place: Place =
    parts.length === 2 ? { section, field: second } : { section, collection: second, item, field: last };
  try {
    fieldAt(place);
    return place;
  } catch {
    return null;
  }
}
