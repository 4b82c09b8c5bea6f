// What a page inside the shell may do, as pure rules over names and addresses. The wiring stands in guard-session and guard-contents.
import { isOurAddress } from './sender.ts';

/** The one permission that is given, and only to our own page: Present mode fills the screen. */
const givenPermissions = new Set(['fullscreen']);

export function mayHavePermission(permission: string, requestingAddress: string): boolean {
  return givenPermissions.has(permission) && isOurAddress(requestingAddress);
}

/** Requests that may leave a page: to our own scheme, and to data it made itself. Every network scheme is cancelled. */
export function mayRequest(address: string): boolean {
  if (!URL.canParse(address)) return false;
  if (isOurAddress(address) || address.startsWith('data:')) return true;
  return isOurBlob(address);
}

/** Downloads: only of what the page itself made. */
export function mayDownload(address: string): boolean {
  return isOurBlob(address);
}

function isOurBlob(address: string): boolean {
  return address.startsWith('blob:') && isOurAddress(address.slice('blob:'.length));
}

/** A page stays where it is; only its own reload is a navigation. */
export function mayNavigate(from: string, to: string): boolean {
  if (!isOurAddress(from) || !isOurAddress(to)) return false;
  return new URL(from).pathname === new URL(to).pathname;
}

export type WindowWish = 'own-window' | 'ask-person' | 'refuse';

/** Our own page may open itself again (the projector window); a link to the outside is the person's to decide. */
export function wishForWindow(address: string): WindowWish {
  if (isOurAddress(address)) return new URL(address).pathname === '/' ? 'own-window' : 'refuse';
  return externalAddress(address) === null ? 'refuse' : 'ask-person';
}

const LONGEST_ADDRESS = 2000;

/** The address in the form in which it may be handed to the system, or null. Only https and mailto, no hidden user names. */
export function externalAddress(address: string): string | null {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'mailto:') return url.href;
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.host !== '';
  return isPlain ? url.href : null;
}
