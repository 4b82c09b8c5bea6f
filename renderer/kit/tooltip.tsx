// A few words that explain a button on hover and on focus. Never the only place where something is said.
import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

export type TooltipProps = {
  text: string;
  /** One focusable thing of the kit, such as a Button. */
  children: ReactElement;
};

export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      {children}
      <AriaTooltip className="cw-tooltip" placement="bottom" offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
