// Reads the body of a request up to a limit and parses it as JSON. Nothing larger is ever held in memory.
import type { IncomingMessage } from 'node:http';

export type Body =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: 400 | 413 };

export async function readJson(request: IncomingMessage, mostBytes: number): Promise<Body> {
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > mostBytes) return { ok: false, status: 413 };
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > mostBytes) return { ok: false, status: 413 };
      pieces.push(piece);
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, status: 400 };
  }
}
