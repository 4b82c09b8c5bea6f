// Brings the focus to a field on the screen, wherever it is shown: in a form, as a cell of a table, or in a row still to be added.
import type { Place } from '../../shared/plan/address.ts';

/** A place in the plan; without an item, a row of a table that may not be there yet. */
export type Target = Pick<Place, 'section' | 'field'> & {
  readonly collection?: string;
  readonly item?: string;
};

/** The attribute `data-place` of a field's element. */
export const placeId = (place: Target): string =>
  [place.section, place.collection, place.item, place.field].filter(Boolean).join('/');

const control = 'input:not([type="hidden"]), textarea, [role="spinbutton"], button';
const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** An answer that is only read takes the focus as a whole. */
const told = (field: HTMLElement | null): HTMLElement | null =>
  field?.querySelector('.cw-told') ? field : null;

/** Focuses a field, its row, or the table it would be in, and unfolds what it is folded in. Answers whether any of them is on this screen. */
export function focusPlace(place: Target): boolean {
  const field = find(`[data-place="${CSS.escape(placeId(place))}"]`);
  const row = place.item ? find(`[data-row="${CSS.escape(place.item)}"] td`) : null;
  const table = place.collection
    ? find(`[data-collection="${CSS.escape(`${place.section}.${place.collection}`)}"]`)
    : null;
  const target =
    field?.querySelector<HTMLElement>(control) ??
    field?.closest<HTMLElement>('td') ??
    told(field) ??
    row ??
    table?.querySelector<HTMLElement>('.cw-table-add') ??
    table?.querySelector<HTMLElement>('button');
  if (!target) return false;
  const folded = target.closest('details');
  if (folded) folded.open = true;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
  return true;
}
