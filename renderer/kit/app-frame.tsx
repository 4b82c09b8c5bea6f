// The frame of every screen: a bar of 48 pixels with slots, and the screen below it. No side rail.
import type { ReactNode } from 'react';

export type AppFrameProps = {
  barLabel: string;
  /** Words of the link that jumps over the bar. */
  skipLabel: string;
  /** Back to the library. */
  start?: ReactNode | undefined;
  title: ReactNode;
  /** Beside the title: its status. */
  status?: ReactNode | undefined;
  search?: ReactNode | undefined;
  /** Undo, redo, save state, export; the last is outermost. */
  end?: ReactNode | undefined;
  /** Over the whole width, under the bar. */
  banner?: ReactNode | undefined;
  children: ReactNode;
};

export function AppFrame({
  barLabel,
  skipLabel,
  start,
  title,
  status,
  search,
  end,
  banner,
  children,
}: AppFrameProps) {
  return (
    <div className="cw-app">
      <a href="#main" className="cw-skip">
        {skipLabel}
      </a>
      <header aria-label={barLabel} className="cw-top-bar">
        {start ? <div className="cw-top-start">{start}</div> : null}
        <div className="cw-top-title">
          <span className="cw-top-name">{title}</span>
          {status}
        </div>
        {search ? <div className="cw-top-search">{search}</div> : null}
        {end ? <div className="cw-top-end">{end}</div> : null}
      </header>
      {banner ? <div className="cw-app-banner">{banner}</div> : null}
      <main id="main" tabIndex={-1} className="cw-app-main">
        {children}
      </main>
    </div>
  );
}
