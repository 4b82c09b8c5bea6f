// The sets of practices that are shipped, each parsed when it is first asked for, and every text of theirs that people read.
import { parsedOnce } from '../framework/parsed-once.ts';
import cambodiaVietNam2022 from '../../templates/practices/cambodia-viet-nam-2022.json';
import micic from '../../templates/practices/micic.json';
import { PracticeSet } from './practice-set.ts';

// Held as unknown: the compiler need not work out the type of every sentence in these files.
const files: Readonly<Record<string, unknown>> = {
  micic: micic as unknown,
  'cambodia-viet-nam-2022': cambodiaVietNam2022 as unknown,
};

const shipped = Object.entries(files).map(([id, data]) =>
  parsedOnce(`templates/practices/${id}.json`, PracticeSet, data),
);

/** The shipped sets: MICIC first, then the cases. */
export const practiceSets = (): readonly PracticeSet[] => shipped.map((set) => set());

/** The English texts of the sets that people read: what a language has to have an entry for. */
export const practiceNames = (): readonly string[] => [
  ...new Set(
    practiceSets().flatMap((set) => [
      set.title,
      ...set.practices.flatMap((practice) => [
        practice.title,
        practice.who,
        practice.what,
        practice.whyItWorked,
        practice.whatItNeedsHere,
      ]),
    ]),
  ),
];
