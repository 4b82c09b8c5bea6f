// What two sequences have in common, in order. Knows neither words nor plans.

/** The places, in both sequences, of what stays: rising in both. */
export type Pair = readonly [before: number, after: number];

/**
 * The longest common part of two sequences (Myers, 1986, "An O(ND) difference algorithm"), or `null` when they
 * are further apart than `limit` insertions and removals: finding it would take too long and read as noise.
 */
export function samePairs(
  before: readonly string[],
  after: readonly string[],
  limit: number,
): readonly Pair[] | null {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const middle = middlePairs(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
    limit,
  );
  if (!middle) return null;
  const pairs: Pair[] = [];
  for (let at = 0; at < head; at += 1) pairs.push([at, at]);
  for (const [left, right] of middle) pairs.push([left + head, right + head]);
  for (let left = tail; left > 0; left -= 1) pairs.push([before.length - left, after.length - left]);
  return pairs;
}

function middlePairs(before: readonly string[], after: readonly string[], limit: number): Pair[] | null {
  if (before.length === 0 || after.length === 0) return [];
  const most = Math.min(before.length + after.length, limit);
  const reach = new Int32Array(2 * most + 3);
  const zero = most + 1;
  const trail: Int32Array[] = [];
  for (let steps = 0; steps <= most; steps += 1) {
    // Only the diagonals reached so far are kept: the whole row would be limit times limit.
    trail.push(reach.slice(zero - steps - 1, zero + steps + 2));
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const down = comesFromAbove(diagonal, steps, (at) => reach[zero + at] ?? 0);
      let x = down ? (reach[zero + diagonal + 1] ?? 0) : (reach[zero + diagonal - 1] ?? 0) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reach[zero + diagonal] = x;
      if (x >= before.length && x - diagonal >= after.length)
        return walkBack(trail, before.length, after.length);
    }
  }
  return null;
}

const comesFromAbove = (diagonal: number, steps: number, reach: (at: number) => number): boolean =>
  diagonal === -steps || (diagonal !== steps && reach(diagonal - 1) < reach(diagonal + 1));

function walkBack(trail: readonly Int32Array[], endBefore: number, endAfter: number): Pair[] {
  const pairs: Pair[] = [];
  let [x, y] = [endBefore, endAfter];
  for (let steps = trail.length - 1; steps >= 0; steps -= 1) {
    const row = trail[steps];
    const reach = (at: number): number => row?.[at + steps + 1] ?? 0;
    const diagonal = x - y;
    const down = comesFromAbove(diagonal, steps, reach);
    const from = down ? diagonal + 1 : diagonal - 1;
    const fromX = steps === 0 ? 0 : reach(from);
    const fromY = steps === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) pairs.push([(x -= 1), (y -= 1)]);
    [x, y] = [fromX, fromY];
  }
  return pairs.reverse();
}

/** The ids that keep their order among each other, of two lists of the same ids: all others have moved. */
export function stayingIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  // Always counted from the lesser list, so that going back marks the same items as moved.
  if (before.join('\n') > after.join('\n')) return stayingIds(after, before);
  const placeBefore = new Map(before.map((id, at) => [id, at]));
  const places = after.map((id) => placeBefore.get(id) ?? -1);
  const ends: number[] = [];
  const earlier: number[] = [];
  places.forEach((place, at) => {
    const length = firstNotBelow(ends, places, place);
    earlier[at] = length === 0 ? -1 : (ends[length - 1] ?? -1);
    ends[length] = at;
  });
  const staying = new Set<string>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = earlier[at] ?? -1) staying.add(after[at] ?? '');
  return staying;
}

function firstNotBelow(ends: readonly number[], places: readonly number[], place: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
