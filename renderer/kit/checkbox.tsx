// A statement that is true or not: the box stands before its words.
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';

export type CheckboxProps = {
  label: ReactNode;
  detail?: ReactNode | undefined;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isIndeterminate?: boolean | undefined;
  isDisabled?: boolean | undefined;
  /** The words are only read aloud, as in a table cell whose column says them. */
  isBare?: boolean | undefined;
};

export function Checkbox({
  label,
  detail,
  isSelected,
  onChange,
  isIndeterminate = false,
  isDisabled = false,
  isBare,
}: CheckboxProps) {
  const Mark = isIndeterminate ? Minus : Check;
  return (
    <AriaCheckbox
      className="cw-checkbox"
      isSelected={isSelected}
      isIndeterminate={isIndeterminate}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <span aria-hidden className="cw-checkbox-box">
        <Mark className="cw-icon" />
      </span>
      <span className={isBare ? 'cw-hidden' : 'cw-choice-words'}>
        {label}
        {detail ? <span className="cw-option-detail">{detail}</span> : null}
      </span>
    </AriaCheckbox>
  );
}
