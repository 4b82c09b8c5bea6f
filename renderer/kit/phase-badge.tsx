// Before, during, after a crisis: a letter on its colour, with the word beside it or read aloud.
export type Phase = 'before' | 'during' | 'after';

export type PhaseBadgeProps = {
  phase: Phase;
  letter: string;
  word: string;
  isWordShown?: boolean | undefined;
};

export function PhaseBadge({ phase, letter, word, isWordShown = true }: PhaseBadgeProps) {
  return (
    <span className={`cw-phase cw-phase-${phase}`}>
      <span aria-hidden className="cw-phase-letter">
        {letter}
      </span>
      <span className={isWordShown ? 'cw-phase-word' : 'cw-hidden'}>{word}</span>
    </span>
  );
}
