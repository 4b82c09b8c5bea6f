// Whose questions the shell answers: the main frame of our own page, nobody else. Pure.

/** Where our page lives inside the shell. */
export const PAGE_ORIGIN = 'app://workbench';

/** The only channel there is between page and shell. */
export const CHANNEL = 'workbench';

export type Sender = { readonly url: string; readonly isMainFrame: boolean };

/** True for the top frame of a window that shows our page. Compared as origins: `app://workbench.evil/` begins alike. */
export function isOurPage(sender: Sender | null): boolean {
  return sender !== null && sender.isMainFrame && isOurAddress(sender.url);
}

/** True for addresses of our own page. */
export function isOurAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'app:' && url.host === 'workbench' && url.username === '' && url.password === '';
}
