// A setting that takes effect at once. For an answer in a plan take Checkbox.
import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';

export type SwitchProps = {
  label: ReactNode;
  detail?: ReactNode | undefined;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean | undefined;
};

export function Switch({ label, detail, isSelected, onChange, isDisabled = false }: SwitchProps) {
  return (
    <AriaSwitch className="cw-switch" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <span aria-hidden className="cw-switch-track">
        <span className="cw-switch-thumb" />
      </span>
      <span className="cw-choice-words">
        {label}
        {detail ? <span className="cw-option-detail">{detail}</span> : null}
      </span>
    </AriaSwitch>
  );
}
