// The languages the program speaks, and where each one's words come from. English decides the keys; what another
// language lacks is said in English, so that nothing is ever blank.
import kmNames from '../../templates/words/km/names.json';
import thNames from '../../templates/words/th/names.json';
import viNames from '../../templates/words/vi/names.json';
import viPractices from '../../templates/words/vi/practices.json';
import viScenarios from '../../templates/words/vi/scenarios.json';
import { km } from './km/km.ts';
import { th } from './th/th.ts';
import { vi } from './vi/vi.ts';
import { makeWords } from './words.ts';
import type { Vocabulary, Words } from './words.ts';

/** A language of the interface by its tag, with the name it calls itself. */
export type InterfaceLanguage = {
  readonly tag: string;
  readonly ownName: string;
  /** Only its framework titles and main words are written yet; the rest is said in English. */
  readonly isPartial: boolean;
};

/** The languages offered, in the order they are offered. */
export const interfaceLanguages: readonly InterfaceLanguage[] = [
  { tag: 'en', ownName: 'English', isPartial: false },
  { tag: 'vi', ownName: 'Tiếng Việt', isPartial: false },
  { tag: 'th', ownName: 'ไทย', isPartial: true },
  { tag: 'km', ownName: 'ខ្មែរ', isPartial: true },
];

type NamesFile = { readonly names: Readonly<Record<string, string>> };
const vocabularies: Readonly<Record<string, Vocabulary>> = {
  vi: {
    catalogue: vi,
    names: {
      ...(viNames as NamesFile).names,
      ...(viPractices as NamesFile).names,
      ...(viScenarios as NamesFile).names,
    },
  },
  th: { catalogue: th, names: (thNames as NamesFile).names },
  km: { catalogue: km, names: (kmNames as NamesFile).names },
};
const made = new Map<string, Words>();

/** The words of a language, made once; English for a tag nobody speaks yet. */
export function wordsOf(tag: string): Words {
  const known = made.get(tag);
  if (known) return known;
  const vocabulary = vocabularies[tag];
  const words = makeWords(vocabulary || tag === 'qps' ? tag : 'en', vocabulary);
  made.set(tag, words);
  return words;
}
