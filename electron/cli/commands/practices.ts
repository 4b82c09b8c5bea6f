// workbench practices: the shipped practices, found by words, sector, phase, guideline or role.
import { guidelineById } from '../../../shared/framework/guidelines.ts';
import { sectors } from '../../../shared/framework/sectors.ts';
import { Phase } from '../../../shared/framework/roles.ts';
import { findPractices } from '../../../shared/practices/find-practices.ts';
import type { PracticeWish } from '../../../shared/practices/find-practices.ts';
import { citation, shippedPractices } from '../../../shared/practices/library.ts';
import type { LibraryPractice } from '../../../shared/practices/library.ts';
import { ok } from '../../../shared/base/result.ts';
import type { Result } from '../../../shared/base/result.ts';
import { complain, misuse, oneOf, readArguments } from '../arguments.ts';
import type { Flags, Misuse } from '../arguments.ts';
import { exit } from '../io.ts';
import type { Command, Io } from '../io.ts';

/**
 * `practices [--sector MCOF-12] [--phase during] [--guideline G10] [--search TEXT] [--json]`. Answers 1 when none fits.
 * With `--json` an array of the practices with their publications. A person's own are not among them.
 */
export const listPractices: Command = (args, io) => {
  const text = { type: 'string' } as const;
  const read = readArguments(args, {
    sector: text,
    phase: text,
    guideline: text,
    search: text,
    json: { type: 'boolean' },
  });
  if (!read.ok) return complain(io, read.fault);
  if (read.value.files.length > 0) return complain(io, misuse('cli.use.noneWanted').fault);
  const wish = wishOf(read.value.flags);
  if (!wish.ok) return complain(io, wish.fault);
  const found = findPractices(shippedPractices(), wish.value, io.words.own);
  if (read.value.flags['json'] === true) io.out(JSON.stringify(found.map(asData), null, 2));
  else if (found.length === 0) io.out(io.words.say('practice.none'));
  else for (const practice of found) tell(practice, io);
  return found.length === 0 ? exit.no : exit.clean;
};

function wishOf(flags: Flags): Result<PracticeWish, Misuse> {
  const sector = oneOf(
    flags,
    'sector',
    sectors().map(({ id }) => id),
  );
  if (!sector.ok) return sector;
  const phase = oneOf(flags, 'phase', Phase.options);
  if (!phase.ok) return phase;
  const guideline = typeof flags['guideline'] === 'string' ? flags['guideline'] : '';
  if (guideline !== '' && !guidelineById(guideline))
    return misuse('cli.use.notOneOf', { flag: '--guideline', value: guideline, known: 'G1 … G15' });
  const search = typeof flags['search'] === 'string' ? flags['search'] : '';
  return ok({
    text: search,
    sector: sector.value ?? '',
    phase: phase.value ?? '',
    guideline,
    role: '',
    from: '',
  });
}

const asData = ({ sourceText: _own, set: _set, ...practice }: LibraryPractice) => practice;

function tell(practice: LibraryPractice, { out, words }: Io): void {
  out(`${words.own(practice.title)}`);
  out(`  ${words.own(practice.setTitle)} · ${words.own(practice.who)} · ${practice.sectors.join(', ')}`);
  out(`  ${words.own(practice.what)}`);
  out(`  ${words.say('practices.source', { source: citation(practice.publications) })}`);
}
