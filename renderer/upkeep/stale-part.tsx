// What has gone stale, kind by kind: "still true, checked today" sets the day, "open" leads to the item.
// The list stands still while it is worked through, so that a row never leaves under the focus.
import { Check } from 'lucide-react';
import { useState } from 'react';
import { valueAt } from '../../shared/plan/address.ts';
import { isBlank } from '../../shared/plan/field-kinds.ts';
import { ageingItems, countTrust, stillTrueEdit } from '../../shared/upkeep/stale-items.ts';
import type { AgeingItem } from '../../shared/upkeep/stale-items.ts';
import { periods } from '../../shared/upkeep/periods.ts';
import type { UpkeepKind } from '../../shared/upkeep/periods.ts';
import type { WordKey } from '../../shared/words/words.ts';
import { isFinal } from '../../shared/wizard/finalising.ts';
import { Button } from '../kit/button.tsx';
import { useEdit, useOpenPlan, usePlan, useWords } from '../workbench-context.tsx';
import { useJump } from '../workbench/use-jump.ts';
import { thingName } from './place-words.ts';

const dateWords: Partial<Record<UpkeepKind, WordKey>> = {
  groups: 'upkeep.figureOf',
  registers: 'upkeep.figureOf',
  cascade: 'upkeep.testedOn',
  wardens: 'upkeep.testedOn',
  indicators: 'upkeep.readOn',
};

export function StalePart({ today }: { readonly today: string }) {
  const words = useWords();
  const { plan: actor } = useOpenPlan();
  const [items] = useState(() => ageingItems(actor.getSnapshot().context.history.plan, today));
  const counts = new Map(countTrust(items).map((count) => [count.kind, count]));
  const open = items.filter(({ trust }) => trust !== 'fresh');
  if (open.length === 0) return <p role="status">{words.say('upkeep.stale.none')}</p>;
  return periods.flatMap(({ kind }) => {
    const own = open.filter((item) => item.kind === kind);
    const count = counts.get(kind);
    if (own.length === 0 || !count) return [];
    return [
      <section key={kind} className="cw-upkeep-kind">
        <h3>
          {thingName(words, kind)}{' '}
          <span className="cw-quiet">
            {words.say('upkeep.stale.of', {
              stale: own.length,
              all: count.fresh + count.stale + count.undated,
            })}
          </span>
        </h3>
        <ul className="cw-upkeep-rows">
          {own.map((item) => (
            <StaleRow key={item.place.item} item={item} today={today} />
          ))}
        </ul>
      </section>,
    ];
  });
}

function StaleRow({ item, today }: { readonly item: AgeingItem; readonly today: string }) {
  const words = useWords();
  const edit = useEdit();
  const jump = useJump();
  const { plan: actor } = useOpenPlan();
  const [before] = useState(() => valueAt(actor.getSnapshot().context.history.plan, item.place));
  const now = usePlan((plan) => valueAt(plan, item.place));
  const isSigned = usePlan(isFinal);
  if (now === undefined) return null;
  const isChecked = now !== before && !isBlank(now);
  const title = item.title.trim() || words.say('upkeep.unnamed');
  const toggle = (): void =>
    edit(
      isChecked
        ? { kind: 'set', place: item.place, value: before }
        : stillTrueEdit(actor.getSnapshot().context.history.plan, item, today),
    );
  return (
    <li className="cw-upkeep-row" data-checked={isChecked || undefined}>
      <span className="cw-upkeep-name">{title}</span>
      <span className="cw-upkeep-when">
        {item.date === ''
          ? words.say('upkeep.undated')
          : words.say(dateWords[item.kind] ?? 'upkeep.checkedOn', { date: words.date(item.date) })}
      </span>
      <span className="cw-upkeep-does">
        {isSigned ? null : (
          <Button
            {...(isChecked ? { icon: Check, variant: 'quiet' } : {})}
            isPressed={isChecked}
            spokenAs={words.say(isChecked ? 'upkeep.checkedNowThis' : 'upkeep.stillTrueThis', { title })}
            onPress={toggle}
          >
            {words.say(isChecked ? 'upkeep.checkedNow' : 'upkeep.stillTrue')}
          </Button>
        )}
        <Button
          variant="quiet"
          spokenAs={words.say('upkeep.openThis', { title })}
          onPress={() => jump(item.place)}
        >
          {words.say('upkeep.open')}
        </Button>
      </span>
    </li>
  );
}
