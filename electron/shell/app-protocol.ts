// Our own scheme instead of file://: a page loaded by it has an origin of its own and reaches no other file.
import { protocol } from 'electron';
import type { Session } from 'electron';
import { readFile } from 'node:fs/promises';
import type { PageFiles } from '../host/page-files.ts';
import { pageAnswer } from './page-answer.ts';

/** Must run before Electron is ready. No bypass of the content policy, no service workers, no CORS. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

export function servePage(session: Session, files: PageFiles): void {
  session.protocol.handle('app', async (request) => {
    const answer = pageAnswer(request.method, request.url, files);
    if (answer.status !== 200) return new Response(null, { status: answer.status, headers: answer.headers });
    return new Response(new Uint8Array(await readFile(answer.file.path)), { headers: answer.headers });
  });
}
