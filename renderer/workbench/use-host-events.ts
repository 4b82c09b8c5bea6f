// Listens to what the host tells of the open plan without being asked: changed elsewhere, folder gone, about to end.
import { useEffect } from 'react';
import type { OpenedPlan } from '../../shared/wizard/workbench-machine.ts';
import { useHost } from '../workbench-context.tsx';
import type { SaveActor } from '../workbench-context.tsx';

const pauseMs = 1000;

/** Passes the host's news on to the save actor while a plan is open. */
export function useHostEvents(opened: OpenedPlan, save: SaveActor): void {
  const host = useHost();
  useEffect(() => {
    let isListening = true;
    const listen = async (): Promise<void> => {
      let since = 0;
      while (isListening) {
        const news = await host.nextEvents({ since });
        if (!isListening) return;
        if (!news.ok) {
          await new Promise((resolve) => setTimeout(resolve, pauseMs));
          continue;
        }
        since = news.value.next;
        for (const event of news.value.events) {
          if (event.type === 'plan.changed' && event.handle === opened.handle)
            save.send({ type: 'save.changedOutside', base: event.base });
          if (event.type === 'plan.away' && event.handle === opened.handle) save.send({ type: 'save.away' });
          if (event.type === 'host.closing') save.send({ type: 'save.flush', reason: 'close' });
        }
      }
    };
    void listen();
    return () => {
      isListening = false;
    };
  }, [host, opened.handle, save]);
}
