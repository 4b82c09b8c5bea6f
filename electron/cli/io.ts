// What a command is given from outside, and the exit codes it answers with. So that commands can be run in a test.
import type { Words } from '../../shared/words/words.ts';

export type Io = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly words: Words;
  readonly now: () => Date;
  /** Holds the built printer and its fonts. */
  readonly programFolder: string;
};

/** `no`: the honest answer is no. `misuse`: the command was not understood. `failed`: could not read or write. */
export const exit = { clean: 0, no: 1, misuse: 2, failed: 3 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

export type Command = (args: readonly string[], io: Io) => Exit | Promise<Exit>;
