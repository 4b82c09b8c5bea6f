// What is there against what is needed: a bar with a mark at the need, and the figures in words.
import { Meter as AriaMeter } from 'react-aria-components/Meter';

export type MeterProps = {
  label: string;
  have: number;
  need: number;
  /** "340 of 900 seats, 560 missing" */
  text: string;
};

/** The longer of the two fills the bar, so a surplus shows as well as a gap. */
export function meterShares(have: number, need: number): { have: number; need: number } {
  const whole = Math.max(have, need, 0);
  const share = (part: number) => (whole === 0 ? 0 : Math.round((Math.max(part, 0) / whole) * 100));
  return { have: share(have), need: share(need) };
}

export function Meter({ label, have, need, text }: MeterProps) {
  const shares = meterShares(have, need);
  return (
    <AriaMeter aria-label={label} value={shares.have} valueLabel={text} className="cw-meter">
      <span className="cw-meter-label">{label}</span>
      <span className="cw-meter-text">{text}</span>
      <span className={`cw-meter-track${have < need ? ' cw-meter-short' : ''}`}>
        <span className="cw-meter-fill" style={{ inlineSize: `${shares.have}%` }} />
        <span className="cw-meter-need" style={{ insetInlineStart: `${shares.need}%` }} />
      </span>
    </AriaMeter>
  );
}
