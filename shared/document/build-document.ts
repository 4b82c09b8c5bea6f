// From a plan to the definition of a document. Pure: the same plan, words and choices give the same definition.
import { codeName } from '../framework/code-lists.ts';
import type { Plan } from '../plan/plan.ts';
import { withOwnNames } from '../words/own-names.ts';
import type { Words } from '../words/words.ts';
import { coverOf, kindOf, titleOf } from './cover-part.ts';
import type { DocumentDefinition, DocumentMark } from './document.ts';
import { documentFileName } from './file-name.ts';
import { outlineNames, restrictedByNature } from './outline-names.ts';
import type { OutlineName } from './outline-names.ts';
import { outlines } from './outlines.ts';
import { readFor } from './reading.ts';
import type { Reading } from './reading.ts';
import { restrictedAnswers } from './restricted-answers.ts';

export type DocumentWish = {
  readonly outline: OutlineName;
  readonly words: Words;
  readonly paper: 'a4' | 'letter';
  /** Prints the restricted part and the fields for the named few; not said, only in documents that are nothing without. */
  readonly restricted?: boolean;
  /** Prints marks of doubt and the coverage grid in a final plan too; a draft always has them. */
  readonly marks?: boolean;
  /** Whether a draft says so across every page; it does unless asked not to. A training mark always stands. */
  readonly draftMark?: boolean;
  /** SHA-256 of the bytes of the plan's file; printed beside the signatures of a final plan. */
  readonly fileHash?: string;
};

/** The definition of a plan's document. */
export function buildDocument(plan: Plan, wish: DocumentWish): DocumentDefinition {
  const {
    restricted = restrictedByNature.includes(wish.outline),
    marks = false,
    draftMark = true,
    fileHash = '',
  } = wish;
  const listedName = (code: string): string => codeName('countries', code);
  const words = withOwnNames(wish.words, plan.sections.scope.names, listedName);
  const reading = readFor(plan, words, { restricted, marks, fileHash });
  const { classification } = coverOf(reading);
  const { edition, status } = plan.sections.cover;
  const title = titleOf(reading);
  const holdsRestricted = restricted && restrictedAnswers(plan).length > 0;
  return {
    language: plan.language,
    pageSize: wish.paper === 'letter' ? 'Letter' : 'A4',
    title,
    author: plan.sections.cover.authority,
    subject: kindOf(reading),
    created: plan.changedAt,
    header: { start: title, end: holdsRestricted ? words.say('document.header.restricted') : classification },
    footer: [
      title,
      edition === '' ? '' : words.say('document.footer.edition', { edition }),
      words.say(status === 'final' ? 'option.final' : 'option.draft'),
    ],
    mark: markOf(reading, draftMark),
    words: {
      pageOf: words.say('document.pageOf', { page: '{page}', pages: '{pages}' }),
      table: words.say('document.table', { number: '{number}' }),
      figure: words.say('document.figure', { number: '{number}' }),
    },
    blocks: outlines[wish.outline](reading),
  };
}

/** What was written in an exercise or as an example says so on every page, final or not; else a draft says that it is one. */
function markOf({ plan, words }: Reading, draftMark: boolean): DocumentMark | null {
  const { use } = plan.sections.scope;
  if (use === 'exercise') return { kind: 'training', text: words.say('document.mark.exercise') };
  if (use === 'workedExample') return { kind: 'training', text: words.say('document.mark.workedExample') };
  if (plan.sections.cover.status === 'final' || !draftMark) return null;
  return { kind: 'draft', text: words.say('document.mark.draft') };
}

/** What the host is asked with: the outline's name and loose options. */
type LooseChoices = {
  readonly paper: 'a4' | 'letter';
  readonly options: Readonly<Record<string, string | boolean>>;
};
type Built = { readonly definition: DocumentDefinition; readonly fileName: string };

/** The table of outlines as the host takes it. Options it knows: `restricted`, `marks` and `draftMark`, each true or false, and `fileHash`. The document speaks the plan's language. */
export function documentBuilders(
  wordsOf: (language: string) => Words,
): Readonly<Record<OutlineName, (plan: Plan, choices: LooseChoices) => Built>> {
  const builder = (outline: OutlineName) => (plan: Plan, choices: LooseChoices) => {
    const { restricted, marks, draftMark, fileHash } = choices.options;
    const definition = buildDocument(plan, {
      outline,
      words: wordsOf(plan.language),
      paper: choices.paper,
      ...(typeof restricted === 'boolean' ? { restricted } : {}),
      marks: marks === true,
      draftMark: draftMark !== false,
      ...(typeof fileHash === 'string' ? { fileHash } : {}),
    });
    const document = wordsOf(plan.language).say(`export.what.${outline}`);
    return { definition, fileName: documentFileName(plan, definition.title, document) };
  };
  const rows = outlineNames.map((name) => [name, builder(name)]);
  return Object.fromEntries(rows) as Record<OutlineName, (plan: Plan, choices: LooseChoices) => Built>;
}
