// How far each language goes: how many messages and names it has of those English has, and how many wait to be confirmed.
// Counts only; which names are shown is told from outside, for words know no framework.
import kmNames from '../../templates/words/km/names.json';
import thNames from '../../templates/words/th/names.json';
import viNames from '../../templates/words/vi/names.json';
import viPractices from '../../templates/words/vi/practices.json';
import viScenarios from '../../templates/words/vi/scenarios.json';
import { en } from './en/en.ts';
import { km, toBeConfirmed as kmToBeConfirmed } from './km/km.ts';
import { th, toBeConfirmed as thToBeConfirmed } from './th/th.ts';
import { toBeConfirmed as viToBeConfirmed } from './vi/to-be-confirmed.ts';
import { vi } from './vi/vi.ts';
import type { Catalogue, WordKey } from './words.ts';

/** Of `all` texts, how many are written in the language, and how many of those a ministry has yet to confirm. */
export type Share = { readonly written: number; readonly all: number; readonly toBeConfirmed: number };

/** How far one language goes. `language` is a BCP 47 tag. */
export type WordsCoverage = { readonly language: string; readonly interface: Share; readonly names: Share };

type Names = { readonly names: Readonly<Record<string, string>>; readonly toBeConfirmed: readonly string[] };
type Language = {
  readonly language: string;
  readonly catalogue: Catalogue;
  readonly toBeConfirmed: readonly WordKey[];
  readonly names: Names;
};

const vietnameseNames: Names = {
  names: { ...viNames.names, ...viPractices.names, ...viScenarios.names },
  toBeConfirmed: [...viNames.toBeConfirmed, ...viPractices.toBeConfirmed, ...viScenarios.toBeConfirmed],
};
const languages: readonly Language[] = [
  { language: 'vi', catalogue: vi, toBeConfirmed: viToBeConfirmed, names: vietnameseNames },
  { language: 'th', catalogue: th, toBeConfirmed: thToBeConfirmed, names: thNames },
  { language: 'km', catalogue: km, toBeConfirmed: kmToBeConfirmed, names: kmNames },
];

/** The coverage of every language but English, fullest first. `shownNames` are the English names people read. */
export const wordsCoverage = (shownNames: readonly string[]): readonly WordsCoverage[] =>
  languages.map(({ language, catalogue, toBeConfirmed, names }) => ({
    language,
    interface: share(Object.keys(en), Object.keys(catalogue), toBeConfirmed),
    names: share(shownNames, Object.keys(names.names), names.toBeConfirmed),
  }));

function share(all: readonly string[], written: readonly string[], inDoubt: readonly string[]): Share {
  const has = new Set(written);
  const doubted = new Set(inDoubt);
  const done = all.filter((text) => has.has(text));
  return {
    written: done.length,
    all: all.length,
    toBeConfirmed: done.filter((text) => doubted.has(text)).length,
  };
}
