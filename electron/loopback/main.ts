// The loopback host: the same page in the person's own browser. This file is its table of contents.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordsOf } from '../../shared/words/languages.ts';
import { compose } from '../host/compose.ts';
import { spokenLanguage } from '../host/spoken-language.ts';
import { readFlags } from './flags.ts';
import { startLoopback } from './server.ts';
import { showWindow } from './show-window.ts';

/** How long windows have to save: while they stand open, and when the last words of a closed one are on their way. */
const GRACE_MS = { open: 3000, closed: 500 };

const programFolder = fileURLToPath(new URL('..', import.meta.url));
const spoken = spokenLanguage(process.env, Intl.DateTimeFormat().resolvedOptions().locale);
const words = wordsOf(spoken.language.tag);
const terminal = { input: process.stdin, output: process.stdout };

process.exitCode = await run();

async function run(): Promise<number> {
  const flags = readFlags(process.argv.slice(2));
  if (!flags.ok) return complain(words.say('terminal.badFlag', { flag: flags.flag }), 2);
  const pageFolder = join(programFolder, 'page');
  if (!existsSync(pageFolder)) return complain(words.say('terminal.noPage'), 1);

  const composed = await compose({ kind: 'loopback', programFolder });
  if (!composed.ok) {
    const { code, detail } = composed.fault;
    return complain(words.say('terminal.noFolder', { code, folder: String(detail['folder'] ?? '') }), 1);
  }
  const { dispatch, host, end } = composed.value;

  let opened = (): void => undefined;
  const firstWindow = new Promise<void>((resolve) => (opened = resolve));
  const server = await startLoopback({
    dispatch,
    pageFolder,
    port: flags.port,
    onWindow: () => opened(),
    onRefused: (reason) => host.log('loopback.refused', { reason }),
  }).catch(() => null);
  if (!server) {
    await end();
    return complain(words.say('terminal.portTaken', { port: flags.port }), 1);
  }

  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  const shown = await showWindow({
    wanted: flags.window,
    words,
    terminal,
    address: server.address,
    opened: firstWindow,
  });
  const windows = await Promise.race([
    shown.closed.then(() => 'closed' as const),
    asked.then(() => 'open' as const),
  ]);
  terminal.output.write(`${words.say('terminal.ending')}\n`);
  await end(GRACE_MS[windows]);
  shown.close();
  await server.close();
  terminal.output.write(`${words.say('terminal.ended')}\n`);
  return 0;
}

function complain(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}
