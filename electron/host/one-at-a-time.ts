// One save at a time per file; of those that wait only the newest is done, and the others get its answer.

type Waiting<Answer> = { run: () => Promise<Answer>; readonly settle: ((answer: Promise<Answer>) => void)[] };

/** `inTurn(key, run)` answers with the result of `run`, or of the newer `run` that took its place while it waited. */
export function oneAtATime<Answer>(): (key: string, run: () => Promise<Answer>) => Promise<Answer> {
  const busy = new Set<string>();
  const waiting = new Map<string, Waiting<Answer>>();

  const start = (key: string, run: () => Promise<Answer>): Promise<Answer> => {
    busy.add(key);
    return run().finally(() => {
      const next = waiting.get(key);
      waiting.delete(key);
      if (!next) {
        busy.delete(key);
        return;
      }
      const answer = start(key, next.run);
      next.settle.forEach((settle) => settle(answer));
    });
  };

  return (key, run) => {
    if (!busy.has(key)) return start(key, run);
    return new Promise<Answer>((resolve) => {
      const known = waiting.get(key);
      if (known) {
        known.run = run;
        known.settle.push(resolve);
      } else waiting.set(key, { run, settle: [resolve] });
    });
  };
}
