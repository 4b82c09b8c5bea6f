// Opens the window and says when it can be used.
import { BrowserWindow } from 'electron';
import { PAGE_ORIGIN } from './sender.ts';
import { windowOptions } from './window-options.ts';

/** The main window, shown once its first picture is there. */
export async function openMainWindow(preload: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({ ...windowOptions(preload), show: false });
  const painted = new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()));
  await window.loadURL(`${PAGE_ORIGIN}/`);
  await painted;
  window.show();
  return window;
}
