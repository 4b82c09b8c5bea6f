// The workbench from the command line. This file is its table of contents.
import { fileURLToPath } from 'node:url';
import { makeWords } from '../../shared/words/words.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  words: makeWords('en'),
  now: () => new Date(),
  programFolder: fileURLToPath(new URL('..', import.meta.url)),
});
