// What the plan rests on: the figures with their sources, and the publications that facts and practices were taken from.
import { inOrder } from '../base/order-key.ts';
import { collectionKeys, collectionDefinition, itemsOf, itemTitle, sectionRecord } from '../plan/address.ts';
import type { Quantity } from '../plan/field-kinds.ts';
import { anySectionIds, sectionDefinition } from '../plan/sections.ts';
import { fieldName } from '../words/plan-words.ts';
import { quantityBasis, quantityText } from './answer-text.ts';
import { blockTexts } from './block-texts.ts';
import type { Block, Run, Text } from './document.ts';
import { publicationsOf } from './publications.ts';
import { mayShow } from './reading.ts';
import type { Reading } from './reading.ts';

/**
 * Blocks of the chapter on sources, without its heading. Of the publications those that the blocks before name:
 * as a table, or `inShort` one after another.
 */
export function sourceBlocks(reading: Reading, before: readonly Block[], inShort = false): Block[] {
  const figuresShown = inShort ? shortFigures(reading) : figureTable(reading, figures(reading));
  const named = keysNamed([...before, ...figuresShown]);
  const publications = inShort ? sourceLine(reading, named) : sourceTable(reading, named);
  return [...figuresShown, ...scenarioNote(reading), ...publications];
}

function keysNamed(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blockTexts(blocks).flatMap((text) => text.match(/\b[A-Z]\d{2}[a-z]?\b/g) ?? []));
}

/** One small line a figure; those without a source in one sentence. */
function shortFigures(reading: Reading): Block[] {
  const { words } = reading;
  const all = figures(reading);
  const lines = all
    .filter(({ quantity }) => quantity.source !== '')
    .map(({ name, quantity }): Block => {
      const said = `${name}, ${quantityText(words, quantity)}: `;
      const text = [{ text: said, bold: true }, { text: quantityBasis(reading, quantity) }];
      return { kind: 'paragraph', style: 'small', text };
    });
  const without = all.filter(({ quantity }) => quantity.source === '').map(({ name }) => name);
  if (without.length === 0) return lines;
  const text = words.say('document.sources.noneFor', { figures: without.join('; ') });
  return [...lines, { kind: 'paragraph', style: 'small', text }];
}

function figureTable(reading: Reading, shown: readonly NamedFigure[]): Block[] {
  const { words } = reading;
  const rows = shown.map(({ name, quantity }): Text[] => [
    name,
    quantityText(words, quantity),
    basisOf(reading, quantity),
  ]);
  const columns = [
    { header: words.say('document.sources.figure'), width: 5.6 },
    { header: words.say('document.sources.value'), width: 2.8, align: 'end' as const },
    { header: words.say('document.sources.source'), width: 10 },
  ];
  return rows.length === 0
    ? []
    : [{ kind: 'table', caption: words.say('document.sources.figures'), columns, rows }];
}

function basisOf(reading: Reading, quantity: Quantity): readonly Run[] {
  const basis = quantityBasis(reading, quantity);
  if (quantity.source !== '') return [{ text: basis }];
  const none = reading.words.say('document.sources.none');
  return [{ text: basis === '' ? none : `${none} ${basis}`, quiet: true }];
}

type NamedFigure = { readonly name: string; readonly quantity: Quantity };

function figures(reading: Reading): NamedFigure[] {
  const { plan, words } = reading;
  const found: NamedFigure[] = [];
  for (const section of anySectionIds) {
    for (const [name, field] of Object.entries(sectionDefinition(section).fields)) {
      if (field.kind !== 'quantity' || !mayShow(reading, field)) continue;
      const quantity = sectionRecord(plan, section)[name] as Quantity;
      if (quantity.value !== null) found.push({ name: fieldName(words, `${section}.${name}`), quantity });
    }
  }
  for (const key of collectionKeys) {
    const fields = Object.entries(collectionDefinition(key).fields);
    const quantities = fields.filter(([, field]) => field.kind === 'quantity' && mayShow(reading, field));
    if (quantities.length === 0) continue;
    for (const item of inOrder(itemsOf(plan, key)))
      for (const [name] of quantities) {
        const quantity = item[name] as Quantity;
        const title = itemTitle(plan, key, item.id);
        const label = fieldName(words, `${key}.${name}`);
        if (quantity.value !== null)
          found.push({ name: title === '' ? label : `${title}: ${label}`, quantity });
      }
  }
  return found;
}

function scenarioNote({ scenario, words }: Reading): Block[] {
  if (!scenario) return [];
  const { title, asOf } = scenario;
  const text = words.say('document.sources.scenario', { title: words.own(title), asOf: words.own(asOf) });
  return [{ kind: 'paragraph', style: 'small', text, keepWithNext: true }];
}

const namedSources = (reading: Reading, named: ReadonlySet<string>) =>
  publicationsOf(reading).filter(({ key }) => named.has(key));

function sourceLine(reading: Reading, named: ReadonlySet<string>): Block[] {
  const runs = namedSources(reading, named).flatMap(({ key, title, publisher, date, url }): Run[] => {
    const behind = [publisher ?? '', date === undefined ? '' : reading.words.date(date)];
    const said = behind.filter((part) => part !== '').join(', ');
    return [
      { text: `${key} `, bold: true },
      { text: title, link: url },
      { text: said === '' ? '. ' : ` (${said}). ` },
    ];
  });
  return runs.length === 0 ? [] : [{ kind: 'paragraph', style: 'small', text: runs }];
}

function sourceTable(reading: Reading, named: ReadonlySet<string>): Block[] {
  const { words } = reading;
  const rows = namedSources(reading, named).map(({ key, title, publisher, date, url }): Text[] => [
    key,
    [{ text: title, link: url }],
    publisher ?? '',
    date === undefined ? '' : words.date(date),
  ]);
  const columns = [
    { header: words.say('document.sources.key'), width: 1.6 },
    { header: words.say('document.sources.source'), width: 10 },
    { header: words.say('document.sources.publisher'), width: 4 },
    { header: words.say('document.sources.date'), width: 3 },
  ];
  return rows.length === 0 ? [] : [{ kind: 'table', caption: words.say('document.sources'), columns, rows }];
}
