// Says what belongs here and offers the first step.
import type { ReactNode } from 'react';

export type EmptyStateProps = {
  title: string;
  children?: ReactNode | undefined;
  action?: ReactNode | undefined;
};

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="cw-empty">
      <p className="cw-empty-title">{title}</p>
      {children ? <div className="cw-empty-text">{children}</div> : null}
      {action ? <div className="cw-empty-action">{action}</div> : null}
    </div>
  );
}
