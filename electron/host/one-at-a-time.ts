// One save at a time per plan; of those that wait the newest takes the place of older ones, unless these must be done for their own sake.

type Waiting<Answer> = {
  run: () => Promise<Answer>;
  mustRun: boolean;
  readonly settle: ((answer: Promise<Answer>) => void)[];
};

/**
 * `inTurn(key, run)` answers with the result of `run`, or of the newer `run` that took its place while it waited.
 * With `mustRun` nothing takes its place: a save that the person gave a name is a version, whatever comes after it.
 */
export function oneAtATime<Answer>(): (
  key: string,
  run: () => Promise<Answer>,
  mustRun?: boolean,
) => Promise<Answer> {
  const queues = new Map<string, Waiting<Answer>[]>();

  const start = (key: string, run: () => Promise<Answer>): Promise<Answer> =>
    run().finally(() => {
      const next = queues.get(key)?.shift();
      if (!next) {
        queues.delete(key);
        return;
      }
      const answer = start(key, next.run);
      next.settle.forEach((settle) => settle(answer));
    });

  return (key, run, mustRun = false) => {
    const queue = queues.get(key);
    if (!queue) {
      queues.set(key, []);
      return start(key, run);
    }
    return new Promise<Answer>((resolve) => {
      const last = queue.at(-1);
      if (last && !last.mustRun) {
        last.run = run;
        last.mustRun = mustRun;
        last.settle.push(resolve);
      } else queue.push({ run, mustRun, settle: [resolve] });
    });
  };
}
