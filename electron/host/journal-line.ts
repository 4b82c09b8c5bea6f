// One journal line: `<crc32> <length> <payload>\n`. A line that was cut or changed does not come back.
import { crc32 } from 'node:zlib';

/** The line for a payload; line breaks inside a payload are not allowed (JSON text has none). */
export function journalLine(payload: string): string {
  const length = Buffer.byteLength(payload);
  return `${crc32(payload).toString(16).padStart(8, '0')} ${length} ${payload}\n`;
}

/** The payloads up to the last good line, and how many bytes they take: what follows is a torn tail. */
export function readJournalLines(bytes: Buffer): { payloads: string[]; goodBytes: number } {
  const payloads: string[] = [];
  let at = 0;
  for (;;) {
    const end = bytes.indexOf(10, at);
    if (end === -1) break;
    const payload = payloadOf(bytes.toString('utf8', at, end));
    if (payload === null) break;
    payloads.push(payload);
    at = end + 1;
  }
  return { payloads, goodBytes: at };
}

function payloadOf(line: string): string | null {
  const match = /^([0-9a-f]{8}) (\d+) (.*)$/su.exec(line);
  if (!match) return null;
  const [, crc, length, payload] = match;
  if (payload === undefined || Buffer.byteLength(payload) !== Number(length)) return null;
  return crc32(payload) === parseInt(crc ?? '', 16) ? payload : null;
}
