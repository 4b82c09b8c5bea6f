// From what was typed to the exit code: first in which language to answer, then which command.
import { wordsOf } from '../../shared/words/languages.ts';
import type { InterfaceLanguage } from '../../shared/words/languages.ts';
import { spokenLanguage } from '../host/spoken-language.ts';
import type { Environment } from '../host/spoken-language.ts';
import { complain } from './arguments.ts';
import type { Exit, Io } from './io.ts';
import { run } from './run.ts';
import { takeSay } from './say-language.ts';

/** A terminal that does not yet speak, and what the system says of its language. */
export type Terminal = Omit<Io, 'words'> & { readonly env: Environment; readonly systemLocale: string };

/** Runs what was typed, in the language of `--say` or else of the environment. What is in part or not at all spoken is told. */
export async function answer(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const taken = takeSay(args);
  if (taken.ok && taken.value.say) return run(taken.value.rest, speaking(terminal, taken.value.say));
  const { language, missing } = spokenLanguage(terminal.env, terminal.systemLocale);
  const io = speaking(terminal, language);
  if (missing !== undefined) io.err(io.words.say('cli.say.missing', { language: missing }));
  return taken.ok ? run(taken.value.rest, io) : complain(io, taken.fault);
}

function speaking(terminal: Terminal, language: InterfaceLanguage): Io {
  const words = wordsOf(language.tag);
  if (language.isPartial) terminal.err(words.say('cli.say.partial', { language: language.ownName }));
  return { ...terminal, words };
}
