// A number in the person's own notation; blank means "not known yet". Each readable keystroke is sent at once.
// What cannot be read as a number stays in the box, with a sentence, and is never thrown away.
import { useState } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldParts, frameProps, type FieldFrameProps, type FieldProblem } from './field-frame.tsx';
import { formatNumber, parseNumber } from './number-text.ts';

export type NumberFieldProps = FieldFrameProps & {
  value: number | null;
  onChange: (value: number | null) => void;
  /** Shown while the text in the box is not a number. */
  unreadable: FieldProblem;
  /** Whether a number may be stored; one that may not stays in the box with `outside`, unsent. */
  accepts?: ((value: number) => boolean) | undefined;
  outside?: FieldProblem | undefined;
  unit?: string | undefined;
  isReadOnly?: boolean | undefined;
  isDisabled?: boolean | undefined;
};

export function NumberField({
  value,
  onChange,
  unreadable,
  accepts,
  outside,
  unit,
  isReadOnly,
  isDisabled,
  ...rest
}: NumberFieldProps) {
  const { locale } = useLocale();
  const [draft, setDraft] = useState<string | null>(null);
  const isRefused = (number: number | null | undefined) =>
    typeof number === 'number' && accepts !== undefined && !accepts(number);
  const parsed = draft === null ? value : parseNumber(draft, locale);
  const read = isRefused(parsed) ? undefined : parsed;
  const problem = parsed === undefined ? unreadable : (outside ?? unreadable);
  const frame = read === undefined ? { ...rest, problem } : rest;
  const isStale = draft !== null && read !== undefined && read !== value;
  const change = (text: string) => {
    setDraft(text);
    const next = parseNumber(text, locale);
    if (next !== undefined && !isRefused(next) && next !== value) onChange(next);
  };
  return (
    <AriaTextField
      {...frameProps(frame, 'number-field')}
      value={draft === null || isStale ? formatNumber(value, locale) : draft}
      onChange={change}
      onBlur={() => read !== undefined && setDraft(null)}
      inputMode="decimal"
      isReadOnly={isReadOnly ?? false}
      isDisabled={isDisabled ?? false}
    >
      <FieldParts frame={frame}>
        <div className="cw-with-unit">
          <Input className="cw-input cw-number cw-width-short" autoComplete="off" />
          {unit ? <span className="cw-unit">{unit}</span> : null}
        </div>
      </FieldParts>
    </AriaTextField>
  );
}
