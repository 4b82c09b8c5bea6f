// Items that differ, each with its lines to tick: what the parent says on one side, what this plan says on the other.
import { useId } from 'react';
import { offerText } from '../../shared/document/offer-text.ts';
import type { OfferLine, OfferSides, OfferText } from '../../shared/document/offer-text.ts';
import type { ItemOffer } from '../../shared/lineage/offer.ts';
import { linesOf } from '../../shared/lineage/picks.ts';
import { Button } from '../kit/button.tsx';
import { Checkbox } from '../kit/checkbox.tsx';
import { Pill } from '../kit/pill.tsx';
import { useWords } from '../workbench-context.tsx';

type Tick = (ids: readonly string[], isOn: boolean) => void;
type Props = {
  readonly sides: OfferSides;
  readonly title: string;
  readonly offers: readonly ItemOffer[];
  readonly picked: ReadonlySet<string>;
  /** Absent where it is only read. */
  readonly tick?: Tick | undefined;
};

/** A parent may hold thousands of rows; nobody reads more than these at once. */
const mostShown = 150;

export function OfferTable({ sides, title, offers, picked, tick }: Props) {
  const words = useWords();
  const heading = useId();
  if (offers.length === 0) return null;
  const shown = offers.slice(0, mostShown).flatMap((offer) => offerText(sides, offer) ?? []);
  const all = offers.flatMap(linesOf);
  const left = offers.length - mostShown;
  return (
    <section aria-labelledby={heading} className="cw-offer">
      <div className="cw-offer-head">
        <h3 id={heading}>
          {title} <span className="cw-quiet">({words.number(offers.length)})</span>
        </h3>
        {tick && all.length > 1 ? (
          <Button
            variant="quiet"
            spokenAs={`${words.say(isAll(all, picked) ? 'parent.offer.pickNone' : 'parent.offer.pickAll')}: ${title}`}
            onPress={() => tick(all, !isAll(all, picked))}
          >
            {words.say(isAll(all, picked) ? 'parent.offer.pickNone' : 'parent.offer.pickAll')}
          </Button>
        ) : null}
      </div>
      <table className="cw-offer-table" aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{words.say('parent.offer.column.item')}</th>
            <th scope="col">{words.say('parent.offer.column.parent')}</th>
            <th scope="col">{words.say('parent.offer.column.here')}</th>
          </tr>
        </thead>
        {shown.map((text) => (
          <Item key={`${text.offer.key}/${text.offer.item}`} text={text} picked={picked} tick={tick} />
        ))}
      </table>
      {left > 0 ? <p className="cw-quiet">{words.say('parent.offer.more', { count: left })}</p> : null}
    </section>
  );
}

const isAll = (ids: readonly string[], picked: ReadonlySet<string>): boolean =>
  ids.every((id) => picked.has(id));

type ItemProps = Pick<Props, 'picked' | 'tick'> & { readonly text: OfferText };

function Item({ text: { offer, table, title, lines }, picked, tick }: ItemProps) {
  const words = useWords();
  const [only] = lines;
  const titled = <span className="cw-offer-title">{title}</span>;
  if (offer.change !== 'changed' && only)
    return (
      <tbody>
        <tr>
          <th scope="row">
            <Tickable
              line={only}
              spoken={words.say(offer.change === 'gone' ? 'parent.remove' : 'parent.take', { title })}
              picked={picked}
              tick={tick}
            >
              {titled}
              <span className="cw-offer-second">
                <span className="cw-offer-of">{table}</span>
                <Pill>{words.say(`parent.change.${offer.change}`)}</Pill>
                {tick && offer.change === 'gone' ? (
                  <span className="cw-offer-of">{words.say('parent.tickToRemove')}</span>
                ) : null}
              </span>
            </Tickable>
          </th>
          <Said text={only.parent} isThere={offer.change !== 'gone'} />
          <Said text={only.here} isThere={offer.change === 'gone'} />
        </tr>
      </tbody>
    );
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {titled} <span className="cw-offer-of">{table}</span>
        </th>
      </tr>
      {lines.map((line) => (
        <tr key={line.id} className="cw-offer-line">
          <th scope="row">
            <Tickable
              line={line}
              spoken={words.say('parent.takeAnswer', { field: line.name, title })}
              picked={picked}
              tick={tick}
            >
              {line.name}
              {line.by ? <span className="cw-offer-of"> {words.say(`parent.by.${line.by}`)}</span> : null}
            </Tickable>
          </th>
          <Said text={line.parent || words.say('parent.blank')} isThere={line.parent !== ''} />
          <Said text={line.here || words.say('parent.blank')} isThere={line.here !== ''} />
        </tr>
      ))}
    </tbody>
  );
}

type TickableProps = Pick<Props, 'picked' | 'tick'> & {
  readonly line: OfferLine;
  readonly spoken: string;
  readonly children: React.ReactNode;
};

function Tickable({ line, spoken, picked, tick, children }: TickableProps) {
  if (!tick) return <span className="cw-offer-read">{children}</span>;
  return (
    <div className="cw-offer-tick">
      <Checkbox
        isBare
        label={spoken}
        isSelected={picked.has(line.id)}
        onChange={(isOn) => tick([line.id], isOn)}
      />
      <span>{children}</span>
    </div>
  );
}

/** What a side says; quiet where the item is not there, or its answer is blank. */
function Said({ text, isThere }: { readonly text: string; readonly isThere: boolean }) {
  const words = useWords();
  return (
    <td className={isThere ? undefined : 'cw-quiet'}>
      {text || (isThere ? '' : words.say('parent.notThere'))}
    </td>
  );
}
