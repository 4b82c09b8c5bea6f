// A short state in words beside a title: draft, final, from the scenario, restricted.
import type { ReactNode } from 'react';

export type PillProps = {
  children: ReactNode;
  tone?: 'plain' | 'accent' | 'good' | 'attention' | 'grave' | undefined;
};

export function Pill({ children, tone = 'plain' }: PillProps) {
  return <span className={`cw-pill cw-pill-${tone}`}>{children}</span>;
}
