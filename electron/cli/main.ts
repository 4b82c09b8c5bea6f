// The workbench from the command line. This file is its table of contents.
import { fileURLToPath } from 'node:url';
import { answer } from './answer.ts';

// A reader that has seen enough (`… | head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await answer(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  now: () => new Date(),
  programFolder: fileURLToPath(new URL('..', import.meta.url)),
  env: process.env,
  systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
});
