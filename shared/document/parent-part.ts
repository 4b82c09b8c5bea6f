// What a chapter took over from the parent plan, and what stands otherwise here: said where it stands, in short.
import { standingDifferences } from '../lineage/offer.ts';
import { planAsTaken } from '../lineage/snapshot.ts';
import { collectionDefinition, itemsOf } from '../plan/address.ts';
import { parentKeys } from '../plan/parent-plan.ts';
import type { ParentKey, ParentPlan } from '../plan/parent-plan.ts';
import type { AnySectionId } from '../plan/sections.ts';
import { collectionName } from '../words/plan-words.ts';
import type { Block, Text } from './document.ts';
import { offerText } from './offer-text.ts';
import type { OfferText } from './offer-text.ts';
import { mayShow, readFor } from './reading.ts';
import type { Reading } from './reading.ts';

/** So many differences are told one by one; a plan that differs in more is another plan. */
const mostRows = 20;

/** The end of a chapter: where its rows were taken from, and a table of what differs. Nothing for what has no parent. */
export function parentBlocks(reading: Reading, section: AnySectionId): Block[] {
  const keys = parentKeys.filter((key) => key.startsWith(`${section}.`));
  return [...takenFrom(reading, keys), ...differing(reading, keys)];
}

/** One sentence for the whole plan, where the tables themselves are not printed. */
export const parentSentence = (reading: Reading): Block[] => takenFrom(reading, parentKeys);

function takenFrom(reading: Reading, keys: readonly ParentKey[]): Block[] {
  const { plan, words } = reading;
  const { parentPlan } = plan;
  if (!parentPlan) return [];
  const sides = sidesOf(reading, parentPlan);
  const differences = new Set(
    standingDifferences(plan)
      .filter((offer) => offerText(sides, offer) !== null)
      .map(({ key, item }) => `${key}/${item}`),
  );
  const parts = keys.flatMap((key) => {
    const ids = Object.entries(parentPlan.taken[key] ?? {}).filter(
      ([, { here }]) => here in itemsOf(plan, key),
    );
    if (ids.length === 0 || !isPrinted(reading, key)) return [];
    const same = ids.filter(([id]) => !differences.has(`${key}/${id}`)).length;
    return [words.say('document.parent.part', { name: collectionName(words, key), same, all: ids.length })];
  });
  if (parts.length === 0) return [];
  const text = words.say('document.parent.from', {
    title: parentPlan.title || words.say('document.untitled'),
    edition: parentPlan.edition.trim() || 'none',
    date: words.date(parentPlan.takenAt.slice(0, 10)),
    what: parts.join('; '),
  });
  return [{ kind: 'paragraph', style: 'small', text }];
}

/** Whether anything of the table may stand in this copy. */
const isPrinted = (reading: Reading, key: ParentKey): boolean =>
  Object.values(collectionDefinition(key).fields).some((field) => mayShow(reading, field));

function differing(reading: Reading, keys: readonly ParentKey[]): Block[] {
  const { plan, words } = reading;
  if (!plan.parentPlan) return [];
  const sides = sidesOf(reading, plan.parentPlan);
  const rows = standingDifferences(plan)
    .filter(({ key }) => keys.includes(key))
    .flatMap((offer) => rowsOf(reading, offerText(sides, offer)));
  if (rows.length === 0) return [];
  const left = rows.length - mostRows;
  const more: Block[] =
    left > 0
      ? [{ kind: 'paragraph', style: 'small', text: words.say('document.parent.more', { count: left }) }]
      : [];
  return [
    {
      kind: 'table',
      caption: words.say('document.parent'),
      columns: [
        { header: words.say('document.parent.column.item'), width: 5 },
        { header: words.say('document.parent.column.field'), width: 3.4 },
        { header: words.say('document.parent.column.parent'), width: 5 },
        { header: words.say('document.parent.column.here'), width: 5 },
      ],
      rows: rows.slice(0, mostRows),
    },
    ...more,
  ];
}

const sidesOf = (reading: Reading, parent: ParentPlan) => ({
  parent: readFor(planAsTaken(reading.plan, parent), reading.words, {
    restricted: reading.restricted,
    marks: reading.marks,
  }),
  here: reading,
});

function rowsOf({ words }: Reading, text: OfferText | null): Text[][] {
  if (!text) return [];
  const title: Text = [{ text: text.title, bold: true }];
  if (text.offer.change === 'leftOut')
    return [
      [title, '', text.lines[0]?.parent ?? '', [{ text: words.say('document.parent.leftOut'), quiet: true }]],
    ];
  return text.lines.map(({ name, parent, here }): Text[] => [
    title,
    name,
    parent || [{ text: words.say('parent.blank'), quiet: true }],
    here || [{ text: words.say('parent.blank'), quiet: true }],
  ]);
}
