// One of two to six answers, all in sight: radio buttons drawn as one row of segments (or a list when they need words).
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { FieldParts, frameProps, type FieldFrameProps } from './field-frame.tsx';
import type { Option } from './options.ts';

export type SegmentedChoiceProps<Id extends string> = FieldFrameProps & {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  /** `list` puts each answer on its own row with its detail below. */
  layout?: 'row' | 'list' | undefined;
  isDisabled?: boolean | undefined;
};

export function SegmentedChoice<Id extends string>({
  options,
  value,
  onChange,
  ...rest
}: SegmentedChoiceProps<Id>) {
  const layout = rest.layout ?? 'row';
  return (
    <RadioGroup
      {...frameProps(rest, 'choice')}
      value={value}
      onChange={(id) => onChange(id as Id)}
      orientation={layout === 'row' ? 'horizontal' : 'vertical'}
      isDisabled={rest.isDisabled ?? false}
    >
      <FieldParts frame={rest}>
        <div className={`cw-choice-${layout}`}>
          {options.map((option) => (
            <Radio key={option.id} value={option.id} className={layout === 'row' ? 'cw-segment' : 'cw-radio'}>
              {layout === 'list' ? <span aria-hidden className="cw-radio-dot" /> : null}
              <span className="cw-choice-words">
                {option.label}
                {layout === 'list' && option.detail ? (
                  <span className="cw-option-detail">{option.detail}</span>
                ) : null}
              </span>
            </Radio>
          ))}
        </div>
      </FieldParts>
    </RadioGroup>
  );
}
