// Takes --say out of the arguments: in which language the command is to answer. The plan's own language is another matter.
import { ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { interfaceLanguages } from '../../shared/words/languages.ts';
import type { InterfaceLanguage } from '../../shared/words/languages.ts';
import { spokenBy } from '../host/spoken-language.ts';
import { misuse } from './arguments.ts';
import type { Misuse } from './arguments.ts';

const flag = '--say';

/** The arguments without `--say LANGUAGE`, which any command takes at any place, and the language it names; the last one counts. */
export function takeSay(
  args: readonly string[],
): Result<{ readonly rest: readonly string[]; readonly say: InterfaceLanguage | undefined }, Misuse> {
  const rest: string[] = [];
  let wish: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      rest.push(...args.slice(at));
      break;
    }
    if (arg === flag) wish = args[(at += 1)] ?? '';
    else if (arg.startsWith(`${flag}=`)) wish = arg.slice(flag.length + 1);
    else rest.push(arg);
  }
  if (wish === undefined) return ok({ rest, say: undefined });
  const say = spokenBy(wish);
  if (say) return ok({ rest, say });
  const known = interfaceLanguages.map(({ tag }) => tag).join(', ');
  return wish === ''
    ? misuse('cli.use.flagValue', { flag })
    : misuse('cli.use.notOneOf', { flag, value: wish, known });
}
