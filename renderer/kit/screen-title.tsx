// The one title of a screen, the one sentence that says what it is for, and its one main action.
import type { ReactNode, Ref } from 'react';

export type ScreenTitleProps = {
  title: string;
  purpose?: ReactNode | undefined;
  action?: ReactNode | undefined;
  /** Give focus to the heading after moving here, so that it is announced. */
  headingRef?: Ref<HTMLHeadingElement> | undefined;
};

export function ScreenTitle({ title, purpose, action, headingRef }: ScreenTitleProps) {
  return (
    <div className="cw-screen-title">
      <div className="cw-screen-words">
        <h1 ref={headingRef ?? null} tabIndex={-1}>
          {title}
        </h1>
        {purpose ? <p className="cw-purpose">{purpose}</p> : null}
      </div>
      {action ? <div className="cw-screen-action">{action}</div> : null}
    </div>
  );
}
