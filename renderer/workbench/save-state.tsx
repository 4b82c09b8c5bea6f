// Saving in words, always in the same place; nothing moves when it changes.
import { useSelector } from '@xstate/react';
import { Button } from '../kit/button.tsx';
import { useOpenPlan, useWords } from '../workbench-context.tsx';

type FileState = 'clean' | 'dirty' | 'saving' | 'saved' | 'failed' | 'stale' | 'away' | 'readOnly';
const troubled: readonly string[] = ['failed', 'stale', 'away'];

/** Which state the file is in, as the save chart names it. */
export function useFileState(): FileState {
  const { save } = useOpenPlan();
  return useSelector(save, (snapshot) => (snapshot.value as { file: FileState }).file);
}

export function SaveState() {
  const words = useWords();
  const { save } = useOpenPlan();
  const state = useFileState();
  const savedAt = useSelector(save, (snapshot) => snapshot.context.savedAt);
  const isTroubled = troubled.includes(state);
  return (
    <span className="cw-save">
      <span
        role="status"
        data-state={state}
        className={isTroubled ? 'cw-save-state cw-save-trouble' : 'cw-save-state'}
      >
        {state === 'clean' || state === 'saved'
          ? savedAt
            ? words.say('save.clean', { time: words.clock(savedAt) })
            : words.say('save.cleanNever')
          : words.say(`save.${state}`)}
      </span>
      {state === 'failed' || state === 'away' ? (
        <Button variant="quiet" onPress={() => save.send({ type: 'save.retry' })}>
          {words.say('save.retry')}
        </Button>
      ) : null}
    </span>
  );
}
