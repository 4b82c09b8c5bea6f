// Keeps values and calls the same object between renders, so that rows which did not change are not drawn again.
import { useCallback, useMemo, useRef } from 'react';
import type { RowCommands } from './table-types.ts';

/** The former list as long as it holds the same ids in the same order. */
export function useSameIds(ids: readonly string[]): readonly string[] {
  const kept = useRef(ids);
  const before = kept.current;
  if (before.length !== ids.length || ids.some((id, index) => id !== before[index])) kept.current = ids;
  return kept.current;
}

/** A call that never changes and always runs the newest version of itself. */
export function useNewestCall<Arguments extends unknown[]>(call: (...given: Arguments) => void) {
  const newest = useRef(call);
  newest.current = call;
  return useCallback((...given: Arguments) => newest.current(...given), []);
}

type AroundCommands = { beforeAdding: () => void; beforeMoving: () => void };

/** Row commands that stay the same object until one appears or disappears. */
export function useStableCommands(given: RowCommands, around: AroundCommands): RowCommands {
  const open = useNewestCall((id: string) => given.onOpen?.(id));
  const remove = useNewestCall((id: string) => given.onRemove?.(id));
  const duplicate = useNewestCall((id: string) => {
    around.beforeAdding();
    given.onDuplicate?.(id);
  });
  const move = useNewestCall((id: string, by: -1 | 1) => {
    around.beforeMoving();
    given.onMove?.(id, by);
  });
  const [canOpen, canRemove, canDuplicate, canMove] = [
    given.onOpen !== undefined,
    given.onRemove !== undefined,
    given.onDuplicate !== undefined,
    given.onMove !== undefined,
  ];
  return useMemo(
    () => ({
      onOpen: canOpen ? open : undefined,
      onRemove: canRemove ? remove : undefined,
      onDuplicate: canDuplicate ? duplicate : undefined,
      onMove: canMove ? move : undefined,
    }),
    [canOpen, canRemove, canDuplicate, canMove, open, remove, duplicate, move],
  );
}
