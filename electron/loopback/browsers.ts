// Which Chromium, Chrome or Edge there is, and how it is told to be a quiet window of ours. Pure but for one look at the disk.
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
const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `${name}.app/Contents/MacOS/${name}`,
);
const windowsPrograms = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a browser may lie, the most wanted first. `WORKBENCH_BROWSER` names one and rules out all others. */
export function browserPlaces(platform: NodeJS.Platform, env: Environment): string[] {
  if (env['WORKBENCH_BROWSER']) return [env['WORKBENCH_BROWSER']];
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders.flatMap((folder) => (folder ? windowsPrograms.map((one) => win32.join(folder, one)) : []));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')];
    return folders.flatMap((folder) => macPrograms.map((program) => posix.join(folder, program)));
  }
  const path = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...path, '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'])];
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/** The first browser that is there, or null. */
export function findBrowser(platform = process.platform, env: Environment = process.env): string | null {
  return browserPlaces(platform, env).find((place) => existsSync(place)) ?? null;
}

/** Windows can be shown: on Linux only with a display. */
export function hasDisplay(platform: NodeJS.Platform, env: Environment): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * An app window with a profile of its own that asks nobody anything: no extensions, no updates, no look-ups of any name.
 * Chromium refuses its sandbox to root, so only there it is left out.
 */
export function windowArguments(address: string, profile: string, asRoot: boolean): string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--window-size=1360,900',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-sync',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--no-pings',
    '--no-service-autorun',
    '--password-store=basic',
    '--use-mock-keychain',
    '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions',
    ...(asRoot ? ['--no-sandbox'] : []),
  ];
}
