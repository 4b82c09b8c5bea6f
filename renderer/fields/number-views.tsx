// Views of a number, an amount of money and a pair of coordinates. A number outside its limits stays in the box, unsent.
import { isBlank, schemaOf } from '../../shared/plan/field-kinds.ts';
import { ComboBox } from '../kit/combo-box.tsx';
import type { FieldProblem } from '../kit/field-frame.tsx';
import { NumberField } from '../kit/number-field.tsx';
import { usePlan, useWords } from '../workbench-context.tsx';
import { codeOptions, withChosen } from './code-options.ts';
import { unitName } from './unit-name.ts';
import type { ViewProps } from './view-props.ts';

export function NumberView({ field, value, change, frame, size }: ViewProps<'number'>) {
  const words = useWords();
  const unreadable = useUnreadable();
  const limits = field.kind === 'number' ? field : null;
  const outside =
    limits === null
      ? unreadable
      : {
          ...unreadable,
          text:
            limits.max >= 1e12
              ? words.say('fieldView.notBelow', { min: limits.min })
              : words.say('fieldView.between', { min: limits.min, max: limits.max }),
        };
  return (
    <NumberField
      {...frame}
      value={value}
      onChange={change}
      unreadable={unreadable}
      accepts={(number) => schemaOf(field).safeParse(number).success}
      outside={outside}
      unit={size === 'form' && limits ? unitName(words, limits.unit, value) : undefined}
    />
  );
}

/** Said while the text in a box of numbers cannot be read. */
export function useUnreadable(): FieldProblem {
  const words = useWords();
  return {
    severity: 'error',
    severityWord: words.say('severity.error'),
    text: words.say('fieldView.notANumber'),
  };
}

export function MoneyView({ value, change, frame, size }: ViewProps<'money'>) {
  const words = useWords();
  const unreadable = useUnreadable();
  const usual = usePlan((plan) => plan.sections.budget.currency);
  const currency = value.currency || usual;
  return (
    <div className="cw-form-row cw-money">
      <NumberField
        {...frame}
        value={value.amount}
        onChange={(amount) => change({ amount, currency: isBlank(amount) ? value.currency : currency })}
        unreadable={unreadable}
        unit={size === 'cell' ? currency : undefined}
      />
      {size === 'form' ? (
        <ComboBox
          label={words.say('fieldView.currency')}
          options={withChosen(codeOptions(words, 'currencies'), [currency])}
          value={currency || null}
          onChange={(code) => change({ ...value, currency: code ?? '' })}
          emptyText={words.say('fieldView.nothingFound')}
        />
      ) : null}
    </div>
  );
}

export function CoordinatesView({ value, change, frame }: ViewProps<'coordinates'>) {
  const words = useWords();
  const unreadable = useUnreadable();
  const within = (limit: number) => (number: number) => Math.abs(number) <= limit;
  const outside = (limit: number) => ({
    ...unreadable,
    text: words.say('fieldView.between', { min: -limit, max: limit }),
  });
  return (
    <div role="group" aria-label={frame.label} className="cw-form-row cw-coordinates">
      <NumberField
        {...frame}
        label={words.say('fieldView.latitude', { of: frame.label })}
        value={value.lat}
        onChange={(lat) => change({ ...value, lat })}
        unreadable={unreadable}
        accepts={within(90)}
        outside={outside(90)}
        unit="°"
      />
      <NumberField
        isBare={frame.isBare}
        label={words.say('fieldView.longitude', { of: frame.label })}
        value={value.lon}
        onChange={(lon) => change({ ...value, lon })}
        unreadable={unreadable}
        accepts={within(180)}
        outside={outside(180)}
        unit="°"
      />
    </div>
  );
}
