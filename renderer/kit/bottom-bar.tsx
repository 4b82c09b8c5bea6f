// Back and next under a step; the main action is at the end side.
import type { ReactNode } from 'react';

export type BottomBarProps = {
  label: string;
  start?: ReactNode | undefined;
  middle?: ReactNode | undefined;
  end?: ReactNode | undefined;
};

export function BottomBar({ label, start, middle, end }: BottomBarProps) {
  return (
    <div role="group" aria-label={label} className="cw-bottom-bar">
      <div className="cw-bottom-start">{start}</div>
      <div className="cw-bottom-middle">{middle}</div>
      <div className="cw-bottom-end">{end}</div>
    </div>
  );
}
