// Notes in the page how long each key takes: from the event's own time to the first moment after the frame that shows it.
import type { Page } from '@playwright/test';

type Watched = { benchKeys?: number[] };

/** Begins to watch; survives as long as the page is not loaded anew. */
export function watchKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    const taken: number[] = ((window as Watched).benchKeys = []);
    const afterFrame = (began: number): void => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => taken.push(performance.now() - began);
      requestAnimationFrame(() => port2.postMessage(null));
    };
    addEventListener('keydown', (event) => afterFrame(event.timeStamp), { capture: true });
  });
}

/** What was noted since the last time, in milliseconds. */
export function painted(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as Watched).benchKeys?.splice(0) ?? []);
}
