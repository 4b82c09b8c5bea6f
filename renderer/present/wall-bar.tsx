// The quiet line at the foot: where we are of five, and the keys as buttons for those who do not know them.
import { Button } from 'react-aria-components/Button';
import { useWords } from '../workbench-context.tsx';
import type { WordKey } from '../../shared/words/words.ts';
import type { WallCommand } from './use-wall-keys.ts';

type Props = {
  readonly at: number;
  readonly all: number;
  readonly isFull: boolean;
  readonly run: (command: WallCommand) => void;
};

export function WallBar({ at, all, isFull, run }: Props) {
  const words = useWords();
  const keys: readonly { command: WallCommand; shown: string; word: WordKey; isOff?: boolean }[] = [
    { command: 'back', shown: '←', word: 'present.back', isOff: at === 0 },
    { command: 'forward', shown: '→', word: 'present.forward', isOff: at === all - 1 },
    { command: 'blank', shown: 'B', word: 'present.blank' },
    { command: 'full', shown: 'F', word: isFull ? 'present.notFull' : 'present.full' },
    { command: 'leave', shown: 'Esc', word: 'present.leave' },
  ];
  return (
    <footer className="cw-wall-foot">
      <div role="group" aria-label={words.say('present.keys')} className="cw-wall-keys">
        {keys.map(({ command, shown, word, isOff = false }) => (
          <Button key={command} className="cw-wall-key" isDisabled={isOff} onPress={() => run(command)}>
            <kbd aria-hidden>{shown}</kbd> {words.say(word)}
          </Button>
        ))}
      </div>
      <span className="cw-wall-at">{words.say('present.atShort', { at: at + 1, all })}</span>
    </footer>
  );
}
