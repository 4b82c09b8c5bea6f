// The shell's wiring against a stand-in for Electron that remembers what was registered: every door has its guard.
import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const electron = vi.hoisted(() => ({
  handlers: new Map<string, (event: unknown, ...rest: unknown[]) => unknown>(),
  exposed: new Map<string, unknown>(),
  invoked: [] as unknown[][],
  schemes: [] as { scheme: string; privileges: Record<string, boolean> }[],
  opened: [] as string[],
  answer: 0,
  asked: [] as { detail: string; defaultId: number; cancelId: number }[],
}));

vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, handler: never) => electron.handlers.set(name, handler) },
  ipcRenderer: { invoke: (...call: unknown[]) => electron.invoked.push(call) },
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => electron.exposed.set(name, value) },
  protocol: { registerSchemesAsPrivileged: (schemes: never[]) => electron.schemes.push(...schemes) },
  shell: { openExternal: async (address: string) => electron.opened.push(address) },
  dialog: {
    showMessageBox: async (question: never) => {
      electron.asked.push(question);
      return { response: electron.answer };
    },
  },
}));

const { guardSession } = await import('../../../electron/shell/guard-session.ts');
const { guardContents } = await import('../../../electron/shell/guard-contents.ts');
const { answerCalls } = await import('../../../electron/shell/ipc.ts');
const { registerScheme } = await import('../../../electron/shell/app-protocol.ts');
const { askToOpen } = await import('../../../electron/shell/ask-to-open.ts');
const { windowOptions } = await import('../../../electron/shell/window-options.ts');
const { makeWords } = await import('../../../shared/words/words.ts');
await import('../../../electron/shell/preload.ts');

type Handler = (...args: never[]) => unknown;

/** A session or page contents that remembers its handlers. */
function standIn() {
  const set: Record<string, Handler> = {};
  const emitter = new EventEmitter();
  const methods = [
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'setBluetoothPairingHandler',
    'setDisplayMediaRequestHandler',
    'setSpellCheckerEnabled',
    'setWindowOpenHandler',
  ];
  const spies = Object.fromEntries(
    methods.map((name) => [name, (handler: Handler) => (set[name] = handler)]),
  );
  const webRequest = { onBeforeRequest: (handler: Handler) => (set['onBeforeRequest'] = handler) };
  const target = Object.assign(emitter, spies, { webRequest, getURL: () => 'app://workbench/' });
  const prevented = (name: string, event: object, ...rest: unknown[]) => {
    const preventDefault = vi.fn();
    emitter.emit(name, Object.assign(event, { preventDefault }), ...rest);
    return preventDefault.mock.calls.length === 1;
  };
  return { target: target as never, set, prevented };
}

describe('the session', () => {
  const { target, set, prevented } = standIn();
  guardSession(target);
  const call = (name: string, ...args: unknown[]) => (set[name] as (...all: unknown[]) => unknown)(...args);

  it('refuses every permission, device and capture', () => {
    const answer = vi.fn();
    call('setPermissionRequestHandler', null, 'media', answer, { requestingUrl: 'app://workbench/' });
    call('setPermissionRequestHandler', null, 'fullscreen', answer, { requestingUrl: 'app://workbench/' });
    expect(answer.mock.calls).toEqual([[false], [true]]);
    expect(call('setPermissionCheckHandler', null, 'geolocation', 'app://workbench')).toBe(false);
    expect(call('setPermissionCheckHandler', null, 'fullscreen', 'app://workbench')).toBe(true);
    expect(call('setDevicePermissionHandler', {})).toBe(false);
    const paired = vi.fn();
    call('setBluetoothPairingHandler', {}, paired);
    const captured = vi.fn();
    call('setDisplayMediaRequestHandler', {}, captured);
    expect([paired.mock.calls, captured.mock.calls]).toEqual([[[{ confirmed: false }]], [[{}]]]);
    for (const name of ['select-hid-device', 'select-usb-device'])
      expect(prevented(name, {}, {}, vi.fn())).toBe(true);
    expect(prevented('select-serial-port', {}, [], null, vi.fn())).toBe(true);
    expect(set['setSpellCheckerEnabled']).toBe(false);
  });

  it('cancels every request that is not to ourselves, and downloads of anything else', () => {
    const answer = vi.fn();
    for (const url of [
      'https://example.org/',
      'wss://example.org/',
      'app://workbench/a.js',
      'file:///etc/passwd',
    ])
      call('onBeforeRequest', { url }, answer);
    expect(answer.mock.calls.map(([{ cancel }]) => cancel as boolean)).toEqual([true, true, false, true]);
    expect(prevented('will-download', {}, { getURL: () => 'https://example.org/a.exe' })).toBe(true);
    expect(prevented('will-download', {}, { getURL: () => 'blob:app://workbench/1' })).toBe(false);
  });
});

describe('the contents of a window', () => {
  const asked: string[] = [];
  const { target, set, prevented } = standIn();
  guardContents(target, { ownWindow: () => ({ width: 1 }), askToOpen: (address) => asked.push(address) });

  it('stay where they are', () => {
    expect(prevented('will-navigate', { url: 'https://example.org/' })).toBe(true);
    expect(prevented('will-redirect', { url: 'https://example.org/' })).toBe(true);
    expect(prevented('will-navigate', { url: 'app://workbench/' })).toBe(false);
    expect(prevented('will-frame-navigate', { url: 'https://example.org/', isMainFrame: false })).toBe(true);
    expect(prevented('will-frame-navigate', { url: 'blob:app://workbench/1', isMainFrame: false })).toBe(
      false,
    );
    expect(prevented('will-attach-webview', {})).toBe(true);
    expect(prevented('login', {}, {}, {}, vi.fn())).toBe(true);
    expect(prevented('select-bluetooth-device', {}, [], vi.fn())).toBe(true);
  });

  it('open only our own page, and ask the person about the outside', () => {
    const open = set['setWindowOpenHandler'] as unknown as (wish: { url: string }) => { action: string };
    expect(open({ url: 'app://workbench/#present' })).toEqual({
      action: 'allow',
      overrideBrowserWindowOptions: { width: 1 },
    });
    expect(open({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
    expect(open({ url: 'file:///etc/passwd' })).toEqual({ action: 'deny' });
    expect(asked).toEqual(['https://example.org/']);
  });
});

describe('the channel', () => {
  it('answers our own top frame and refuses every other', async () => {
    answerCalls(async (method, input) => ({ ok: true, value: { method, input } }));
    const handler = electron.handlers.get('workbench');
    const ask = (senderFrame: unknown) => handler?.({ senderFrame }, 'list', {});
    const refused = { ok: false, fault: { code: 'refused', detail: { reason: 'sender' } } };
    expect(await ask({ url: 'app://workbench/', parent: null })).toEqual({
      ok: true,
      value: { method: 'list', input: {} },
    });
    expect(await ask({ url: 'app://workbench/', parent: {} })).toEqual(refused);
    expect(await ask({ url: 'https://example.org/', parent: null })).toEqual(refused);
    expect(await ask(null)).toEqual(refused);
    expect([...electron.handlers.keys()]).toEqual(['workbench']);
  });

  it('gives the page one function and nothing else', () => {
    expect([...electron.exposed.keys()]).toEqual(['workbenchCall']);
    (electron.exposed.get('workbenchCall') as (method: string, input: unknown) => void)('list', { a: 1 });
    expect(electron.invoked).toEqual([['workbench', 'list', { a: 1 }]]);
  });
});

describe('the shell', () => {
  beforeEach(() => {
    electron.opened.length = 0;
    electron.asked.length = 0;
  });

  it('registers its scheme without any bypass', () => {
    registerScheme();
    expect(electron.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('makes every window sandboxed and without Node', () => {
    expect(windowOptions('preload.cjs').webPreferences).toEqual({
      preload: 'preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    });
  });

  it('opens an address outside only after the person has seen it and said yes', async () => {
    const words = makeWords('en');
    electron.answer = 0;
    await askToOpen(words, 'https://example.org/a');
    expect(electron.opened).toEqual([]);
    electron.answer = 1;
    await askToOpen(words, 'https://example.org/a');
    expect(electron.opened).toEqual(['https://example.org/a']);
    expect(electron.asked[0]).toMatchObject({ defaultId: 0, cancelId: 0 });
    expect(electron.asked[0]?.detail).toContain('https://example.org/a');
    await askToOpen(words, 'file:///etc/passwd');
    expect(electron.asked).toHaveLength(2);
  });
});
