// Runs another program and says what happened. Knows nothing about why it is run.

import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Speaks to the person on stderr: stdout belongs to the program that is being prepared.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/**
 * @typedef {{ seconds?: number, env?: NodeJS.ProcessEnv, stdout?: 'inherit' | 'to-stderr', shell?: boolean }} RunOptions
 * @typedef {{ code: number, timedOut: boolean }} RunOutcome
 */

/**
 * Runs a program to its end; a program that cannot be started, or does not end in time, has code 1.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunOutcome>}
 */
export function run(command, args, { seconds, env = process.env, stdout = 'to-stderr', shell = false } = {}) {
  const output = stdout === 'inherit' ? 'inherit' : 2;
  const child = spawn(command, args, { cwd: root, env, shell, stdio: ['ignore', output, 'inherit'] });
  return new Promise((resolve) => {
    let timedOut = false;
    /** @type {NodeJS.Timeout[]} */
    const timers = [];
    if (seconds !== undefined) {
      timers.push(
        setTimeout(() => {
          timedOut = true;
          child.kill('SIGINT');
        }, seconds * 1000),
        setTimeout(() => child.kill('SIGKILL'), (seconds + 15) * 1000),
      );
    }
    /** @param {number | null} code */
    const end = (code) => {
      timers.forEach(clearTimeout);
      resolve({ code: timedOut ? 1 : (code ?? 1), timedOut });
    };
    child.once('error', () => end(1));
    child.once('exit', end);
  });
}
