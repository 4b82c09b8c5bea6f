// The typed text of a ComboBox or MultiSelect: what it shows, and what Enter or leaving does with it.
import { useRef, useState, type KeyboardEvent } from 'react';
import { commitQuery, createId, exactOption, findOptions, type Option } from './options.ts';

export type OptionQueryInput<Id extends string> = {
  options: readonly Option<Id>[];
  /** The text shown when nothing is being typed. */
  restText: string;
  choose: (id: Id | null) => void;
  create?: ((text: string) => void) | undefined;
  /** Words of the row that makes a new entry. */
  createLabel?: ((text: string) => string) | undefined;
};

export function useOptionQuery<Id extends string>({
  options,
  restText,
  choose,
  create,
  createLabel,
}: OptionQueryInput<Id>) {
  const [query, setQuery] = useState<string | null>(null);
  const isComposing = useRef(false);
  const typed = query?.trim() ?? '';
  const mayCreate = create !== undefined && typed !== '' && !exactOption(options, typed);
  const found: readonly Option[] = query === null ? options : findOptions(options, query);
  const rows = mayCreate ? [...found, { id: createId, label: createLabel?.(typed) ?? typed }] : found;

  const commit = () => {
    const step = commitQuery(options, query, create !== undefined);
    setQuery(null);
    if (step.type === 'choose') choose(step.id);
    if (step.type === 'clear') choose(null);
    if (step.type === 'create') create?.(step.text);
  };
  const select = (key: string) => {
    setQuery(null);
    if (key === createId) create?.(typed);
    else choose(key as Id);
  };
  return {
    text: query ?? restText,
    rows,
    type: (text: string) => setQuery(text === restText ? null : text),
    select,
    commit,
    inputHandlers: {
      onCompositionStart: () => (isComposing.current = true),
      onCompositionEnd: () => (isComposing.current = false),
      onKeyDownCapture: (event: KeyboardEvent<HTMLInputElement>) => {
        if (isComposing.current) return event.stopPropagation();
        const isRowMarked = event.currentTarget.hasAttribute('aria-activedescendant');
        if (event.key !== 'Enter' || isRowMarked || query === null) return;
        event.preventDefault();
        event.stopPropagation();
        commit();
      },
    },
  };
}
