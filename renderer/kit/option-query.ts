// The typed text of a ComboBox or MultiSelect: what it shows, and what Enter or leaving does with it.
import { useRef, useState, type KeyboardEvent } from 'react';
import { commitQuery, createId, exactOption, findOptions, type Option } from './options.ts';

export type OptionQueryInput<Id extends string> = {
  options: readonly Option<Id>[];
  value: Id | null;
  /** The text shown when nothing is being typed. */
  restText: string;
  choose: (id: Id | null) => void;
  create?: ((text: string) => void) | undefined;
  /** Words of the row that makes a new entry. */
  createLabel?: ((text: string) => string) | undefined;
};

export function useOptionQuery<Id extends string>({
  options,
  value,
  restText,
  choose,
  create,
  createLabel,
}: OptionQueryInput<Id>) {
  const [query, setQuery] = useState<string | null>(null);
  const isComposing = useRef(false);
  // The list marks the former choice by itself; only a row reached with an arrow key is meant by the person.
  const hasArrowed = useRef(false);
  const isLeaving = useRef(false);
  const isPicking = useRef(false);
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
    // Scrolling or leaving, the list gives the former choice again to undo the typing; nobody picked that.
    const isPicked = isPicking.current || hasArrowed.current;
    if (isLeaving.current || (key === value && !isPicked)) return;
    isPicking.current = false;
    setQuery(null);
    if (key === createId) create?.(typed);
    else choose(key as Id);
  };
  return {
    text: query ?? restText,
    rows,
    type: (text: string) => {
      hasArrowed.current = false;
      isPicking.current = false;
      setQuery(text === restText ? null : text);
    },
    select,
    commit,
    listHandlers: {
      onPointerDownCapture: () => (isPicking.current = true),
      onClickCapture: () => (isPicking.current = true),
    },
    inputHandlers: {
      onCompositionStart: () => (isComposing.current = true),
      onCompositionEnd: () => (isComposing.current = false),
      onKeyDownCapture: (event: KeyboardEvent<HTMLInputElement>) => {
        if (isComposing.current) return event.stopPropagation();
        if (event.key.startsWith('Arrow')) hasArrowed.current = true;
        const isRowMarked = hasArrowed.current && event.currentTarget.hasAttribute('aria-activedescendant');
        if (event.key === 'Escape') setQuery(null);
        if (query === null || isRowMarked) return;
        if (event.key === 'Tab') {
          // The list puts its marked row in before it lets go of Tab; what counts is what was typed. A table cell
          // is gone before it hears that it was left, so the words are taken here.
          isLeaving.current = true;
          setTimeout(() => (isLeaving.current = false));
          commit();
        }
        if (event.key !== 'Enter') return;
        event.preventDefault();
        event.stopPropagation();
        commit();
      },
    },
  };
}
