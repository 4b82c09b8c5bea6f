// As many rows as the place holds, and in words how many more there are: a wall cannot be scrolled.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../workbench-context.tsx';

type Props<Item> = {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item, at: number) => ReactNode;
  readonly className?: string;
  readonly isNumbered?: boolean;
  /** Said when there is nothing. */
  readonly none: string;
};

export function FittingList<Item>({ items, keyOf, children, className, isNumbered, none }: Props<Item>) {
  const words = useWords();
  const [frame, count] = useFittingCount(items.length);
  if (items.length === 0) return <p className="cw-wall-none">{none}</p>;
  const List = isNumbered ? 'ol' : 'ul';
  const more = items.length - count;
  return (
    <div ref={frame} className="cw-wall-fit">
      <List className={className}>
        {items.slice(0, count).map((item, at) => (
          <li key={keyOf(item)}>{children(item, at)}</li>
        ))}
      </List>
      {more > 0 ? <p className="cw-wall-more">{words.say('present.more', { count: more })}</p> : null}
    </div>
  );
}

/** How many of so many rows fit into the frame; takes one away at a time until none is cut. */
export function useFittingCount(all: number) {
  const frame = useRef<HTMLDivElement>(null);
  const [state, setState] = useState({ all, count: all });
  const count = state.all === all ? state.count : all;
  useLayoutEffect(() => {
    const element = frame.current;
    if (element && count > 0 && element.scrollHeight > element.clientHeight + 1)
      setState({ all, count: count - 1 });
  }, [all, count, state]);
  useEffect(() => {
    const again = (): void => setState({ all, count: all });
    window.addEventListener('resize', again);
    // Letters that arrive late are wider or narrower than those measured first.
    void document.fonts.ready.then(again);
    return () => window.removeEventListener('resize', again);
  }, [all]);
  return [frame, count] as const;
}
