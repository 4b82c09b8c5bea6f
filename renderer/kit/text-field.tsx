// One line of text, value in and value out. Nothing is sent while an input method composes.
import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { useComposedText } from './composition.ts';
import { FieldParts, frameProps, type FieldFrameProps } from './field-frame.tsx';

export type TextFieldProps = FieldFrameProps & {
  value: string;
  onChange: (value: string) => void;
  isReadOnly?: boolean | undefined;
  isDisabled?: boolean | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  /** The plan's language, for spelling and fonts. */
  lang?: string | undefined;
  width?: 'short' | 'medium' | 'full' | undefined;
  onBlur?: (() => void) | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

export function TextField({
  value,
  onChange,
  isReadOnly = false,
  isDisabled = false,
  width,
  ...rest
}: TextFieldProps) {
  const text = useComposedText(value, onChange);
  return (
    <AriaTextField
      {...frameProps(rest, 'text-field')}
      value={text.shown}
      onChange={text.change}
      isReadOnly={isReadOnly}
      isDisabled={isDisabled}
      {...(rest.onBlur && { onBlur: () => rest.onBlur?.() })}
      {...(rest.maxLength !== undefined && { maxLength: rest.maxLength })}
    >
      <FieldParts frame={rest}>
        <Input
          ref={rest.inputRef ?? null}
          className={`cw-input cw-width-${width ?? 'full'}`}
          lang={rest.lang}
          placeholder={rest.placeholder ?? ''}
          autoComplete="off"
          dir="auto"
          {...text.handlers}
        />
      </FieldParts>
    </AriaTextField>
  );
}
