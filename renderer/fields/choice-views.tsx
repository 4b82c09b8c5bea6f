// Views of a choice, of yes or no and of a rating: few answers as segments, more or longer ones as a list.
import { SegmentedChoice } from '../kit/segmented-choice.tsx';
import { Select } from '../kit/select.tsx';
import type { Option } from '../kit/options.ts';
import { scaleProfileById, defaultScaleProfile } from '../../shared/framework/scale-profiles.ts';
import { optionName } from '../../shared/words/plan-words.ts';
import { usePlan, useWords } from '../workbench-context.tsx';
import { PhaseChoice } from './phase-choice.tsx';
import type { ViewProps } from './view-props.ts';

const phases = 'before during after';
const longestSegment = 18;

export function ChoiceView({ field, fieldKey, value, change, frame, size, offered }: ViewProps<'choice'>) {
  const words = useWords();
  if (field.kind !== 'choice') throw new Error(`expected a choice at ${fieldKey}, found ${field.kind}`);
  const ids = field.options.filter((id) => offered === undefined || offered.includes(id) || id === value);
  const options = ids.map((id): Option => ({ id, label: optionName(words, fieldKey, id) }));
  if (field.options.join(' ') === phases && size === 'cell')
    return <PhaseChoice label={frame.label} value={value} onChange={change} />;
  return <FewOptions {...{ options, value, change, frame, size }} />;
}

export function YesNoView({ value, change, frame, size }: ViewProps<'yesNo'>) {
  const words = useWords();
  const options = [
    { id: 'yes', label: words.say('option.yes') },
    { id: 'no', label: words.say('option.no') },
  ];
  return <FewOptions {...{ options, value, frame, size }} change={(next) => change(next as typeof value)} />;
}

export function RatingView({ place, value, change, frame, size }: ViewProps<'rating'>) {
  const words = useWords();
  const profileId = usePlan((plan) => plan.sections.risks.scaleProfile || defaultScaleProfile);
  const profile = scaleProfileById(profileId) ?? scaleProfileById(defaultScaleProfile);
  const scale = (place.field === 'impact' ? profile?.impact : profile?.likelihood) ?? [];
  const options = scale.map((step) => ({
    id: String(step.rating),
    label: `${step.rating} ${words.own(step.word)}`,
    detail: words.own(step.meaning),
  }));
  const set = (id: string | null) => change(id === null || id === '' ? null : Number(id));
  const chosen = value === null ? null : String(value);
  if (size === 'form')
    return <SegmentedChoice {...frame} options={options} value={chosen} onChange={set} layout="list" />;
  return <NoneSelect {...{ options, frame }} value={chosen} change={set} />;
}

type FewProps = {
  options: readonly Option[];
  value: string;
  change: (value: string) => void;
  frame: ViewProps<'choice'>['frame'];
  size: ViewProps<'choice'>['size'];
};

function FewOptions({ options, value, change, frame, size }: FewProps) {
  const longest = Math.max(...options.map((option) => option.label.length));
  const isRow = options.length * longest <= 3 * longestSegment && longest <= longestSegment;
  if (size === 'form' && (isRow || options.length <= 4))
    return (
      <SegmentedChoice
        {...frame}
        options={options}
        value={value === '' ? null : value}
        onChange={change}
        layout={isRow ? 'row' : 'list'}
      />
    );
  return <NoneSelect {...{ options, frame }} value={value || null} change={(id) => change(id ?? '')} />;
}

type NoneProps = Pick<FewProps, 'options' | 'frame'> & {
  value: string | null;
  change: (id: string | null) => void;
};

/** A list whose first row takes the choice back. */
export function NoneSelect({ options, frame, value, change }: NoneProps) {
  const words = useWords();
  return (
    <Select
      {...frame}
      options={options}
      value={value}
      onChange={change}
      placeholder={words.say('fieldView.choose')}
      noneLabel={words.say('fieldView.none')}
      width={frame.isBare ? 'full' : 'medium'}
    />
  );
}
