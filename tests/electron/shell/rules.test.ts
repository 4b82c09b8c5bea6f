// The shell's rules, as tables of what is asked and what is answered.
import { describe, expect, it } from 'vitest';
import {
  externalAddress,
  mayDownload,
  mayHavePermission,
  mayNavigate,
  mayRequest,
  wishForWindow,
} from '../../../electron/shell/rules.ts';
import { isOurPage } from '../../../electron/shell/sender.ts';

const page = 'app://workbench/';

describe('the sender of a question', () => {
  it('is answered only as the top frame of our own page', () => {
    const asked = [
      { url: page, isMainFrame: true },
      { url: 'app://workbench/#present', isMainFrame: true },
      { url: page, isMainFrame: false },
      { url: 'app://workbench.evil.example/', isMainFrame: true },
      { url: 'app://user@workbench/', isMainFrame: true },
      { url: 'https://workbench/', isMainFrame: true },
      { url: 'file:///workbench/', isMainFrame: true },
      { url: 'about:blank', isMainFrame: true },
      { url: 'data:text/html,app://workbench/', isMainFrame: true },
      { url: 'blob:app://workbench/1', isMainFrame: true },
      { url: '', isMainFrame: true },
      null,
    ];
    expect(asked.map(isOurPage)).toEqual([true, true, ...Array<boolean>(10).fill(false)]);
  });
});

describe('permissions', () => {
  it('are all refused but full screen for our own page', () => {
    const names = [
      'media',
      'geolocation',
      'notifications',
      'midi',
      'midiSysex',
      'pointerLock',
      'openExternal',
      'clipboard-read',
      'clipboard-sanitized-write',
      'display-capture',
      'hid',
      'serial',
      'usb',
      'window-management',
      'storage-access',
      'fileSystem',
      'idle-detection',
      'unknown',
    ];
    expect(names.filter((name) => mayHavePermission(name, page))).toEqual([]);
    expect(mayHavePermission('fullscreen', page)).toBe(true);
    expect(mayHavePermission('fullscreen', 'https://example.org/')).toBe(false);
  });
});

describe('requests', () => {
  it('leave the page only to our own scheme and to data it made itself', () => {
    const asked = {
      [page]: true,
      'app://workbench/assets/index.js': true,
      'blob:app://workbench/0b1c': true,
      'data:image/png;base64,AA==': true,
      'app://other/': false,
      'blob:https://example.org/0b1c': false,
      'https://example.org/': false,
      'http://127.0.0.1:8080/': false,
      'ws://example.org/': false,
      'wss://example.org/': false,
      'ftp://example.org/': false,
      'file:///etc/passwd': false,
      'chrome://settings': false,
      'devtools://devtools/bundled/inspector.html': false,
      nonsense: false,
    };
    expect(Object.fromEntries(Object.keys(asked).map((address) => [address, mayRequest(address)]))).toEqual(
      asked,
    );
  });

  it('download only what the page itself made', () => {
    expect([
      mayDownload('blob:app://workbench/1'),
      mayDownload(page),
      mayDownload('https://example.org/a.pdf'),
    ]).toEqual([true, false, false]);
  });
});

describe('navigation and new windows', () => {
  it('let a page only reload itself', () => {
    expect(mayNavigate(page, page)).toBe(true);
    expect(mayNavigate(page, 'app://workbench/#x')).toBe(true);
    expect(mayNavigate(page, 'app://workbench/assets/logo.svg')).toBe(false);
    expect(mayNavigate(page, 'https://example.org/')).toBe(false);
    expect(mayNavigate('about:blank', page)).toBe(false);
  });

  it('open our own page again, ask about https and mailto, refuse the rest', () => {
    const wishes = {
      'app://workbench/#present': 'own-window',
      'app://workbench/assets/logo.svg': 'refuse',
      'https://micicinitiative.iom.int/guidelines': 'ask-person',
      'mailto:desk@example.org': 'ask-person',
      'http://example.org/': 'refuse',
      'https://bank.example@evil.example/': 'refuse',
      'file:///etc/passwd': 'refuse',
      'javascript:alert(1)': 'refuse',
      'smb://server/share': 'refuse',
      'ms-msdt:/id': 'refuse',
      'vbscript:x': 'refuse',
      'about:blank': 'refuse',
    };
    expect(
      Object.fromEntries(Object.keys(wishes).map((address) => [address, wishForWindow(address)])),
    ).toEqual(wishes);
  });

  it('hand over addresses only in their plain form and length', () => {
    expect(externalAddress('https://example.org/a b')).toBe('https://example.org/a%20b');
    expect(externalAddress(`https://example.org/${'a'.repeat(3000)}`)).toBeNull();
    expect(externalAddress('HTTPS://EXAMPLE.org')).toBe('https://example.org/');
  });
});
