// The shell: the page in a window of its own. This file is its table of contents.
import { app, BrowserWindow, dialog, session, shell } from 'electron';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ok } from '../../shared/base/result.ts';
import { makeWords } from '../../shared/words/words.ts';
import { compose } from '../host/compose.ts';
import { listPageFiles } from '../host/page-files.ts';
import type { Reveal } from '../host/ports.ts';
import { registerScheme, servePage } from './app-protocol.ts';
import { askToOpen } from './ask-to-open.ts';
import { guardContents } from './guard-contents.ts';
import { guardSession } from './guard-session.ts';
import { answerCalls } from './ipc.ts';
import { setMenu } from './menu.ts';
import { openMainWindow } from './window.ts';
import { windowOptions } from './window-options.ts';

/** The last words of a closed window are still on their way to the host. */
const GRACE_MS = 500;

const programFolder = fileURLToPath(new URL('..', import.meta.url));
const preload = join(programFolder, 'shell', 'preload.cjs');
const words = makeWords('en');

const reveal: Reveal = async (path) => {
  shell.showItemInFolder(path);
  return ok(null);
};

/** The program sends nothing: Chromium may not look up a name either. */
for (const name of [
  'disable-background-networking',
  'disable-component-update',
  'no-pings',
  'no-proxy-server',
])
  app.commandLine.appendSwitch(name);
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');

registerScheme();
if (process.getuid?.() !== 0) app.enableSandbox();

if (app.requestSingleInstanceLock()) void run();
else app.quit();

async function run(): Promise<void> {
  app.on('web-contents-created', (_event, contents) =>
    guardContents(contents, {
      ownWindow: () => windowOptions(preload),
      askToOpen: (address) => void askToOpen(words, address),
    }),
  );
  await app.whenReady();
  setMenu(process.platform);
  guardSession(session.defaultSession);
  servePage(session.defaultSession, listPageFiles(join(programFolder, 'page')));

  const composed = await compose({ kind: 'shell', programFolder, reveal });
  if (!composed.ok) {
    const { code, detail } = composed.fault;
    dialog.showErrorBox(
      words.say('app.name'),
      words.say('terminal.noFolder', { code, folder: String(detail['folder'] ?? '') }),
    );
    app.exit(1);
    return;
  }
  const { dispatch, end } = composed.value;
  answerCalls(dispatch);
  app.on('second-instance', showFirstWindow);
  app.on('activate', showFirstWindow);
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    void end(GRACE_MS).finally(() => app.exit(0));
  });
  await openMainWindow(preload);
  // What `npm start` waits for before it trusts that the window is there.
  process.stdout.write('window ready\n');
}

function showFirstWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
