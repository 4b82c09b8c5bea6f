// One of a long list, found by typing; a name that is not there yet can be made on the spot.
import { Plus } from 'lucide-react';
import type { HTMLAttributes } from 'react';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { ComboInput } from './combo-input.tsx';
import { FieldParts, frameProps, type FieldFrameProps } from './field-frame.tsx';
import { useOptionQuery } from './option-query.ts';
import { createId, type Option } from './options.ts';
import { OptionRow } from './select.tsx';

export type ComboBoxProps<Id extends string> = FieldFrameProps & {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id | null) => void;
  /** Makes a new entry from typed words and chooses it; absent when the list is closed. */
  onCreate?: ((text: string) => void) | undefined;
  createLabel?: ((text: string) => string) | undefined;
  /** Said when nothing is found. */
  emptyText: string;
  placeholder?: string | undefined;
  isDisabled?: boolean | undefined;
  isReadOnly?: boolean | undefined;
};

export function ComboBox<Id extends string>({ options, value, onChange, ...rest }: ComboBoxProps<Id>) {
  const query = useOptionQuery({
    options,
    value,
    restText: options.find((option) => option.id === value)?.label ?? '',
    choose: (id) => id !== value && onChange(id),
    create: rest.onCreate,
    createLabel: rest.createLabel,
  });
  return (
    <AriaComboBox
      {...frameProps(rest, 'combo-box')}
      items={query.rows}
      inputValue={query.text}
      onInputChange={query.type}
      value={value}
      onChange={(key) => key !== null && query.select(String(key))}
      onBlur={query.commit}
      menuTrigger="input"
      allowsEmptyCollection
      isDisabled={rest.isDisabled ?? false}
      isReadOnly={rest.isReadOnly ?? false}
    >
      <FieldParts frame={rest}>
        <ComboInput placeholder={rest.placeholder ?? ''} {...query.inputHandlers} />
      </FieldParts>
      <OptionPopover emptyText={rest.emptyText} handlers={query.listHandlers} />
    </AriaComboBox>
  );
}

export type OptionPopoverProps = { emptyText: string; handlers: HTMLAttributes<HTMLDivElement> };

export function OptionPopover({ emptyText, handlers }: OptionPopoverProps) {
  return (
    <Popover className="cw-popover" offset={4}>
      <div className="cw-list-frame" {...handlers}>
        <ListBox<Option>
          className="cw-list"
          renderEmptyState={() => <div className="cw-list-empty">{emptyText}</div>}
        >
          {(option) =>
            option.id === createId ? <CreateRow option={option} /> : <OptionRow option={option} />
          }
        </ListBox>
      </div>
    </Popover>
  );
}

function CreateRow({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className="cw-option cw-option-create">
      <Plus aria-hidden className="cw-icon" />
      <span>{option.label}</span>
    </ListBoxItem>
  );
}
