// Finds a Chromium, Chrome or Edge on this machine. Starts nothing and downloads nothing.

import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Where a browser usually lies, the most wanted first. `WORKBENCH_BROWSER` names one and rules out all others.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function usualBrowsers(platform, env) {
  if (env['WORKBENCH_BROWSER']) return [env['WORKBENCH_BROWSER']];
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders.flatMap((folder) =>
      folder ? windowsPrograms.map((program) => win32.join(folder, program)) : [],
    );
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')];
    return folders.flatMap((folder) => macPrograms.map((program) => posix.join(folder, program)));
  }
  const folders = [
    ...(env['PATH'] ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ];
  const unique = [...new Set(folders.filter((folder) => folder.startsWith('/')))];
  return linuxNames.flatMap((name) => unique.map((folder) => posix.join(folder, name)));
}

/**
 * The program file of the first browser that is there.
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(file: string) => boolean} [isThere]
 * @returns {string | undefined}
 */
export function findBrowser(platform = process.platform, env = process.env, isThere = existsSync) {
  return usualBrowsers(platform, env).find(isThere);
}
