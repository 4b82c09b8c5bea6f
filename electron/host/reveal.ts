// Shows a file in the system's file manager, without a shell in between. Electron has its own way; this is for the others.
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { Reveal } from './ports.ts';

/** The program and arguments that show a file on a platform. Linux file managers share no way to select, so the folder opens. */
export function revealCommand(platform: NodeJS.Platform, path: string): { file: string; args: string[] } {
  if (platform === 'win32') return { file: 'explorer.exe', args: [`/select,${path}`] };
  if (platform === 'darwin') return { file: 'open', args: ['-R', path] };
  return { file: 'xdg-open', args: [dirname(path)] };
}

export const revealInFileManager: Reveal = (path) =>
  new Promise((resolve) => {
    const { file, args } = revealCommand(process.platform, path);
    const child = spawn(file, args, { stdio: 'ignore', detached: true });
    child.once('error', () =>
      resolve(fail(hostFaultOf('not-found', { reason: 'no-file-manager', path: dirname(path) }))),
    );
    child.once('spawn', () => {
      child.unref();
      resolve(ok(null));
    });
  });
