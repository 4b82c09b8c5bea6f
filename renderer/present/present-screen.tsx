// The plan for a room: five screens over the whole window, moved by keys or a click, left by Esc.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ComponentType, MouseEvent } from 'react';
import type { Plan } from '../../shared/plan/plan.ts';
import { trainingUse } from '../export/choices.ts';
import { useNavigate, usePlan, useWords } from '../workbench-context.tsx';
import { BottleneckScreen } from './bottleneck-screen.tsx';
import { DecisionScreen } from './decision-screen.tsx';
import { situation } from './facts.ts';
import { GapsScreen } from './gaps-screen.tsx';
import { SituationScreen } from './situation-screen.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { useWallKeys } from './use-wall-keys.ts';
import type { WallCommand } from './use-wall-keys.ts';
import { WallBar } from './wall-bar.tsx';
import { WhoScreen } from './who-screen.tsx';
import './present.css';
import './wall-parts.css';
import './wall-screens.css';

type Wall = {
  readonly id: 'situation' | 'decision' | 'who' | 'bottleneck' | 'gaps';
  readonly Screen: ComponentType<{ readonly plan: Plan }>;
};
const walls: readonly Wall[] = [
  { id: 'situation', Screen: SituationScreen },
  { id: 'decision', Screen: DecisionScreen },
  { id: 'who', Screen: WhoScreen },
  { id: 'bottleneck', Screen: BottleneckScreen },
  { id: 'gaps', Screen: GapsScreen },
];
const last = walls.length - 1;

export function PresentScreen() {
  const words = useWords();
  const navigate = useNavigate();
  const plan = usePlan((whole) => whole);
  const [at, setAt] = useState(0);
  const [isBlank, setBlank] = useState(false);
  const { isFull, toggle: toggleFull, leave: leaveFull } = useFullScreen();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => frame.current?.focus(), []);
  const run = useCallback(
    (command: WallCommand): void => {
      if (command !== 'blank' && command !== 'full') setBlank(false);
      const act: Record<WallCommand, () => void> = {
        forward: () => setAt((now) => Math.min(now + 1, last)),
        back: () => setAt((now) => Math.max(now - 1, 0)),
        first: () => setAt(0),
        last: () => setAt(last),
        blank: () => setBlank((now) => !now),
        full: toggleFull,
        leave: () => {
          leaveFull();
          navigate('home');
        },
      };
      act[command]();
    },
    [navigate, toggleFull, leaveFull],
  );
  useWallKeys(run);
  const { id, Screen } = walls[at] as Wall;
  const name = words.say(`present.${id}`);
  const click = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button')) return;
    run(event.clientX < window.innerWidth / 3 ? 'back' : 'forward');
  };
  return (
    <main
      ref={frame}
      className="cw-wall"
      aria-label={words.say('present.label')}
      tabIndex={-1}
      data-blank={isBlank || undefined}
      onClick={click}
    >
      <span className="cw-hidden" role="status">
        {isBlank
          ? words.say('present.blanked')
          : words.say('present.at', { title: name, at: at + 1, all: walls.length })}
      </span>
      {isBlank ? null : (
        <>
          <Head plan={plan} name={name} />
          <div key={id} className="cw-wall-body">
            <Screen plan={plan} />
          </div>
          <WallBar at={at} all={walls.length} isFull={isFull} run={run} />
        </>
      )}
    </main>
  );
}

function Head({ plan, name }: { readonly plan: Plan; readonly name: string }) {
  const words = useWords();
  const use = trainingUse(plan);
  return (
    <header className="cw-wall-head">
      <p className="cw-wall-plan">{situation(plan).title || words.say('plan.untitled')}</p>
      {use === null ? null : (
        <p className="cw-wall-training">
          {words.say(use === 'exercise' ? 'present.training' : 'present.workedExample')}
        </p>
      )}
      <h1>{name}</h1>
    </header>
  );
}
