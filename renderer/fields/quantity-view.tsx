// View of a figure: the number first, then where it comes from and what other sources say.
import { useState } from 'react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { Quantity } from '../../shared/plan/field-kinds.ts';
import { Button } from '../kit/button.tsx';
import { DateField } from '../kit/date-field.tsx';
import { NumberField } from '../kit/number-field.tsx';
import { SegmentedChoice } from '../kit/segmented-choice.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useWords } from '../workbench-context.tsx';
import { useUnreadable } from './number-views.tsx';
import { isFromScenario, typeFigure } from './quantity-edits.ts';
import { useOrigin } from './use-origin.ts';
import { unitName } from './unit-name.ts';
import type { ViewProps } from './view-props.ts';

const largest = 1e15;
const confidences = ['high', 'medium', 'low'] as const;

export function QuantityView({ place, value, change, frame, size }: ViewProps<'quantity'>) {
  const words = useWords();
  const unreadable = useUnreadable();
  const origin = useOrigin(place);
  const isScenarios = isFromScenario(value, origin);
  const number = (
    <NumberField
      {...frame}
      remark={isScenarios ? words.say('fieldView.fromScenario') : frame.remark}
      value={value.value}
      onChange={(figure) => change(typeFigure(words, value, figure, origin))}
      unreadable={unreadable}
      accepts={(figure) => Math.abs(figure) <= largest}
      unit={size === 'form' ? unitName(words, value.unit || 'people', value.value) : undefined}
    />
  );
  if (size === 'cell') return number;
  return (
    <div className="cw-quantity">
      {number}
      <FigureSource value={value} change={change} label={frame.label} />
    </div>
  );
}

type SourceProps = { value: Quantity; change: (value: Quantity) => void; label: string };

/** One line that says where the figure is from, and opens to change it. */
function FigureSource({ value, change, label }: SourceProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const said = [
    value.source ? words.say('fieldView.source', { source: value.source }) : '',
    value.date ? words.date(value.date) : '',
    value.confidence
      ? words.say('fieldView.confidenceOf', { level: words.say(`option.${value.confidence}`) })
      : '',
  ].filter(Boolean);
  return (
    <div className="cw-figure-source">
      <div className="cw-figure-line">
        <span>{said.length > 0 ? said.join(' · ') : words.say('fieldView.noSource')}</span>
        <Button
          variant="quiet"
          icon={isOpen ? ChevronDown : ChevronRight}
          isExpanded={isOpen}
          spokenAs={words.say('fieldView.editSourceOf', { of: label })}
          onPress={() => setOpen(!isOpen)}
        >
          {words.say('fieldView.editSource')}
        </Button>
      </div>
      {value.others ? (
        <p className="cw-figure-others">{words.say('fieldView.others', { others: value.others })}</p>
      ) : null}
      {isOpen ? <SourceFields {...{ value, change, label }} /> : null}
    </div>
  );
}

function SourceFields({ value, change }: SourceProps) {
  const words = useWords();
  const say = words.say;
  return (
    <div className="cw-figure-fields">
      <TextField
        label={say('fieldView.sourceLabel')}
        value={value.source}
        onChange={(source) => change({ ...value, source })}
        maxLength={2000}
      />
      <div className="cw-form-row">
        <DateField
          label={say('fieldView.dateLabel')}
          value={value.date}
          onChange={(date) => change({ ...value, date })}
        />
        <SegmentedChoice
          label={say('fieldView.confidence')}
          options={confidences.map((id) => ({ id, label: say(`option.${id}`) }))}
          value={value.confidence || null}
          onChange={(confidence) => change({ ...value, confidence })}
        />
      </div>
      <TextField
        label={say('fieldView.othersLabel')}
        value={value.others}
        onChange={(others) => change({ ...value, others })}
        maxLength={2000}
      />
    </div>
  );
}
