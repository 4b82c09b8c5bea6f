// Finding practices: by words, whatever their case and accents, and by what they serve. Pure.
import type { CrisisRole, Phase } from '../framework/roles.ts';
import { foldForSearch } from '../plan/search.ts';
import type { LibraryPractice } from './library.ts';

/** What is looked for; '' leaves a question open. `from` is `own`, or the id of a case or set. */
export type PracticeWish = {
  readonly text: string;
  readonly sector: string;
  readonly phase: Phase | '';
  readonly guideline: string;
  readonly role: CrisisRole | '';
  readonly from: string;
};

export const anyPractice: PracticeWish = {
  text: '',
  sector: '',
  phase: '',
  guideline: '',
  role: '',
  from: '',
};

/**
 * The practices that fit every question, in the order of the library; those with all the words in their title come first.
 * `say` puts a text into the language of the window, so that both that and the English text are searched.
 * A person's own practice is for every role: nobody asked which.
 */
export function findPractices(
  practices: readonly LibraryPractice[],
  wish: PracticeWish,
  say: (text: string) => string,
): readonly LibraryPractice[] {
  const words = foldForSearch(wish.text).split(/\s+/u).filter(Boolean);
  const found = practices.filter((practice) => fits(practice, wish) && holds(textsOf(practice), words, say));
  if (words.length === 0) return found;
  const inTitle = (practice: LibraryPractice): boolean => holds([practice.title], words, say);
  return [...found.filter(inTitle), ...found.filter((practice) => !inTitle(practice))];
}

const fits = (practice: LibraryPractice, wish: PracticeWish): boolean =>
  (wish.sector === '' || practice.sectors.includes(wish.sector)) &&
  (wish.phase === '' || practice.phases.includes(wish.phase)) &&
  (wish.guideline === '' || practice.guidelines.includes(wish.guideline)) &&
  (wish.role === '' || practice.roles.length === 0 || practice.roles.includes(wish.role)) &&
  (wish.from === '' || practice.set === wish.from);

const textsOf = (practice: LibraryPractice): readonly string[] => [
  practice.title,
  practice.who,
  practice.what,
  practice.why,
  practice.needs,
  practice.setTitle,
  practice.sourceText,
  ...practice.publications.map(({ key, title }) => `${key} ${title}`),
];

function holds(texts: readonly string[], words: readonly string[], say: (text: string) => string): boolean {
  if (words.length === 0) return true;
  const folded = foldForSearch(texts.flatMap((text) => [text, say(text)]).join('\n'));
  return words.every((word) => folded.includes(word));
}
