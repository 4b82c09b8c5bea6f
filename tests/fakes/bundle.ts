// Bundles a program of this tree into one file that Node can run in a process of its own, to be killed there.
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

export async function bundleTo(entry: string, outfile: string): Promise<string> {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    logLevel: 'error',
  });
  return outfile;
}

export type Running = {
  readonly child: ChildProcess;
  /** The next line it prints that fits. */
  readonly line: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly lines: string[];
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
};

/** Starts it; it is gone when the test is. */
export function runProgram(file: string, args: readonly string[], env: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [file, ...args], { env: { ...process.env, ...env } });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      waiting.forEach((look) => look());
    });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  let read = 0;
  const line = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        while (read < lines.length) {
          const found = pattern.exec(lines[read] ?? '');
          read += 1;
          if (!found) continue;
          waiting.delete(look);
          resolve(found);
          return;
        }
      };
      waiting.add(look);
      void ended.then(() =>
        reject(new Error(`expected a line like ${pattern}, found the end after:\n${lines.join('\n')}`)),
      );
      look();
    });
  return { child, line, lines, ended };
}
