// Several lines of text in a box that grows with them, so nothing written is ever out of sight.
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { useComposedText } from './composition.ts';
import { FieldParts, frameProps, type FieldFrameProps } from './field-frame.tsx';

export type TextAreaProps = FieldFrameProps & {
  value: string;
  onChange: (value: string) => void;
  rows?: number | undefined;
  isReadOnly?: boolean | undefined;
  isDisabled?: boolean | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  lang?: string | undefined;
  onBlur?: (() => void) | undefined;
};

export function TextArea({
  value,
  onChange,
  rows = 3,
  isReadOnly = false,
  isDisabled = false,
  ...rest
}: TextAreaProps) {
  const text = useComposedText(value, onChange);
  return (
    <AriaTextField
      {...frameProps(rest, 'text-area')}
      value={text.shown}
      onChange={text.change}
      isReadOnly={isReadOnly}
      isDisabled={isDisabled}
      {...(rest.onBlur && { onBlur: () => rest.onBlur?.() })}
      {...(rest.maxLength !== undefined && { maxLength: rest.maxLength })}
    >
      <FieldParts frame={rest}>
        <AriaTextArea
          className="cw-input cw-growing"
          rows={rows}
          lang={rest.lang}
          placeholder={rest.placeholder ?? ''}
          dir="auto"
          {...text.handlers}
        />
      </FieldParts>
    </AriaTextField>
  );
}
