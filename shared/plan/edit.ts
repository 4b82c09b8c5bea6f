// Edits as data: what a screen may ask of a plan. Each becomes one commit with a name.
import type { Draft } from 'immer';
import type { Ports } from '../base/ports.ts';
import {
  collectionDefinition,
  fieldAt,
  itemTitle,
  itemsOf,
  placeKey,
  splitCollectionKey,
} from './address.ts';
import type { Place } from './address.ts';
import { commit } from './commit.ts';
import type { EditName, Operation } from './commit.ts';
import { idPattern, schemaOf } from './field-kinds.ts';
import { moveBy, placeAfter } from './item-order.ts';
import { normalise } from './normalise.ts';
import { headerSchemas } from './plan.ts';
import { ParentPlan } from './parent-plan.ts';
import type { Plan } from './plan.ts';
import { dropReferences } from './references.ts';
import { blankFields, noOrigin } from './section.ts';
import type { Origin } from './section.ts';

/** What a screen may ask of a plan. `id` of a new item is made by the caller, so that it can move the focus there. */
export type Edit =
  | { readonly kind: 'set'; readonly place: Place; readonly value: unknown }
  | {
      readonly kind: 'add';
      readonly collection: string;
      readonly id: string;
      readonly values?: Readonly<Record<string, unknown>>;
      readonly after?: string;
      readonly origin?: Origin;
    }
  | { readonly kind: 'remove'; readonly collection: string; readonly item: string }
  | { readonly kind: 'duplicate'; readonly collection: string; readonly item: string; readonly id: string }
  | { readonly kind: 'move'; readonly collection: string; readonly item: string; readonly by: -1 | 1 }
  /** What was taken over is right: where it came from stays, the doubt goes. */
  | { readonly kind: 'confirm'; readonly collection: string; readonly item: string }
  /** Going on by another path of the template: other questions over the same answers. */
  | { readonly kind: 'path'; readonly path: string }
  /** Names the plan above this one with what was taken from it, or forgets it: its items stay. */
  | { readonly kind: 'parent'; readonly parent: ParentPlan | null }
  /** Says where an item that stands already comes from, when it is filled from elsewhere. */
  | {
      readonly kind: 'origin';
      readonly collection: string;
      readonly item: string;
      readonly origin: Origin;
    }
  | { readonly kind: 'many'; readonly name: EditName; readonly edits: readonly Edit[] };

/** Applies an edit. Answers `null` when nothing changed; throws when the edit does not fit the plan's schema. */
export function applyEdit(
  plan: Plan,
  edit: Edit,
  ports: Ports,
): { readonly plan: Plan; readonly operation: Operation } | null {
  return commit(plan, { name: editName(plan, edit), ports }, (draft) => change(draft, edit));
}

function editName(plan: Plan, edit: Edit): EditName {
  if (edit.kind === 'many') return edit.name;
  if (edit.kind === 'set') {
    const { section, collection, item } = edit.place;
    const title = collection && item ? itemTitle(plan, `${section}.${collection}`, item) : '';
    return { action: 'set', subject: placeKey(edit.place), title };
  }
  if (edit.kind === 'path') return { action: 'path', subject: 'plan.path', title: edit.path };
  if (edit.kind === 'parent') return { action: 'set', subject: 'plan.parentPlan', title: '' };
  const title = edit.kind === 'add' ? '' : itemTitle(plan, edit.collection, edit.item);
  if (edit.kind === 'origin') return { action: 'takeOver', subject: edit.collection, title };
  return { action: edit.kind, subject: edit.collection, title };
}

function change(draft: Draft<Plan>, edit: Edit): void {
  if (edit.kind === 'many') edit.edits.forEach((inner) => change(draft, inner));
  else if (edit.kind === 'path') draft.template.path = edit.path;
  else if (edit.kind === 'parent') setParent(draft, edit.parent);
  else if (edit.kind === 'set') setField(draft, edit.place, edit.value);
  else if (edit.kind === 'origin') setOrigin(draft, edit);
  else if (edit.kind === 'add') addItem(draft, edit);
  else if (edit.kind === 'duplicate') duplicateItem(draft, edit);
  else if (edit.kind === 'confirm') confirm(mutableItems(draft, edit.collection)[edit.item]);
  else if (edit.kind === 'move') moveBy(mutableItems(draft, edit.collection), edit.item, edit.by);
  else {
    delete mutableItems(draft, edit.collection)[edit.item];
    dropReferences(draft as Plan, edit.collection, edit.item);
  }
}

type HeaderField = keyof typeof headerSchemas;
type Mutable = Record<string, Record<string, unknown> & { id: string; order: string }>;
const mutableItems = (draft: Draft<Plan>, key: string): Mutable => itemsOf(draft as Plan, key) as Mutable;

function checked(place: Pick<Place, 'section' | 'collection' | 'field'>, value: unknown): unknown {
  const clean = normalise(value);
  const field = fieldAt(place);
  const schema = place.section === 'plan' ? headerSchemas[place.field as HeaderField] : schemaOf(field);
  const parsed = schema.safeParse(clean);
  if (!parsed.success)
    throw new Error(`expected a value that fits ${placeKey(place)}: ${parsed.error.message}`);
  return clean;
}

function setField(draft: Draft<Plan>, place: Place, value: unknown): void {
  const clean = checked(place, value);
  if (place.section === 'plan') {
    assign(draft as unknown as Record<string, unknown>, place.field, clean);
    return;
  }
  if (place.collection) {
    const item = mutableItems(draft, `${place.section}.${place.collection}`)[place.item ?? ''];
    if (item) assign(item, place.field, clean);
    return;
  }
  const section = place.section === 'restricted' ? draft.restricted : draft.sections[place.section];
  assign(section as unknown as Record<string, unknown>, place.field, clean);
}

function setParent(draft: Draft<Plan>, parent: ParentPlan | null): void {
  const clean = ParentPlan.nullable().parse(normalise(parent));
  assign(draft as unknown as Record<string, unknown>, 'parentPlan', clean);
}

/** Leaves an equal value alone, so that typing back to the same text is no change. */
function assign(record: Record<string, unknown>, field: string, value: unknown): void {
  if (JSON.stringify(record[field]) !== JSON.stringify(value)) record[field] = value;
}

function addItem(draft: Draft<Plan>, edit: Extract<Edit, { kind: 'add' }>): void {
  const items = mutableItems(draft, edit.collection);
  const { section, collection } = splitCollectionKey(edit.collection);
  if (!idPattern.test(edit.id)) throw new Error(`expected an id for a new item, found "${edit.id}"`);
  const values = Object.fromEntries(
    Object.entries(edit.values ?? {}).map(([field, value]) => [
      field,
      checked({ section, collection, field }, value),
    ]),
  );
  items[edit.id] = {
    ...blankFields(collectionDefinition(edit.collection).fields),
    ...values,
    id: edit.id,
    order: '',
    origin: edit.origin ?? noOrigin,
  };
  placeAfter(items, edit.id, edit.after);
}

function setOrigin(draft: Draft<Plan>, edit: Extract<Edit, { kind: 'origin' }>): void {
  const item = mutableItems(draft, edit.collection)[edit.item];
  if (item) assign(item, 'origin', edit.origin);
}

function confirm(item: Mutable[string] | undefined): void {
  if (item) item['origin'] = { ...(item['origin'] as Origin), status: '' };
}

function duplicateItem(draft: Draft<Plan>, edit: Extract<Edit, { kind: 'duplicate' }>): void {
  const items = mutableItems(draft, edit.collection);
  const source = items[edit.item];
  if (!source) return;
  const copy = JSON.parse(JSON.stringify(source)) as typeof source;
  items[edit.id] = { ...copy, id: edit.id };
  placeAfter(items, edit.id, edit.item);
}
