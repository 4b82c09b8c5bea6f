// What the host tells the page without being asked: a short numbered list and those who wait for its next line.
import type { HostEvent } from '../../shared/host/shapes.ts';

type WithoutSeq<Event> = Event extends unknown ? Omit<Event, 'seq'> : never;
export type News = WithoutSeq<HostEvent>;

export type Events = {
  readonly tell: (news: News) => void;
  /** Events after `since`, at once if there are any, else when one comes or the time is over. */
  readonly after: (since: number) => Promise<{ events: HostEvent[]; next: number }>;
  /** Lets everyone who waits go with what there is. */
  readonly end: () => void;
};

const KEPT = 500;

export function openEvents(waitMs = 25_000): Events {
  let kept: HostEvent[] = [];
  let seq = 0;
  let ended = false;
  const waiting = new Set<() => void>();
  const wake = () => [...waiting].forEach((go) => go());
  const answer = (since: number) => ({ events: kept.filter((event) => event.seq > since), next: seq });
  return {
    tell: (news) => {
      seq += 1;
      // Only the newest progress of a job is worth keeping.
      if (news.type === 'job.progress')
        kept = kept.filter((event) => event.type !== 'job.progress' || event.job !== news.job);
      kept = [...kept, { ...news, seq } as HostEvent].slice(-KEPT);
      wake();
    },
    after: (since) => {
      // A page that asks from beyond the end has met an earlier run of this host: it starts anew.
      const from = since > seq ? 0 : since;
      const now = answer(from);
      if (now.events.length > 0 || ended) return Promise.resolve(now);
      return new Promise((resolve) => {
        const go = () => {
          clearTimeout(timer);
          waiting.delete(go);
          resolve(answer(from));
        };
        const timer = setTimeout(go, waitMs);
        waiting.add(go);
      });
    },
    end: () => {
      ended = true;
      wake();
    },
  };
}
