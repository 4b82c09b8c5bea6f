// What a parent plan says beside what this plan says, to be ticked item by item. One press takes over what is ticked.
import { useMemo, useState } from 'react';
import { acceptEdits } from '../../shared/lineage/accept.ts';
import { groups } from '../../shared/lineage/groups.ts';
import type { Group } from '../../shared/lineage/groups.ts';
import { isOfSameLevel } from '../../shared/lineage/may-be-parent.ts';
import { offerFromParent } from '../../shared/lineage/offer.ts';
import { linesOf, picksOf, usualPicks } from '../../shared/lineage/picks.ts';
import { isWithoutContacts, usualGroups } from '../../shared/lineage/usual-groups.ts';
import { readOfferSides } from '../../shared/document/offer-text.ts';
import { codeName } from '../../shared/framework/code-lists.ts';
import { itemTitle } from '../../shared/plan/address.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { isFinal } from '../../shared/wizard/finalising.ts';
import { optionName } from '../../shared/words/plan-words.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Checkbox } from '../kit/checkbox.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { pickFile } from '../library/pick-file.ts';
import { useUndoable } from '../wizard/undoable.ts';
import { useOpenPlan, usePlan, useWords } from '../workbench-context.tsx';
import { OfferTable } from './offer-table.tsx';
import { parentWhat } from './parent-what.ts';
import { parentInFile } from './read-parent.ts';
import type { ReadParent } from './read-parent.ts';

type Props = {
  readonly parent: Plan;
  /** Its file was changed outside the program. */
  readonly isByHand: boolean;
  /** Why a file chosen instead cannot be looked at; '' for no reason. */
  readonly trouble: string;
  /** Takes another file of the same plan; absent where one was just chosen. */
  readonly onRead: ((read: ReadParent) => void) | undefined;
  readonly onClose: () => void;
};

export function OfferDialog({ parent, isByHand, trouble, onRead, onClose }: Props) {
  const words = useWords();
  const { opened } = useOpenPlan();
  const plan = usePlan((whole) => whole);
  const undoable = useUndoable();
  const isFirst = plan.parentPlan?.planId !== parent.id;
  const [chosen, setChosen] = useState<readonly Group[]>(() => usualGroups(plan, parent));
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const offers = useMemo(() => offerFromParent(plan, parent, chosen), [plan, parent, chosen]);
  const picked = useMemo(() => {
    const usual = usualPicks(offers);
    const lines = offers.flatMap(linesOf);
    return new Set(lines.filter((id) => ticked.get(id) ?? usual.has(id)));
  }, [offers, ticked]);
  const accept = (at: string) => acceptEdits(plan, parent, { groups: chosen, picks: picksOf(picked), at });
  const outcome = useMemo(() => accept(''), [plan, parent, chosen, picked]);
  const sides = useMemo(() => readOfferSides(plan, parent, words), [plan, parent, words]);
  const title = parent.title || words.say('plan.untitled');
  const cannot = opened.readOnly || isFinal(plan);
  const tick = (ids: readonly string[], isOn: boolean): void =>
    setTicked(new Map([...ticked, ...ids.map((id) => [id, isOn] as const)]));
  const take = (): void => {
    const { edit, items } = accept(new Date().toISOString());
    undoable(edit, words.say('parent.done', { count: items, title }));
    onClose();
  };
  const nameOf = (id: string): string => itemTitle(parent, 'coordination.actors', id);
  return (
    <Dialog
      isOpen
      width="large"
      onClose={onClose}
      closeLabel={words.say('dialog.close')}
      title={words.say('parent.offer.title', { title })}
      actions={
        <>
          <Outcome
            along={outcome.along.map(nameOf)}
            refused={outcome.refused.map(({ key, here, places }) => ({
              title: itemTitle(plan, key, here),
              places,
            }))}
          />
          {onRead ? (
            <Button variant="quiet" onPress={() => pickFile((file) => void parentInFile(file).then(onRead))}>
              {words.say('parent.choose.newer')}
            </Button>
          ) : null}
          <Button variant="quiet" onPress={onClose}>
            {words.say('dialog.cancel')}
          </Button>
          {cannot ? null : (
            <Button variant="primary" onPress={take}>
              {words.say(isFirst ? 'parent.doFirst' : 'parent.do', { count: outcome.items })}
            </Button>
          )}
        </>
      }
    >
      <div className="cw-offer-body">
        <p className="cw-quiet">
          {words.say('parent.offer.source', {
            what: parentWhat(words, { level: parent.level, edition: parent.sections.cover.edition }),
            at: words.time(parent.changedAt),
          })}
        </p>
        {trouble ? (
          <Banner severity="error" severityWord={words.say('severity.error')} title={trouble} isUrgent />
        ) : null}
        <Remark isShown={isByHand} text={words.say('parent.offer.byHand')} />
        <Remark isShown={cannot} text={words.say('parent.offer.readOnly')} />
        <Remark
          isShown={parent.language !== plan.language}
          text={words.say('parent.offer.language', {
            language: words.own(codeName('languages', parent.language)),
          })}
        />
        <Remark isShown={isWithoutContacts(plan, parent)} text={words.say('parent.offer.noContacts')} />
        <Remark
          isShown={isOfSameLevel(plan, parent)}
          text={words.say('parent.sameLevel', { level: optionName(words, 'plan.level', plan.level) })}
        />
        <p className="cw-measure">{words.say('parent.offer.text')}</p>
        <div role="group" aria-label={words.say('parent.offer.groups')} className="cw-offer-groups">
          {groups.map((group) => (
            <Checkbox
              key={group}
              label={words.say(`parent.group.${group}`)}
              detail={group === 'contacts' ? words.say('parent.group.contactsHint') : undefined}
              isSelected={chosen.includes(group)}
              onChange={(isIn) =>
                setChosen(groups.filter((one) => (one === group ? isIn : chosen.includes(one))))
              }
            />
          ))}
        </div>
        {offers.length === 0 ? <p>{words.say('parent.offer.nothing')}</p> : null}
        {([true, false] as const).map((isNews) => (
          <OfferTable
            key={String(isNews)}
            sides={sides}
            title={words.say(isNews ? 'parent.offer.news' : 'parent.offer.kept')}
            offers={offers.filter((offer) => offer.isNews === isNews)}
            picked={picked}
            tick={cannot ? undefined : tick}
          />
        ))}
      </div>
    </Dialog>
  );
}

function Remark({ isShown, text }: { readonly isShown: boolean; readonly text: string }) {
  const words = useWords();
  return isShown ? <Banner severity="note" severityWord={words.say('severity.note')} title={text} /> : null;
}

type OutcomeProps = {
  readonly along: readonly string[];
  readonly refused: readonly { readonly title: string; readonly places: number }[];
};

/** What the press will do besides what is ticked, and what it will not: beside the button, so that it is read first. */
function Outcome({ along, refused }: OutcomeProps) {
  const words = useWords();
  const names = [...along.slice(0, mostNamed), ...(along.length > mostNamed ? ['…'] : [])].join(', ');
  return (
    <div role="status" className="cw-offer-outcome">
      {along.length > 0 ? <p>{words.say('parent.along', { count: along.length, names })}</p> : null}
      {refused.slice(0, mostNamed).map(({ title, places }, at) => (
        <p key={at}>{words.say('parent.stillNamed', { title, places })}</p>
      ))}
    </div>
  );
}
const mostNamed = 4;
