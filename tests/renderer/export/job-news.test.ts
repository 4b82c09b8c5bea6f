// News of one job among many.
import { describe, expect, it } from 'vitest';
import { hearJobs } from '../../../renderer/export/job-news.ts';
import type { HostEvent } from '../../../shared/host/shapes.ts';
import { ok } from '../../../shared/base/result.ts';

const job = 'job-number-one';
const done: HostEvent = { seq: 3, type: 'job.done', job, fileName: 'plan.pdf', size: 10 };

/** A host that tells its events once and then stays silent. */
function hostTelling(events: readonly HostEvent[]) {
  let told = false;
  return {
    nextEvents: () => {
      if (told) return new Promise<never>(() => undefined);
      told = true;
      return Promise.resolve(ok({ events: [...events], next: 3 }));
    },
  };
}

describe('news of jobs', () => {
  it('reach who follows the job, and nobody else', async () => {
    const other: HostEvent = {
      seq: 2,
      type: 'job.progress',
      job: 'job-number-two',
      done: 1,
      of: 2,
      stage: 'print',
    };
    const news = hearJobs(hostTelling([other, done]));
    const heard: string[] = [];
    news.follow(job, (event) => heard.push(event.type));
    await new Promise((go) => setTimeout(go));
    expect(heard).toEqual(['job.done']);
    news.stop();
  });

  it('tell the last of it to whoever follows only after it was over', async () => {
    const news = hearJobs(hostTelling([done]));
    await new Promise((go) => setTimeout(go));
    const heard: string[] = [];
    news.follow(job, (event) => heard.push(event.type));
    expect(heard).toEqual(['job.done']);
    news.stop();
  });

  it('are no longer heard once nobody follows', async () => {
    const news = hearJobs(hostTelling([done]));
    const heard: string[] = [];
    news.follow(job, (event) => heard.push(event.type))();
    await new Promise((go) => setTimeout(go));
    expect(heard).toEqual([]);
    news.stop();
  });
});
