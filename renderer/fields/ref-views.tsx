// Views of what points at other items of the plan: found by typing, made where they are first named.
import { useMemo } from 'react';
import { itemsOf } from '../../shared/plan/address.ts';
import { itemName } from '../../shared/words/plan-words.ts';
import { ComboBox } from '../kit/combo-box.tsx';
import { MultiSelect } from '../kit/multi-select.tsx';
import { useEdit, useNewId, usePlan, useWords } from '../workbench-context.tsx';
import { createAndPoint, isNamedByText, pointable } from './create-edits.ts';
import type { ViewProps } from './view-props.ts';

export function RefView({ value, change, ...rest }: ViewProps<'ref'>) {
  const { options, pick } = usePointing(rest, (id) => id);
  return (
    <ComboBox
      {...rest.frame}
      {...pick}
      options={options}
      value={options.some((option) => option.id === value) ? value : null}
      onChange={(id) => change(id ?? '')}
    />
  );
}

export function RefsView({ value, change, ...rest }: ViewProps<'refs'>) {
  const { options, pick } = usePointing(rest, (id) => [...value, id].sort());
  return (
    <MultiSelect
      {...rest.frame}
      {...pick}
      options={options}
      value={value}
      onChange={(ids) => change([...ids].sort())}
    />
  );
}

type Pointing = Omit<ViewProps<'ref'>, 'value' | 'change'>;

/** What can be pointed at, and how a new one is made. `valueWith` is the field's value once it points at the new item. */
function usePointing({ field, fieldKey, place }: Pointing, valueWith: (id: string) => unknown) {
  if (field.kind !== 'ref' && field.kind !== 'refs')
    throw new Error(`expected a reference at ${fieldKey}, found ${field.kind}`);
  const words = useWords();
  const edit = useEdit();
  const newId = useNewId();
  const collection = field.to;
  const items = usePlan((plan) => itemsOf(plan, collection));
  const options = useMemo(() => pointable(items, collection, place.item), [items, collection, place.item]);
  const one = itemName(words, collection);
  const create = (title: string) => {
    const id = newId();
    edit(createAndPoint({ collection, id, title, place, value: valueWith(id) }));
  };
  const canCreate = isNamedByText(collection);
  return {
    options,
    pick: {
      emptyText: words.say(canCreate ? 'fieldView.typeToAdd' : 'fieldView.nothingFound', { one }),
      ...(canCreate && {
        onCreate: create,
        createLabel: (text: string) => words.say('fieldView.create', { text, one }),
      }),
    },
  };
}
