// One of a short, closed list. For long lists, or where a new entry may be made, take ComboBox.
import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { FieldParts, frameProps, type FieldFrameProps } from './field-frame.tsx';
import type { Option } from './options.ts';

export type SelectProps<Id extends string> = FieldFrameProps & {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id | null) => void;
  /** Shown when nothing is chosen. */
  placeholder: string;
  /** The word of a first row that takes the choice back; absent when a choice must stand. */
  noneLabel?: string | undefined;
  isDisabled?: boolean | undefined;
  width?: 'short' | 'medium' | 'full' | undefined;
};

const none = '!none';

export function Select<Id extends string>({
  options,
  value,
  onChange,
  placeholder,
  ...rest
}: SelectProps<Id>) {
  const rows: readonly Option[] = rest.noneLabel
    ? [{ id: none, label: rest.noneLabel }, ...options]
    : options;
  return (
    <AriaSelect
      {...frameProps(rest, 'select')}
      value={value}
      onChange={(key) => onChange(key === none ? null : (key as Id | null))}
      placeholder={placeholder}
      isDisabled={rest.isDisabled ?? false}
    >
      <FieldParts frame={rest}>
        <Button className={`cw-input cw-select-button cw-width-${rest.width ?? 'full'}`}>
          <SelectValue className="cw-select-value">
            {({ selectedText, isPlaceholder }) => (isPlaceholder ? placeholder : selectedText)}
          </SelectValue>
          <ChevronDown aria-hidden className="cw-icon" />
        </Button>
      </FieldParts>
      <Popover className="cw-popover" offset={4}>
        <ListBox className="cw-list" items={rows}>
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export function OptionRow({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className="cw-option">
      <Check aria-hidden className="cw-icon cw-option-check" />
      <span className="cw-option-words">
        <span>{option.label}</span>
        {option.detail ? <span className="cw-option-detail">{option.detail}</span> : null}
      </span>
    </ListBoxItem>
  );
}
