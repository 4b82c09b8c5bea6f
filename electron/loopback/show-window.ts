// Takes the best way there is to show the page: an app window that reports ready in time, else a printed address.
import type { Words } from '../../shared/words/words.ts';
import { findBrowser, hasDisplay } from './browsers.ts';
import { openWindow } from './open-window.ts';
import { offerAddress } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export type ShowWindow = {
  readonly wanted: boolean;
  readonly words: Words;
  readonly terminal: Terminal;
  /** An address that opens the page once, for so many seconds or until used. */
  readonly address: (seconds: number | null) => string;
  /** Settles when a window has swapped its code. */
  readonly opened: Promise<void>;
  readonly readySeconds?: number;
};

const READY_SECONDS = 20;
/** A little longer than the wait for the window, so that the last moment still counts. */
const CODE_SECONDS = 30;

/** Shows the page; `closed` settles when the window has been closed, never with a printed address. */
export async function showWindow(show: ShowWindow): Promise<{ closed: Promise<void>; close: () => void }> {
  const window = show.wanted ? await tryWindow(show) : null;
  if (window) return window;
  const offered = offerAddress(show.terminal, show.words, () => show.address(null));
  return { closed: new Promise(() => undefined), close: offered.end };
}

async function tryWindow(show: ShowWindow): Promise<{ closed: Promise<void>; close: () => void } | null> {
  const say = (key: Parameters<Words['say']>[0]) => show.terminal.output.write(`${show.words.say(key)}\n`);
  if (!hasDisplay(process.platform, process.env)) return (say('terminal.noDisplay'), null);
  const browser = findBrowser();
  if (browser === null) return (say('terminal.noBrowser'), null);
  const asRoot = process.getuid?.() === 0;
  if (asRoot) say('terminal.asRoot');
  const window = await openWindow(browser, show.address(CODE_SECONDS), asRoot);
  if (!window) return (say('terminal.noBrowser'), null);
  const ready = await Promise.race([
    show.opened.then(() => true),
    window.closed.then(() => false),
    seconds(show.readySeconds ?? READY_SECONDS).then(() => false),
  ]);
  if (ready) return (say('terminal.window'), window);
  window.close();
  say('terminal.noWindow');
  return null;
}

function seconds(count: number): Promise<void> {
  return new Promise((go) => setTimeout(go, count * 1000).unref());
}
