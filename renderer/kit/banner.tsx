// Something about the whole screen that should be read: it stays until it is no longer true.
import type { ReactNode } from 'react';
import { SeverityMark, type Severity } from './severity-mark.tsx';

export type BannerProps = {
  severity: Severity;
  severityWord: string;
  title: string;
  children?: ReactNode | undefined;
  actions?: ReactNode | undefined;
  /** Read aloud at once when it appears; for what interrupts the work. */
  isUrgent?: boolean | undefined;
};

export function Banner({ severity, severityWord, title, children, actions, isUrgent = false }: BannerProps) {
  return (
    <div className={`cw-banner cw-banner-${severity}`} role={isUrgent ? 'alert' : 'status'}>
      <SeverityMark severity={severity} word={severityWord} />
      <div className="cw-banner-words">
        <p className="cw-banner-title">{title}</p>
        {children ? <div className="cw-banner-text">{children}</div> : null}
      </div>
      {actions ? <div className="cw-banner-actions">{actions}</div> : null}
    </div>
  );
}
