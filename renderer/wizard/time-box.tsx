// The time planned for a step: started, paused, hidden. It counts and says nothing else.
import { Eye, EyeOff, Pause, Play, Timer } from 'lucide-react';
import { Button } from '../kit/button.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { useWizard, useWords } from '../workbench-context.tsx';
import { clockText, timeAgainst } from './time-text.ts';

export function TimeBox({ minutes }: { minutes: number }) {
  const words = useWords();
  const { clock, spentSeconds, sendClock } = useWizard();
  if (clock === 'hidden')
    return <IconButton icon={Eye} word={words.say('timebox.show')} onPress={() => sendClock('clock.show')} />;
  const isRunning = clock === 'running';
  const { isOver, seconds } = timeAgainst(minutes, spentSeconds);
  const said =
    spentSeconds === 0 && clock === 'stopped'
      ? words.say('timebox.planned', { minutes })
      : words.say(isOver ? 'timebox.over' : 'timebox.left', { time: clockText(seconds), minutes });
  const start = words.say(clock === 'stopped' && spentSeconds === 0 ? 'timebox.start' : 'timebox.goOn');
  return (
    <div role="group" aria-label={words.say('timebox.label')} className="cw-timebox">
      <Timer aria-hidden className="cw-icon" />
      <span role="timer" className="cw-timebox-text">
        {said}
      </span>
      <Button
        variant="quiet"
        icon={isRunning ? Pause : Play}
        onPress={() => sendClock(isRunning ? 'clock.pause' : 'clock.start')}
      >
        {isRunning ? words.say('timebox.pause') : start}
      </Button>
      <IconButton icon={EyeOff} word={words.say('timebox.hide')} onPress={() => sendClock('clock.hide')} />
    </div>
  );
}
