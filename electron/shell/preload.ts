// Runs in the page's sandbox before the page: gives it one function and nothing of Electron. Built as CommonJS.
import { contextBridge, ipcRenderer } from 'electron';
import { CHANNEL } from './sender.ts';

contextBridge.exposeInMainWorld('workbenchCall', (method: unknown, input: unknown) =>
  ipcRenderer.invoke(CHANNEL, method, input),
);
