// What the person sees and can do in the terminal: the address, Enter for a new one, Ctrl+C to end.
import { createInterface } from 'node:readline';
import type { Words } from '../../shared/words/words.ts';

export type Terminal = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
};

/** Prints an address that works once and waits until used; Enter prints a new one and makes the former worthless. */
export function offerAddress(terminal: Terminal, words: Words, address: () => string): { end: () => void } {
  const print = () => {
    terminal.output.write(
      `${words.say('terminal.address')}\n\n  ${address()}\n\n${words.say('terminal.addressHint')}\n`,
    );
  };
  print();
  const lines = createInterface({ input: terminal.input });
  lines.on('line', print);
  return { end: () => lines.close() };
}
