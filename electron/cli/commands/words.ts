// workbench words: how far each language of the interface goes. Answers 0; a language that lacks words falls back to English.
import {
  guidance,
  guidanceToBeConfirmed,
  guidedFields,
  guidedSteps,
} from '../../../shared/framework/guidance.ts';
import { languageById } from '../../../shared/framework/languages.ts';
import { practiceNames } from '../../../shared/practices/practice-sets.ts';
import { shownNames } from '../../../shared/scenario/shown-names.ts';
import { wordsCoverage } from '../../../shared/words/coverage.ts';
import type { Share, WordsCoverage } from '../../../shared/words/coverage.ts';
import { complain, misuse, readArguments } from '../arguments.ts';
import { exit } from '../io.ts';
import type { Command, Io } from '../io.ts';

type Row = WordsCoverage & { readonly guidance: Share };

/**
 * `words --coverage [--json]`. With `--json` one array:
 * `[{ language, interface: { written, all, toBeConfirmed }, guidance: { … }, names: { … } }]`, all three alike.
 */
export const reportWords: Command = (args, io) => {
  const read = readArguments(args, { coverage: { type: 'boolean' }, json: { type: 'boolean' } });
  if (!read.ok) return complain(io, read.fault);
  const { flags, files } = read.value;
  if (files.length > 0) return complain(io, misuse('cli.use.noneWanted').fault);
  if (flags['coverage'] !== true)
    return complain(io, misuse('cli.use.missing', { flag: '--coverage' }).fault);
  const rows = wordsCoverage([...new Set([...shownNames(), ...practiceNames()])]).map(
    ({ language, interface: messages, names }): Row => {
      return { language, interface: messages, guidance: guidanceIn(language), names };
    },
  );
  if (flags['json'] === true) io.out(JSON.stringify(rows, null, 2));
  else for (const line of asTable(rows, io)) io.out(line);
  return exit.clean;
};

/** A line that reads as in English is not written in the language. */
function guidanceIn(language: string): Row['guidance'] {
  const [book, english] = [guidance(language), guidance('en')];
  const fields = guidedFields().map((key) => book.field(key)?.line !== english.field(key)?.line);
  const steps = guidedSteps().map((id) => book.step(id)?.why !== english.step(id)?.why);
  const isWritten = [...fields, ...steps];
  return {
    written: isWritten.filter(Boolean).length,
    all: isWritten.length,
    toBeConfirmed: guidanceToBeConfirmed(language),
  };
}

function asTable(rows: readonly Row[], { words }: Io): readonly string[] {
  const of = ({ written, all }: Share) => words.say('cli.words.share', { written, all });
  const inDoubt = words.say('cli.words.toBeConfirmed');
  const table = [
    [
      words.say('cli.words.language'),
      words.say('cli.words.interface'),
      inDoubt,
      words.say('cli.words.guidance'),
      inDoubt,
      words.say('cli.words.names'),
      inDoubt,
    ],
    ...rows.map((row) => [
      `${row.language}  ${words.own(languageById(row.language)?.name ?? '')}`,
      of(row.interface),
      words.number(row.interface.toBeConfirmed),
      of(row.guidance),
      words.number(row.guidance.toBeConfirmed),
      of(row.names),
      words.number(row.names.toBeConfirmed),
    ]),
  ];
  const widthOf = (column: number) => Math.max(...table.map((cells) => widthInTerminal(cells[column] ?? '')));
  return table.map((cells) =>
    cells
      .map((cell, column) => {
        const space = ' '.repeat(widthOf(column) - widthInTerminal(cell));
        return column === 0 ? `${cell}${space}` : `${space}${cell}`;
      })
      .join('   '),
  );
}

/** How many columns of a terminal a text takes: marks above and below a letter take none. */
const widthInTerminal = (text: string): number => [...text.replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, '')].length;
