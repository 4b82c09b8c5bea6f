// What screens need around the host's questions: news as they come, bytes as text for the wire.
import type { Host } from '../../shared/host/host.ts';
import type { HostEvent } from '../../shared/host/shapes.ts';

/** Hears all news until told to stop. After a failure it waits a little and asks again; `onGone` hears of it once. */
export function listen(
  host: Pick<Host, 'nextEvents'>,
  hear: { readonly onEvent: (event: HostEvent) => void; readonly onGone: () => void },
  retryMs = 2000,
): () => void {
  let stopped = false;
  const run = async () => {
    let since = 0;
    let gone = false;
    while (!stopped) {
      const news = await host.nextEvents({ since });
      if (stopped) return;
      if (!news.ok) {
        if (!gone) hear.onGone();
        gone = true;
        await new Promise((go) => setTimeout(go, retryMs));
        continue;
      }
      gone = false;
      since = news.value.next;
      news.value.events.forEach(hear.onEvent);
    }
  };
  void run();
  return () => {
    stopped = true;
  };
}

/** Bytes as base64, piece by piece: one call with all bytes overflows the stack from some 100 kB on. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
