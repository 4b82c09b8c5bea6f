// The day it is, by the clock the workbench was given.
import { localDay } from '../compare/local-day.ts';
import { useApp } from '../workbench-context.tsx';

/** The instant now, asked anew at each call. */
export function useNow(): () => string {
  const { workbench } = useApp();
  return () => workbench.getSnapshot().context.ports().now();
}

/** `YYYY-MM-DD` where the person sits. */
export const useToday = (): string => localDay(new Date(useNow()()));
