// A row of related buttons: one Tab stop, arrows between them.
import type { ReactNode } from 'react';
import { Separator } from 'react-aria-components/Separator';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';

export type ToolbarProps = { label: string; children: ReactNode };

export function Toolbar({ label, children }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} className="cw-toolbar">
      {children}
    </AriaToolbar>
  );
}

export function ToolbarDivider() {
  return <Separator orientation="vertical" className="cw-divider" />;
}
