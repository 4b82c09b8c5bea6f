// workbench compare: what changed from one plan file to the other. Answers 0 when they say the same, 1 when not.
import { comparePlans } from '../../../shared/compare/compare-plans.ts';
import type {
  ItemDifference,
  PlanDifferences,
  SectionDifference,
} from '../../../shared/compare/compare-plans.ts';
import type { AnswerDifference } from '../../../shared/compare/compare-answers.ts';
import {
  aroundChanges,
  countsText,
  differenceText,
  itemLabel,
  readSides,
} from '../../../shared/document/difference-text.ts';
import type { ReadDifference, Sides } from '../../../shared/document/difference-text.ts';
import { collectionName, sectionName } from '../../../shared/words/plan-words.ts';
import { complain, misuse, readArguments } from '../arguments.ts';
import { lament, readPlanFile } from '../files.ts';
import { exit } from '../io.ts';
import type { Command, Io } from '../io.ts';

/**
 * `compare EARLIER LATER [--json]`. With `--json` one object:
 * `{ counts: { answers, added, removed, moved, sections }, sections: [{ section, answers, tables: [{ collection, items }] }] }`.
 * An item is `{ item, change: "added" | "removed" | "changed", isMoved, before, after, answers }`; `before` and `after` are its
 * `{ title, number }` on each side, or null where it is not there. An answer is `{ field, kind, shape, … }`: shape `words` has
 * `parts` of `{ kind: "same" | "removed" | "added", text }`; `set` has `removed` and `added` of `{ id, title? }`; `values` has
 * what is stored `before` and `after`, a reference as `{ id, title }` or null.
 */
export const compareFiles: Command = async (args, io) => {
  const read = readArguments(args, { json: { type: 'boolean' } });
  if (!read.ok) return complain(io, read.fault);
  const [earlier, later, ...others] = read.value.files;
  if (!earlier || !later || others.length > 0) return complain(io, misuse('compare.use.twoFiles').fault);
  const before = await readPlanFile(earlier);
  if (!before.ok) return lament(io, before.fault);
  const after = await readPlanFile(later);
  if (!after.ok) return lament(io, after.fault);
  const [was, is] = [before.value.plan, after.value.plan];
  if (was.id !== is.id) io.err(io.words.say('compare.terminal.otherPlan'));
  const differences = comparePlans(was, is);
  if (read.value.flags['json'] === true) io.out(JSON.stringify(differences, null, 2));
  else for (const line of asText(io, readSides(was, is, io.words), differences)) io.out(line);
  return differences.sections.length === 0 ? exit.clean : exit.no;
};

function asText(io: Io, sides: Sides, { counts, sections }: PlanDifferences): readonly string[] {
  const total = countsText(io.words, counts);
  if (sections.length === 0) return [total];
  return [
    total,
    io.words.say('compare.terminal.legend', { removed: '[- -]', added: '{+ +}' }),
    ...sections.flatMap((section) => sectionLines(io, sides, section)),
  ];
}

const sectionLines = (io: Io, sides: Sides, difference: SectionDifference): readonly string[] => {
  const { section, answers, tables } = difference;
  return [
    '',
    sectionName(io.words, section),
    ...answers.map((answer) => `  ${answerLine(io, sides, { section }, answer)}`),
    ...tables.flatMap(({ collection, items }) => [
      `  ${collectionName(io.words, `${section}.${collection}`)}`,
      ...items.flatMap((item) => itemLines(io, sides, { section, collection }, item)),
    ]),
  ];
};

type At = { readonly section: SectionDifference['section']; readonly collection?: string };
const signs = { added: '+', removed: '-', changed: '~' } as const;

function itemLines(io: Io, sides: Sides, at: At, item: ItemDifference): readonly string[] {
  const title = itemLabel(sides, `${at.section}.${at.collection ?? ''}`, item);
  const moved =
    item.isMoved && item.before && item.after
      ? [io.words.say('compare.item.moved', { from: item.before.number, to: item.after.number })]
      : [];
  return [
    `  ${signs[item.change]} ${io.words.say(`compare.item.${item.change}`, { title })}`,
    ...[...moved, ...item.answers.map((answer) => answerLine(io, sides, at, answer))].map(
      (line) => `      ${line}`,
    ),
  ];
}

function answerLine(io: Io, sides: Sides, at: At, answer: AnswerDifference): string {
  const said = differenceText(sides, at, answer);
  return changeText(io, said).replaceAll('\n', '\n      ');
}

function changeText({ words }: Io, said: ReadDifference): string {
  const { name } = said;
  if (said.shape === 'words') return words.say('compare.answer.words', { name, text: marked(said) });
  if (said.shape === 'set') {
    const [removed, added] = [said.removed.join(', '), said.added.join(', ')];
    const kind = removed === '' ? 'setAdded' : added === '' ? 'setRemoved' : 'setBoth';
    return words.say(`compare.answer.${kind}`, { name, removed, added });
  }
  const { before, after } = said;
  const kind = before === '' ? 'filled' : after === '' ? 'emptied' : 'values';
  return words.say(`compare.answer.${kind}`, { name, before, after });
}

const marked = ({ parts }: Extract<ReadDifference, { shape: 'words' }>): string =>
  aroundChanges(parts)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');
