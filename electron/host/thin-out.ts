// Which kept versions may go as they age. Pure: named ones never go, the newest never go.
import type { VersionRow } from '../../shared/host/shapes.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** For versions up to this age one is kept per span. */
const steps = [
  { upTo: 4 * HOUR, span: 10 * MINUTE },
  { upTo: 2 * DAY, span: HOUR },
  { upTo: 60 * DAY, span: DAY },
  { upTo: Infinity, span: 7 * DAY },
] as const;
const NEWEST_KEPT = 5;

/** The versions to drop: all but the newest few, the named, and the first of each span of time. */
export function thinOut(versions: readonly VersionRow[], now: Date): VersionRow[] {
  const newestFirst = [...versions].sort((a, b) => b.at.localeCompare(a.at));
  const taken = new Set<string>();
  return newestFirst.filter((version, place) => {
    const spanName = spanOf(version, now);
    const firstOfSpan = !taken.has(spanName);
    taken.add(spanName);
    return place >= NEWEST_KEPT && version.reason !== 'named' && !firstOfSpan;
  });
}

function spanOf(version: VersionRow, now: Date): string {
  const at = Date.parse(version.at);
  const step = steps.find(({ upTo }) => now.getTime() - at <= upTo) ?? steps[3];
  // Closings and restores are counted apart from the many automatic ones, so that these do not push them out.
  const kind = version.reason === 'auto' ? 'auto' : 'kept';
  return `${kind} ${step.span} ${Math.floor(at / step.span)}`;
}
