// Closes what a page could open: other pages, other windows, webviews, log-in questions, devices.
import type { Event, WebContents } from 'electron';
import { mayNavigate, wishForWindow } from './rules.ts';

export type GuardContents = {
  /** Options for a window that our own page opens. */
  readonly ownWindow: () => Electron.BrowserWindowConstructorOptions;
  /** Asks the person whether an address may be opened outside. */
  readonly askToOpen: (address: string) => void;
};

export function guardContents(contents: WebContents, guard: GuardContents): void {
  const stay = (event: Event & { url: string }) => {
    if (!mayNavigate(contents.getURL(), event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', (event) => {
    // Frames show what the page itself made (a preview); the content policy allows nothing else either.
    if (event.isMainFrame ? !mayNavigate(contents.getURL(), event.url) : !event.url.startsWith('blob:'))
      event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('login', (event, _details, _auth, answer) => {
    event.preventDefault();
    answer();
  });
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
  contents.setWindowOpenHandler(({ url }) => {
    const wish = wishForWindow(url);
    if (wish === 'own-window') return { action: 'allow', overrideBrowserWindowOptions: guard.ownWindow() };
    if (wish === 'ask-person') guard.askToOpen(url);
    return { action: 'deny' };
  });
}
