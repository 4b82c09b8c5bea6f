// What is printed beside the signatures so that paper and file can be held against each other.

const groupLength = 4;

/**
 * The SHA-256 of a plan file's bytes, as whoever read them reckoned it, in groups of four hex digits; '' where there is
 * none. Never what a file says of itself: a file changed by hand would go on showing the digits that were signed.
 */
export const fingerprint = (fileHash: string): string =>
  (fileHash.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []).join(' ');
