// Which language the program speaks in a terminal: what the environment asks for, as far as there are words. Knows no command.
import { interfaceLanguages } from '../../shared/words/languages.ts';
import type { InterfaceLanguage } from '../../shared/words/languages.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The language spoken, and the one wished for by name when it is not spoken at all. */
export type Spoken = { readonly language: InterfaceLanguage; readonly missing?: string };

const english: InterfaceLanguage = { tag: 'en', ownName: 'English', isPartial: false };

/** A language of the interface by what people write for it: `vi`, `vi-VN`, `vi_VN.UTF-8`. */
export const spokenBy = (wish: string): InterfaceLanguage | undefined => {
  const [tag] = wish.toLowerCase().split(/[-_.@]/);
  return interfaceLanguages.find((language) => language.tag === tag);
};

/**
 * The language of a terminal. `WORKBENCH_LANG` is a wish for this program and is missed when it cannot be met; `LC_ALL`,
 * `LC_MESSAGES`, `LANG` and the system's own locale are wishes for all programs: they choose only among whole languages.
 */
export function spokenLanguage(env: Environment, systemLocale = ''): Spoken {
  const own = env['WORKBENCH_LANG'];
  if (own) {
    const language = spokenBy(own);
    return language ? { language } : { language: english, missing: own };
  }
  const wish = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG'], systemLocale].find(Boolean) ?? '';
  const language = spokenBy(wish);
  return { language: language && !language.isPartial ? language : english };
}
