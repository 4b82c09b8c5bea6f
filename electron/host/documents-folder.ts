// Where this system keeps a person's documents. The one place that knows three systems' answers.
import { execFile } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Runs a program and answers what it printed, or null. */
export type RunProgram = (file: string, args: readonly string[]) => Promise<string | null>;

export type SystemPlaces = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly run: RunProgram;
};

/** This system as it is. */
export function thisSystem(): SystemPlaces {
  return { platform: process.platform, env: process.env, home: homedir(), run: runProgram };
}

const runProgram: RunProgram = (file, args) =>
  new Promise((resolve) => {
    execFile(file, [...args], { timeout: 3000, windowsHide: true, encoding: 'utf8' }, (error, stdout) =>
      resolve(error ? null : stdout),
    );
  });

/** Windows: the shell folder (it may have been moved to another disk). Linux: xdg-user-dir. Else `~/Documents`. */
export async function documentsFolder(system: SystemPlaces): Promise<string> {
  const usual = join(system.home, 'Documents');
  if (system.platform === 'win32') return (await windowsDocuments(system)) ?? usual;
  if (system.platform === 'darwin') return usual;
  const named = (await system.run('xdg-user-dir', ['DOCUMENTS']))?.trim() ?? '';
  // xdg-user-dir answers the home folder itself when the person has no documents folder.
  const isUsable = named.startsWith('/') && named.replace(/\/+$/, '') !== system.home.replace(/\/+$/, '');
  return isUsable ? named : usual;
}

const SHELL_FOLDERS = String.raw`HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders`;

async function windowsDocuments(system: SystemPlaces): Promise<string | null> {
  const printed = await system.run('reg', ['query', SHELL_FOLDERS, '/v', 'Personal']);
  const value = /Personal\s+REG_(?:EXPAND_)?SZ\s+(.+?)\s*$/m.exec(printed ?? '')?.[1];
  if (!value) return null;
  const path = value.replace(/%([^%]+)%/g, (whole, name: string) => variable(system.env, name) ?? whole);
  return /^([A-Za-z]:\\|\\\\)/.test(path) && !path.includes('%') ? path : null;
}

/** Names of variables on Windows do not depend on case. */
function variable(env: SystemPlaces['env'], name: string): string | undefined {
  const key = Object.keys(env).find((one) => one.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : env[key];
}

/** Settings follow the person; state (journal, versions, index) stays on this computer. */
export function ownFolders(system: SystemPlaces): { config: string; state: string } {
  const name = 'crisis-preparedness-workbench';
  const { env, home } = system;
  if (system.platform === 'win32') {
    const roaming = env.APPDATA ?? join(home, 'AppData', 'Roaming');
    const local = env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
    return { config: join(roaming, name), state: join(local, name) };
  }
  if (system.platform === 'darwin') {
    const support = join(home, 'Library', 'Application Support', name);
    return { config: support, state: join(support, 'state') };
  }
  const absolute = (value: string | undefined, fallback: string) =>
    value?.startsWith('/') ? value : fallback;
  return {
    config: join(absolute(env.XDG_CONFIG_HOME, join(home, '.config')), name),
    state: join(absolute(env.XDG_STATE_HOME, join(home, '.local', 'state')), name),
  };
}
