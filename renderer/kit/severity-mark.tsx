// The three gravities of a problem: told by shape and word, never by colour alone.
export type Severity = 'error' | 'warning' | 'note';

const shapes: Record<Severity, string> = { error: '▲', warning: '◆', note: '●' };

export type SeverityMarkProps = {
  severity: Severity;
  /** The word for it; read aloud, and shown when `isWordShown`. */
  word: string;
  isWordShown?: boolean | undefined;
};

export function SeverityMark({ severity, word, isWordShown = false }: SeverityMarkProps) {
  return (
    <span className={`cw-severity cw-severity-${severity}`}>
      <span aria-hidden className="cw-severity-shape">
        {shapes[severity]}
      </span>
      <span className={isWordShown ? 'cw-severity-word' : 'cw-hidden'}>{word}</span>
    </span>
  );
}
