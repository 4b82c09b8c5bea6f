// A few items side by side, each a card with its fields: the likely case beside the worst, the main route beside the alternate.
import { ArrowLeft, ArrowRight, CopyPlus, MoreHorizontal, Plus, Trash2 } from 'lucide-react';
import { useLayoutEffect, useMemo, useState } from 'react';
import { collectionDefinition, type AnyItem } from '../../shared/plan/address.ts';
import type { CollectionBlock } from '../../shared/plan/template.ts';
import { itemName } from '../../shared/words/plan-words.ts';
import type { Words } from '../../shared/words/words.ts';
import { isFinal } from '../../shared/wizard/finalising.ts';
import { FieldView } from '../fields/field-view.tsx';
import { focusPlace } from '../fields/focus-place.ts';
import { Button } from '../kit/button.tsx';
import { Menu, type MenuCommand } from '../kit/menu.tsx';
import { ParentSays } from '../parent/parent-mark.tsx';
import { useEdit, useNewId, usePlan, useWords } from '../workbench-context.tsx';
import { placeIn } from './collection-columns.tsx';
import { CollectionHeading } from './collection-heading.tsx';
import { useRows } from './collection-rows.ts';
import { startValues, useRowCommands } from './row-commands.ts';

/** A card that is there, or a place where one belongs. */
export type Card = { title: string; item: AnyItem | null; values: Record<string, unknown> };

/** The cards of a block: one for each value it asks about, else one for each item and for each still missing. Pure. */
export function cardsOf(words: Words, block: CollectionBlock, rows: readonly AnyItem[]): Card[] {
  const { collection, only } = block;
  if (only)
    return only.values.flatMap((value): Card[] => {
      const title = words.find(`card.${collection}.${value}`) ?? words.find(`option.${value}`) ?? value;
      const values = { [only.field]: value };
      const found = rows.filter((row) => row[only.field] === value);
      return found.length === 0
        ? [{ title, item: null, values }]
        : found.map((item) => ({ title, item, values }));
    });
  const count = Math.max(rows.length, block.atLeast);
  return Array.from({ length: count }, (_, index) => ({
    title: cardTitle(words, collection, index + 1),
    item: rows[index] ?? null,
    values: startValues(block),
  }));
}

const cardTitle = (words: Words, collection: string, at: number): string =>
  words.find(`card.${collection}.${at}`) ??
  words.say('card.numbered', { one: words.own(capital(itemName(words, collection))), at });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function CollectionCards({ block }: { block: CollectionBlock }) {
  const words = useWords();
  const rows = useRows(block);
  const add = useAddCard(block);
  const cards = cardsOf(words, block, rows);
  const next = cardTitle(words, block.collection, cards.length + 1);
  const evenRows = block.only ? { gridRow: `span ${block.columns.length + 1}` } : {};
  const isFull = cards.every((card) => card.item !== null);
  const isSigned = usePlan(isFinal);
  return (
    <section className="cw-section cw-block" data-collection={block.collection}>
      <CollectionHeading block={block} count={0} />
      <div className={block.only ? 'cw-cards cw-cards-even' : 'cw-cards'}>
        {cards.map((card, index) => (
          <div
            key={card.item?.id ?? `blank-${index}`}
            role="group"
            aria-label={card.title}
            className="cw-card"
            style={evenRows}
          >
            <div className="cw-card-head">
              <h3>{card.title}</h3>
              {card.item && !block.only && !isSigned ? (
                <CardMenu block={block} id={card.item.id} title={card.title} at={index} count={rows.length} />
              ) : null}
            </div>
            {card.item ? <ParentSays collection={block.collection} item={card.item.id} /> : null}
            {card.item ? (
              <CardFields block={block} item={card.item} isFirst={index === 0} />
            ) : isSigned ? null : (
              <Button icon={Plus} onPress={() => add({ ...card.values, ...standIn(block, rows[0]) })}>
                {words.say('card.add', { title: card.title })}
              </Button>
            )}
          </div>
        ))}
      </div>
      {isFull && !block.only && !isSigned ? (
        <Button icon={Plus} onPress={() => add({ ...startValues(block), ...standIn(block, rows[0]) })}>
          {words.say('card.add', { title: next })}
        </Button>
      ) : null}
    </section>
  );
}

/** Adds a card and puts the focus into its first field. */
function useAddCard(block: CollectionBlock): (values: Record<string, unknown>) => void {
  const edit = useEdit();
  const newId = useNewId();
  const [fresh, setFresh] = useState<string | null>(null);
  const [first] = block.columns;
  useLayoutEffect(() => {
    if (fresh !== null && first !== undefined) focusPlace(placeIn(block.collection, fresh, first));
  }, [fresh, first, block.collection]);
  return (values) => {
    const id = newId();
    edit({ kind: 'add', collection: block.collection, id, values });
    setFresh(id);
  };
}

/** The column in which an item of the collection names the one it stands in for, such as a route's alternate. */
const standInColumn = ({ collection, columns }: CollectionBlock): string | undefined => {
  const { fields } = collectionDefinition(collection);
  return columns.find((name) => {
    const field = fields[name];
    return field?.kind === 'ref' && field.to === collection;
  });
};

/** A further card stands in for the first. */
function standIn(block: CollectionBlock, first: AnyItem | undefined): Record<string, unknown> {
  const column = standInColumn(block);
  return column !== undefined && first ? { [column]: first.id } : {};
}

type CardFieldsProps = { block: CollectionBlock; item: AnyItem; isFirst: boolean };

/** The first card stands in for nothing, so it is not asked for what. */
function CardFields({ block, item, isFirst }: CardFieldsProps) {
  const skipped = isFirst ? standInColumn(block) : undefined;
  const isSkipped = skipped !== undefined && item[skipped] === '';
  const places = useMemo(
    () =>
      block.columns
        .filter((field) => !(isSkipped && field === skipped))
        .map((field) => placeIn(block.collection, item.id, field)),
    [block, item.id, isSkipped, skipped],
  );
  return (
    <div className="cw-form">
      {places.map((place) => (
        <FieldView key={place.field} place={place} size="form" />
      ))}
    </div>
  );
}

type CardMenuProps = { block: CollectionBlock; id: string; title: string; at: number; count: number };

function CardMenu({ block, id, title, at, count }: CardMenuProps) {
  const words = useWords();
  const { onDuplicate, onMove, onRemove } = useRowCommands(block);
  const commands: MenuCommand[] = [
    { id: 'duplicate', label: words.say('table.duplicate'), icon: CopyPlus, run: () => onDuplicate(id) },
    {
      id: 'up',
      label: words.say('table.moveUp'),
      icon: ArrowLeft,
      isDisabled: at === 0,
      run: () => onMove(id, -1),
    },
    {
      id: 'down',
      label: words.say('table.moveDown'),
      icon: ArrowRight,
      isDisabled: at === count - 1,
      run: () => onMove(id, 1),
    },
    {
      id: 'remove',
      label: words.say('table.remove'),
      icon: Trash2,
      isDangerous: true,
      run: () => onRemove(id),
    },
  ];
  return (
    <Menu
      label={words.say('table.actionsFor', { title })}
      icon={MoreHorizontal}
      isWordHidden
      commands={commands}
    />
  );
}
