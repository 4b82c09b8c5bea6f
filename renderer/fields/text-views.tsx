// Views of a line and of a longer text, spelt in the plan's language.
import { TextArea } from '../kit/text-area.tsx';
import { TextField } from '../kit/text-field.tsx';
import { usePlan } from '../workbench-context.tsx';
import type { ViewProps } from './view-props.ts';

export function LineView({ value, change, frame }: ViewProps<'line'>) {
  const lang = usePlan((plan) => plan.language);
  return <TextField {...frame} value={value} onChange={change} lang={lang} maxLength={2000} />;
}

export function TextView({ value, change, frame, size }: ViewProps<'text'>) {
  const lang = usePlan((plan) => plan.language);
  return (
    <TextArea
      {...frame}
      value={value}
      onChange={change}
      lang={lang}
      rows={size === 'cell' ? 1 : 3}
      maxLength={200_000}
    />
  );
}
