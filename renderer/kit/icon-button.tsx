// A small square button whose word is there for everyone: read aloud, and shown on hover and on focus.
import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

export type IconButtonProps = {
  icon: LucideIcon;
  word: string;
  onPress?: (() => void) | undefined;
  isDisabled?: boolean | undefined;
  shortcut?: string | undefined;
  className?: string | undefined;
};

export function IconButton({
  icon: Icon,
  word,
  onPress,
  isDisabled = false,
  shortcut,
  className,
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <AriaButton
        aria-label={word}
        isDisabled={isDisabled}
        className={['cw-button cw-button-quiet cw-icon-button', className].filter(Boolean).join(' ')}
        {...(onPress && { onPress: () => onPress() })}
      >
        <Icon aria-hidden className="cw-icon" />
      </AriaButton>
      <Tooltip className="cw-tooltip" placement="bottom" offset={6}>
        {word}
        {shortcut ? <kbd className="cw-kbd">{shortcut}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  );
}
