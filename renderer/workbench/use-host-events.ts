// Listens to what the host tells of the open plan without being asked: changed elsewhere, folder gone, about to end.
import { useEffect } from 'react';
import type { OpenedPlan } from '../../shared/wizard/workbench-types.ts';
import { listen } from '../host/host-client.ts';
import { useHost } from '../workbench-context.tsx';
import type { SaveActor } from '../workbench-context.tsx';

/** Passes the host's news on to the save actor while a plan is open. */
export function useHostEvents(opened: OpenedPlan, save: SaveActor): void {
  const host = useHost();
  useEffect(
    () =>
      listen(host, {
        onEvent: (event) => {
          if (event.type === 'plan.changed' && event.handle === opened.handle)
            save.send({ type: 'save.changedOutside', base: event.base });
          if (event.type === 'plan.away' && event.handle === opened.handle) save.send({ type: 'save.away' });
          if (event.type === 'host.closing') save.send({ type: 'save.flush', reason: 'close' });
        },
        onGone: () => undefined,
      }),
    [host, opened.handle, save],
  );
  // A window that goes away says its last words: the journal at once, and the file if the time is given.
  useEffect(() => {
    const leave = (): void => save.send({ type: 'save.flush', reason: 'close' });
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [save]);
}
