// Saving in words, always in the same place; nothing moves when it changes. Pressing it shows the versions kept.
import { useSelector } from '@xstate/react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Button } from '../kit/button.tsx';
import { localDay } from '../compare/local-day.ts';
import { VersionsDialog } from '../versions/versions-dialog.tsx';
import { useOpenPlan, useWords } from '../workbench-context.tsx';
import { useFileState } from './use-file-state.ts';
import type { FileState } from './use-file-state.ts';

/** The hour alone is enough for what was saved today, the day alone for what was saved before. */
const isToday = (instant: string): boolean => new Date(instant).toDateString() === new Date().toDateString();

const troubled: readonly FileState[] = ['failed', 'stale', 'away'];

export function SaveState() {
  const words = useWords();
  const { save } = useOpenPlan();
  const state = useFileState();
  const savedAt = useSelector(save, (snapshot) => snapshot.context.savedAt);
  const [areVersionsShown, showVersions] = useState(false);
  const isTroubled = troubled.includes(state);
  const isSafe = state === 'clean' || state === 'saved';
  const word = !isSafe
    ? words.say(`save.${state}`)
    : savedAt
      ? words.say('save.clean', {
          time: isToday(savedAt) ? words.clock(savedAt) : words.date(localDay(new Date(savedAt))),
        })
      : words.say('save.cleanNever');
  return (
    <span className="cw-save">
      <AriaButton
        className={isTroubled ? 'cw-save-state cw-save-trouble' : 'cw-save-state'}
        data-state={state}
        onPress={() => showVersions(true)}
      >
        {word}
        <span className="cw-hidden">{words.say('versions.open')}</span>
      </AriaButton>
      {/* Read aloud beside the button: what stands inside one is not announced when it changes. */}
      <span role="status" className="cw-hidden">
        {word}
      </span>
      {state === 'failed' || state === 'away' ? (
        <Button variant="quiet" onPress={() => save.send({ type: 'save.retry' })}>
          {words.say('save.retry')}
        </Button>
      ) : null}
      {areVersionsShown ? <VersionsDialog onClose={() => showVersions(false)} /> : null}
    </span>
  );
}
