// How far a step of the path is: an open, half or full circle, with its word read aloud.
export type StepState = 'untouched' | 'begun' | 'ready';

const shapes: Record<StepState, string> = { untouched: '○', begun: '◐', ready: '●' };

export function StepMark({ state, word }: { state: StepState; word: string }) {
  return (
    <span className={`cw-step-mark cw-step-${state}`}>
      <span aria-hidden>{shapes[state]}</span>
      <span className="cw-hidden">{word}</span>
    </span>
  );
}
