// The keys of the wall: forward, back, first, last, blank, full screen, leave. Letters count whatever the layout's case.
import { useEffect } from 'react';

export type WallCommand = 'forward' | 'back' | 'first' | 'last' | 'blank' | 'full' | 'leave';

const commandOf: Readonly<Record<string, WallCommand>> = {
  ArrowRight: 'forward',
  ArrowDown: 'forward',
  PageDown: 'forward',
  ' ': 'forward',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  f: 'full',
  Escape: 'leave',
};

/** The command of a key press, or `null` when the key is not ours. */
export function wallCommand(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}): WallCommand | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  return commandOf[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}

export function useWallKeys(run: (command: WallCommand) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = wallCommand(event);
      // A focused button answers to the space bar itself.
      if (!command || (event.key === ' ' && event.target instanceof HTMLButtonElement)) return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [run]);
}
