// Several of a list: the chosen ones stand as tags above the box, and a new one can be made by typing its name.
import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { OptionPopover } from './combo-box.tsx';
import { ComboInput } from './combo-input.tsx';
import { FieldParts, frameProps, type FieldFrameProps } from './field-frame.tsx';
import { useOptionQuery } from './option-query.ts';
import type { Option } from './options.ts';

export type MultiSelectProps<Id extends string> = FieldFrameProps & {
  options: readonly Option<Id>[];
  value: readonly Id[];
  onChange: (value: Id[]) => void;
  /** Makes a new entry from typed words and adds it; absent when the list is closed. */
  onCreate?: ((text: string) => void) | undefined;
  createLabel?: ((text: string) => string) | undefined;
  emptyText: string;
  placeholder?: string | undefined;
  isDisabled?: boolean | undefined;
};

export function MultiSelect<Id extends string>({ options, value, onChange, ...rest }: MultiSelectProps<Id>) {
  const query = useOptionQuery({
    options: options.filter((option) => !value.includes(option.id)),
    value: null,
    restText: '',
    choose: (id) => id !== null && onChange([...value, id]),
    create: rest.onCreate,
    createLabel: rest.createLabel,
  });
  const field = frameProps(rest, 'multi-select');
  const chosen = value.flatMap((id) => options.find((option) => option.id === id) ?? []);
  return (
    <div className={field.className}>
      <ChosenTags
        label={rest.label}
        chosen={chosen}
        remove={(ids) => onChange(value.filter((id) => !ids.has(id)))}
      />
      <AriaComboBox
        {...field}
        className="cw-multi-box"
        items={query.rows}
        inputValue={query.text}
        onInputChange={query.type}
        value={null}
        onChange={(key) => key !== null && query.select(String(key))}
        onBlur={query.commit}
        menuTrigger="input"
        allowsEmptyCollection
        isDisabled={rest.isDisabled ?? false}
      >
        <FieldParts frame={rest}>
          <ComboInput placeholder={rest.placeholder ?? ''} {...query.inputHandlers} />
        </FieldParts>
        <OptionPopover emptyText={rest.emptyText} handlers={query.listHandlers} />
      </AriaComboBox>
    </div>
  );
}

function ChosenTags(props: {
  label: string;
  chosen: readonly Option[];
  remove: (ids: Set<unknown>) => void;
}) {
  if (props.chosen.length === 0) return null;
  return (
    <TagGroup aria-label={props.label} onRemove={props.remove} className="cw-tags">
      <TagList items={props.chosen} className="cw-tag-list">
        {(option) => (
          <Tag id={option.id} textValue={option.label} className="cw-tag">
            {option.label}
            <Button slot="remove" className="cw-tag-remove">
              <X aria-hidden className="cw-icon" />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}
