// Views of codes from open lists: short lists to pick from, long ones found by typing.
import { ComboBox } from '../kit/combo-box.tsx';
import { MultiSelect } from '../kit/multi-select.tsx';
import type { Option } from '../kit/options.ts';
import { usePlan, useWords } from '../workbench-context.tsx';
import { NoneSelect } from './choice-views.tsx';
import { codeOptions, withChosen } from './code-options.ts';
import type { ViewProps } from './view-props.ts';

const shortList = 8;

export function CodeView({ field, fieldKey, value, change, frame }: ViewProps<'code'>) {
  const words = useWords();
  const options = withChosen(useOffered(field), [value]);
  if (field.kind !== 'code') throw new Error(`expected a code at ${fieldKey}, found ${field.kind}`);
  const set = (id: string | null) => change(id ?? '');
  if (options.length <= shortList)
    return <NoneSelect {...{ options, frame }} value={value || null} change={set} />;
  return (
    <ComboBox
      {...frame}
      options={options}
      value={value || null}
      onChange={set}
      emptyText={words.say('fieldView.nothingFound')}
    />
  );
}

export function CodesView({ field, value, change, frame }: ViewProps<'codes'>) {
  const words = useWords();
  const options = withChosen(useOffered(field), value);
  return (
    <MultiSelect
      {...frame}
      options={options}
      value={value}
      onChange={(ids) => change([...ids].sort())}
      emptyText={words.say('fieldView.nothingFound')}
    />
  );
}

/** The options of a field; sectors that are in the plan stand before the others. */
function useOffered(field: ViewProps<'code'>['field']): readonly Option[] {
  const words = useWords();
  const list = field.kind === 'code' || field.kind === 'codes' ? field.list : null;
  const choices = usePlan((plan) => (list === 'sectors' ? plan.sections.sectors.choices : null));
  if (list === null) return [];
  const options = codeOptions(words, list);
  if (!choices) return options;
  const isIn = (option: Option) => choices[option.id]?.decision === 'in';
  return [...options.filter(isIn), ...options.filter((option) => !isIn(option))];
}
