// Long work: a job has an id at once, tells its progress as events, keeps its bytes until they are fetched a while later.
import { randomBytes } from 'node:crypto';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import { mostUncovered } from '../../shared/host/shapes.ts';
import type { Events } from './events.ts';
import type { RenderedDocument, RenderProgress } from './ports.ts';

type Job = { readonly abort: AbortController; result: RenderedDocument | null };
export type JobWork = (
  onProgress: RenderProgress,
  signal: AbortSignal,
) => Promise<Result<RenderedDocument, HostFault>>;

export type Jobs = {
  readonly start: (work: JobWork) => string;
  readonly result: (job: string) => Result<RenderedDocument, HostFault>;
  readonly cancel: (job: string) => Result<null, HostFault>;
  readonly end: () => void;
};

/** Finished documents that are kept at the same time; the oldest goes first. */
const KEPT = 8;

export function openJobs(events: Events): Jobs {
  const jobs = new Map<string, Job>();
  const forgetOld = () => {
    const finished = [...jobs].filter(([, job]) => job.result !== null);
    finished.slice(0, Math.max(0, finished.length - KEPT)).forEach(([id]) => jobs.delete(id));
  };
  const finish = (id: string, job: Job, done: Result<RenderedDocument, HostFault>) => {
    if (!done.ok || job.abort.signal.aborted) {
      jobs.delete(id);
      const fault = done.ok ? hostFaultOf('refused', { reason: 'cancelled' }) : done.fault;
      events.tell({ type: 'job.failed', job: id, fault });
      return;
    }
    job.result = done.value;
    forgetOld();
    const { fileName, bytes, uncovered = [] } = done.value;
    const told = { type: 'job.done', job: id, fileName, size: bytes.length } as const;
    events.tell(uncovered.length === 0 ? told : { ...told, uncovered: uncovered.slice(0, mostUncovered) });
  };
  return {
    start: (work) => {
      const id = randomBytes(12).toString('base64url');
      const job: Job = { abort: new AbortController(), result: null };
      jobs.set(id, job);
      const onProgress: RenderProgress = (done, of, stage) => {
        if (!job.abort.signal.aborted) events.tell({ type: 'job.progress', job: id, done, of, stage });
      };
      work(onProgress, job.abort.signal).then(
        (done) => finish(id, job, done),
        () => finish(id, job, fail(hostFaultOf('internal', { reason: 'job' }))),
      );
      return id;
    },
    result: (id) => {
      const job = jobs.get(id);
      if (!job) return fail(hostFaultOf('not-found', { reason: 'job' }));
      return job.result ? ok(job.result) : fail(hostFaultOf('refused', { reason: 'not-finished' }));
    },
    cancel: (id) => {
      jobs.get(id)?.abort.abort();
      return ok(null);
    },
    end: () => jobs.forEach((job) => job.abort.abort()),
  };
}
