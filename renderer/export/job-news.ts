// News of documents being made, one listener for as long as the screen stands. A job that is followed late hears its last news first.
import type { Host } from '../../shared/host/host.ts';
import type { HostEvent } from '../../shared/host/shapes.ts';
import { listen } from '../host/host-client.ts';

export type JobEvent = Extract<HostEvent, { job: string }>;

export type JobNews = {
  /** Hears of one job until the returned function is called. */
  readonly follow: (job: string, hear: (event: JobEvent) => void) => () => void;
  readonly stop: () => void;
};

export function hearJobs(host: Pick<Host, 'nextEvents'>): JobNews {
  const last = new Map<string, JobEvent>();
  const hearers = new Map<string, (event: JobEvent) => void>();
  const stop = listen(host, {
    onEvent: (event) => {
      if (!('job' in event)) return;
      last.set(event.job, event);
      hearers.get(event.job)?.(event);
    },
    onGone: () => undefined,
  });
  return {
    stop,
    follow: (job, hear) => {
      hearers.set(job, hear);
      const known = last.get(job);
      if (known) hear(known);
      return () => void hearers.delete(job);
    },
  };
}
