// How far a sector is planned in a phase: a mark that reads in grey (hatch, outline, three fills) and a letter.
export type CoverageState = 'out' | 'empty' | 'named' | 'led' | 'full';

/** The letter of each state; the same in every language. */
export const coverageLetters: Record<CoverageState, string> = {
  out: '–',
  empty: '0',
  named: '1',
  led: '2',
  full: '3',
};

export type CoverageCellProps = {
  state: CoverageState;
  /** The whole fact in words, read aloud: "Shelter, during: led, 3 activities". */
  label: string;
  /** Written small beside the letter: the count of activities. */
  remark?: string | undefined;
};

export function CoverageCell({ state, label, remark }: CoverageCellProps) {
  return (
    <span className={`cw-coverage cw-coverage-${state}`}>
      <span aria-hidden className="cw-coverage-letter">
        {coverageLetters[state]}
      </span>
      {remark ? (
        <span aria-hidden className="cw-coverage-remark">
          {remark}
        </span>
      ) : null}
      <span className="cw-hidden">{label}</span>
    </span>
  );
}

export type CoverageLegendProps = { label: string; words: Record<CoverageState, string> };

export function CoverageLegend({ label, words }: CoverageLegendProps) {
  const states: readonly CoverageState[] = ['out', 'empty', 'named', 'led', 'full'];
  return (
    <ul aria-label={label} className="cw-legend">
      {states.map((state) => (
        <li key={state} className="cw-legend-item">
          <span aria-hidden className={`cw-coverage cw-coverage-key cw-coverage-${state}`}>
            {coverageLetters[state]}
          </span>
          {words[state]}
        </li>
      ))}
    </ul>
  );
}
