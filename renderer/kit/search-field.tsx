// Words to look for; Escape empties it.
import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { useComposedText } from './composition.ts';

export type SearchFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: ((value: string) => void) | undefined;
  placeholder?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

export function SearchField({ label, value, onChange, onSubmit, placeholder, inputRef }: SearchFieldProps) {
  const text = useComposedText(value, onChange);
  return (
    <AriaSearchField
      aria-label={label}
      className="cw-search"
      value={text.shown}
      onChange={text.change}
      {...(onSubmit && { onSubmit })}
    >
      <Search aria-hidden className="cw-icon cw-search-icon" />
      <Input
        ref={inputRef ?? null}
        className="cw-input cw-search-input"
        placeholder={placeholder ?? label}
        dir="auto"
        {...text.handlers}
      />
      <Button className="cw-field-button cw-search-clear">
        <X aria-hidden className="cw-icon" />
      </Button>
    </AriaSearchField>
  );
}
