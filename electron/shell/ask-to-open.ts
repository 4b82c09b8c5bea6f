// The visible question before anything is opened outside the program.
import { dialog, shell } from 'electron';
import type { Words } from '../../shared/words/words.ts';
import { externalAddress } from './rules.ts';

/** Shows the whole address and opens it only if the person says so. */
export async function askToOpen(words: Words, wish: string): Promise<void> {
  const address = externalAddress(wish);
  if (address === null) return;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: words.say('outside.title'),
    detail: words.say('outside.text', { address }),
    buttons: [words.say('outside.cancel'), words.say('outside.open')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 1) await shell.openExternal(address);
}
