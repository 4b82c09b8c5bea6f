// A share of a whole as a thin bar, with its number always beside it.
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';

export type ProgressBarProps = {
  label: string;
  /** 0 to 1; null while the end is not known. */
  share: number | null;
  /** The number in words: "64 %", "3 of 9". */
  text: string;
  isLabelShown?: boolean | undefined;
};

export function ProgressBar({ label, share, text, isLabelShown = false }: ProgressBarProps) {
  const percent = Math.round(Math.min(Math.max(share ?? 0, 0), 1) * 100);
  return (
    <AriaProgressBar
      aria-label={label}
      value={percent}
      valueLabel={text}
      isIndeterminate={share === null}
      className="cw-progress"
    >
      {isLabelShown ? <span className="cw-progress-label">{label}</span> : null}
      <span className="cw-progress-track">
        <span className="cw-progress-fill" style={{ inlineSize: share === null ? '100%' : `${percent}%` }} />
      </span>
      <span className="cw-progress-text">{text}</span>
    </AriaProgressBar>
  );
}
