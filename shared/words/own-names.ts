// Names of countries or territories as the owner of a plan writes them: they stand wherever the listed name would.
import type { Plan } from '../plan/plan.ts';
import type { Words } from './words.ts';

type Names = Plan['sections']['scope']['names'];

/** The same words, with the plan's own names of countries or territories. `listedName` gives the listed name of a code. */
export function withOwnNames(words: Words, names: Names, listedName: (code: string) => string): Words {
  const own = new Map(
    Object.values(names).flatMap(({ of, shownAs }) => {
      return of !== '' && shownAs.trim() !== '' ? [[listedName(of), shownAs] as const] : [];
    }),
  );
  return own.size === 0 ? words : { ...words, own: (text) => own.get(text) ?? words.own(text) };
}
