// A thing to press: always a word, sometimes an icon before it. Knows nothing of what pressing does.
import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonProps = {
  children: ReactNode;
  onPress?: (() => void) | undefined;
  variant?: ButtonVariant | undefined;
  icon?: LucideIcon | undefined;
  /** The icon points where the button leads, so it follows the word. */
  iconAtEnd?: boolean | undefined;
  isDisabled?: boolean | undefined;
  /** What a screen reader hears instead of the word, when the word alone is not enough ("Delete row 3"). */
  spokenAs?: string | undefined;
  describedBy?: string | undefined;
  isExpanded?: boolean | undefined;
  isPressed?: boolean | undefined;
  autoFocus?: boolean | undefined;
  className?: string | undefined;
  slot?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
};

export function Button({
  children,
  variant = 'secondary',
  icon: Icon,
  iconAtEnd = false,
  onPress,
  isDisabled = false,
  autoFocus = false,
  ...rest
}: ButtonProps) {
  const drawn = Icon ? <Icon aria-hidden className="cw-icon" /> : null;
  return (
    <AriaButton
      ref={rest.ref ?? null}
      className={['cw-button', `cw-button-${variant}`, rest.className].filter(Boolean).join(' ')}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      {...(onPress && { onPress: () => onPress() })}
      {...(rest.slot !== undefined && { slot: rest.slot })}
      {...(rest.spokenAs !== undefined && { 'aria-label': rest.spokenAs })}
      {...(rest.describedBy !== undefined && { 'aria-describedby': rest.describedBy })}
      {...(rest.isExpanded !== undefined && { 'aria-expanded': rest.isExpanded })}
      {...(rest.isPressed !== undefined && { 'aria-pressed': rest.isPressed })}
    >
      {iconAtEnd ? null : drawn}
      <span className="cw-button-word">{children}</span>
      {iconAtEnd ? drawn : null}
    </AriaButton>
  );
}
