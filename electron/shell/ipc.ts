// The one channel between page and host.
import { ipcMain } from 'electron';
import type { Dispatch } from '../host/dispatch.ts';
import { handleCall } from './handle-call.ts';
import { CHANNEL } from './sender.ts';

export function answerCalls(dispatch: Dispatch): void {
  ipcMain.handle(CHANNEL, (event, method: unknown, input: unknown) => {
    const frame = event.senderFrame;
    const sender = frame ? { url: frame.url, isMainFrame: frame.parent === null } : null;
    return handleCall(dispatch, sender, method, input);
  });
}
