// Which fields have been left once in this sitting: a problem is shown under a field only after that, or in a review.
import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import type { Place } from '../../shared/plan/address.ts';

type Touched = { readonly left: Set<string>; readonly isReview: boolean };

const TouchedContext = createContext<Touched>({ left: new Set(), isReview: false });

/** Remembers for all fields inside; `isReview` shows every problem at once. */
export function TouchedFields({ isReview = false, children }: { isReview?: boolean; children: ReactNode }) {
  const left = useRef(new Set<string>());
  return <TouchedContext value={{ left: left.current, isReview }}>{children}</TouchedContext>;
}

const nameOf = ({ section, collection, item, field }: Place) =>
  [section, collection, item, field].filter(Boolean).join('/');

/** Whether the field was left, and what to call when it is. */
export function useTouched(place: Place): { isTouched: boolean; leave: () => void } {
  const { left, isReview } = useContext(TouchedContext);
  const name = nameOf(place);
  const [leftName, setLeftName] = useState(left.has(name) ? name : '');
  const leave = useCallback(
    () =>
      afterPress(() => {
        left.add(name);
        setLeftName(name);
      }),
    [left, name],
  );
  return { isTouched: isReview || leftName === name || left.has(name), leave };
}

/** At once, or when the press that left the field is over: a line that appears must not move the button away from under it. */
function afterPress(run: () => void): void {
  if (document.querySelector(':active') === null) return run();
  window.addEventListener('pointerup', () => setTimeout(run), { once: true });
}
