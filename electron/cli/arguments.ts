// Reads the arguments of a command. What is not understood is told in one sentence, and nothing is done.
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import type { WordKey, WordValues } from '../../shared/words/words.ts';
import { exit } from './io.ts';
import type { Exit, Io } from './io.ts';

/** Why a command was not understood: a key of the catalogue and its values. */
export type Misuse = { readonly key: WordKey; readonly values: WordValues };
export const misuse = (key: WordKey, values: WordValues = {}) => fail<Misuse>({ key, values });

export type Flags = Readonly<Record<string, string | boolean | undefined>>;
export type Arguments = { readonly flags: Flags; readonly files: readonly string[] };

/** The flags and files of a command, or why they cannot be. A flag given twice counts as its last. */
export function readArguments(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): Result<Arguments, Misuse> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return ok({ flags: values as Flags, files: positionals });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const flag = /'([^' <]+)/.exec(message)?.[1] ?? '';
    const isUnknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    return misuse(isUnknown ? 'cli.use.unknownFlag' : 'cli.use.flagValue', { flag });
  }
}

/** The one file a command works on. */
export const oneFile = (files: readonly string[]): Result<string, Misuse> =>
  files.length === 1 && files[0] ? ok(files[0]) : misuse('cli.use.oneFile');

/** A flag that has to be there. */
export function needed(flags: Flags, name: string, shown = `--${name}`): Result<string, Misuse> {
  const value = flags[name];
  return typeof value === 'string' && value !== '' ? ok(value) : misuse('cli.use.missing', { flag: shown });
}

/** A flag that is one of a few words, or was not given. */
export function oneOf<Word extends string>(
  flags: Flags,
  name: string,
  known: readonly Word[],
): Result<Word | undefined, Misuse> {
  const value = flags[name];
  if (value === undefined) return ok(undefined);
  const found = known.find((word) => word === value);
  return found === undefined
    ? misuse('cli.use.notOneOf', { flag: `--${name}`, value: String(value), known: known.join(', ') })
    : ok(found);
}

/** Says why, on the error stream. */
export function complain(io: Io, { key, values }: Misuse): Exit {
  io.err(io.words.say(key, values));
  return exit.misuse;
}
