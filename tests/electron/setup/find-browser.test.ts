import { describe, expect, it } from 'vitest';
import { findBrowser, usualBrowsers } from '../../../electron/setup/find-browser.mjs';

const none = () => false;

describe('finding a browser', () => {
  it('takes the one that is named and no other', () => {
    expect(usualBrowsers('linux', { PATH: '/usr/bin', WORKBENCH_BROWSER: '/opt/my/chrome' })).toEqual([
      '/opt/my/chrome',
    ]);
    expect(findBrowser('linux', { WORKBENCH_BROWSER: '/gone' }, (file) => file !== '/gone')).toBeUndefined();
  });

  it('prefers Chromium to Chrome to Edge on Linux, wherever each lies', () => {
    const there = new Set(['/opt/bin/microsoft-edge', '/usr/bin/google-chrome', '/snap/bin/chromium']);
    const find = () => findBrowser('linux', { PATH: '/opt/bin:/usr/bin' }, (file) => there.has(file));
    expect(find()).toBe('/snap/bin/chromium');
    there.delete('/snap/bin/chromium');
    expect(find()).toBe('/usr/bin/google-chrome');
    there.delete('/usr/bin/google-chrome');
    expect(find()).toBe('/opt/bin/microsoft-edge');
  });

  it('looks nowhere relative to where it was started', () => {
    const places = usualBrowsers('linux', { PATH: ':bin:./tools' });
    expect(places.filter((file) => !file.startsWith('/'))).toEqual([]);
  });

  it('finds Edge in the usual folder of Windows, with its blanks and brackets', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser('win32', env, (file) => file === edge)).toBe(edge);
  });

  it('finds a Chrome that one person installed for themselves on a Mac', () => {
    const chrome = '/Volumes/home/an/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('darwin', { HOME: '/Volumes/home/an' }, (file) => file === chrome)).toBe(chrome);
  });

  it('answers with nothing where there is none', () => {
    expect(findBrowser('linux', {}, none)).toBeUndefined();
    expect(findBrowser('win32', {}, none)).toBeUndefined();
  });
});
