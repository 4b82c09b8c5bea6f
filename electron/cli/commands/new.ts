// workbench new: a new plan file, blank or started from a scenario. A scenario gives defaults; flags go before them.
import { ok } from '../../../shared/base/result.ts';
import type { Result } from '../../../shared/base/result.ts';
import { countryById } from '../../../shared/framework/countries.ts';
import { wordsOf } from '../../../shared/words/languages.ts';
import { templateById, templates } from '../../../shared/plan/templates.ts';
import { writePlan } from '../../../shared/plan/write-plan.ts';
import { scenarioById, scenarioIds } from '../../../shared/scenario/scenarios.ts';
import { startPlan } from '../../../shared/scenario/start-plan.ts';
import type { StartWish } from '../../../shared/scenario/start-plan.ts';
import { contentHashOf } from '../../host/content-hash.ts';
import { newUuid } from '../../host/new-id.ts';
import { complain, misuse, needed, oneOf, readArguments } from '../arguments.ts';
import type { Flags, Misuse } from '../arguments.ts';
import { lament, writeWhole } from '../files.ts';
import { exit } from '../io.ts';
import type { Command } from '../io.ts';

const text = { type: 'string' } as const;
const options = {
  template: text,
  scenario: text,
  path: text,
  role: text,
  country: text,
  title: text,
  lang: text,
  out: { type: 'string', short: 'o' },
} as const;

export const createPlan: Command = async (args, io) => {
  const read = readArguments(args, options);
  if (!read.ok) return complain(io, read.fault);
  const { flags, files } = read.value;
  if (files.length > 0) return complain(io, misuse('cli.use.noneWanted').fault);
  const wish = readWish(flags);
  if (!wish.ok) return complain(io, wish.fault);
  const out = needed(flags, 'out', '-o FILE');
  if (!out.ok) return complain(io, out.fault);
  const plan = startPlan(wish.value, {
    now: () => io.now().toISOString(),
    newId: () => newUuid(io.now()),
    author: '',
  });
  const written = await writeWhole(out.value, Buffer.from(writePlan(plan, contentHashOf)));
  if (!written.ok) return lament(io, written.fault);
  io.out(io.words.say('cli.written', { file: out.value }));
  return exit.clean;
};

function readWish(flags: Flags): Result<StartWish, Misuse> {
  const named = needed(flags, 'template', '--template ID');
  if (!named.ok) return named;
  const template = templateById(named.value);
  if (!template)
    return unknown(
      '--template',
      named.value,
      templates().map((known) => known.id),
    );
  const scenario = oneOf(flags, 'scenario', scenarioIds);
  if (!scenario.ok) return scenario;
  const path = oneOf(
    flags,
    'path',
    template.paths.map((known) => known.id),
  );
  if (!path.ok) return path;
  const role = oneOf(flags, 'role', template.roles);
  if (!role.ok) return role;
  const country = readCountry(flags);
  if (!country.ok) return country;
  const language = readLanguage(flags);
  if (!language.ok) return language;
  return ok({
    template,
    scenario: scenario.value === undefined ? undefined : scenarioById(scenario.value),
    path: path.value,
    role: role.value,
    country: country.value,
    title: typeof flags['title'] === 'string' ? flags['title'] : undefined,
    language: language.value,
    say: wordsOf(language.value ?? 'en').own,
  });
}

const unknown = (flag: string, value: string, known: readonly string[]) =>
  misuse('cli.use.notOneOf', { flag, value, known: known.join(', ') });

function readCountry(flags: Flags): Result<string | undefined, Misuse> {
  const value = flags['country'];
  if (typeof value !== 'string') return ok(undefined);
  const code = value.toUpperCase();
  return countryById(code) ? ok(code) : misuse('cli.use.country', { value });
}

function readLanguage(flags: Flags): Result<string | undefined, Misuse> {
  const value = flags['lang'];
  if (typeof value !== 'string') return ok(undefined);
  return /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/.test(value) && value.length <= 20
    ? ok(value)
    : misuse('cli.use.language', { value });
}
