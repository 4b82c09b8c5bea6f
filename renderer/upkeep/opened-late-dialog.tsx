// A plan opened long after its last change: before anything else, what it is, what still holds, what is stale, whom to call.
// Shown once after each opening; closing it opens the plan as ever.
import { useState } from 'react';
import { openedLate } from '../../shared/upkeep/opened-late.ts';
import type { OpenedLate } from '../../shared/upkeep/opened-late.ts';
import type { Words } from '../../shared/words/words.ts';
import { wishDocument } from '../export/wished-document.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useNavigate, useOpenPlan, useWords } from '../workbench-context.tsx';
import { LateCalls } from './late-calls.tsx';
import { LateLists } from './late-lists.tsx';
import { useNow } from './use-today.ts';
import './opened-late.css';

/** What to say of the plan as it was opened, until it is waved away; a reopened plan is asked anew. */
export function useOpenedLate(): { readonly late: OpenedLate | null; readonly dismiss: () => void } {
  const { opened } = useOpenPlan();
  const now = useNow();
  const [late, setLate] = useState(() => openedLate(opened.plan, now()));
  return { late, dismiss: () => setLate(null) };
}

type Props = { readonly late: OpenedLate; readonly onClose: () => void };

export function OpenedLateDialog({ late, onClose }: Props) {
  const words = useWords();
  const navigate = useNavigate();
  const go = (screen: 'upkeep' | 'export'): void => {
    onClose();
    if (screen === 'export') wishDocument('first-hour');
    navigate(screen);
  };
  return (
    <Dialog
      isOpen
      width="large"
      onClose={onClose}
      closeLabel={words.say('late.dismiss')}
      title={titleOf(words, late)}
      actions={
        <>
          <Button onPress={onClose}>{words.say('late.dismiss')}</Button>
          <Button onPress={() => go('export')}>{words.say('late.pack')}</Button>
          <Button variant="primary" onPress={() => go('upkeep')}>
            {words.say('late.goThrough')}
          </Button>
        </>
      }
    >
      <p className="cw-late-lead">
        {words.say(late.strength === 'veryLate' ? 'late.leadStrong' : 'late.lead')}
      </p>
      <div className="cw-late">
        <div>
          <WhatItIs late={late} />
          <LateCalls calls={late.calls} />
        </div>
        <LateLists late={late} onClose={onClose} />
      </div>
    </Dialog>
  );
}

const titleOf = (words: Words, { strength, months }: OpenedLate): string =>
  strength === 'veryLate'
    ? words.say('late.titleYears', { years: Math.floor(months / 12) })
    : words.say('late.title', { months });

function WhatItIs({ late }: { readonly late: OpenedLate }) {
  const words = useWords();
  const { opened } = useOpenPlan();
  const state = late.isFinal
    ? late.edition === ''
      ? words.say('late.finalPlain')
      : words.say('late.final', { edition: late.edition })
    : words.say('late.draft');
  return (
    <section>
      <h3>{words.say('late.what')}</h3>
      <dl className="cw-late-facts">
        <dt>{words.say('late.name')}</dt>
        <dd>{opened.plan.title.trim() || words.say('plan.untitled')}</dd>
        <dt>{words.say('late.state')}</dt>
        <dd>{state}</dd>
        <dt>{words.say(late.isFinal ? 'late.finalSince' : 'late.changed')}</dt>
        <dd>{words.date(late.changedOn)}</dd>
        <dt>{words.say('late.lookedAt')}</dt>
        <dd>{late.lookedAtOn === '' ? words.say('late.neverLookedAt') : words.date(late.lookedAtOn)}</dd>
      </dl>
    </section>
  );
}
