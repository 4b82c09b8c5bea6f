// workbench parent: what a parent plan says otherwise than a plan, and on request a plan that takes it over.
import type { Group } from '../../../shared/lineage/groups.ts';
import { acceptEdits } from '../../../shared/lineage/accept.ts';
import { refusalOfParent } from '../../../shared/lineage/may-be-parent.ts';
import { offerFromParent } from '../../../shared/lineage/offer.ts';
import type { ItemOffer } from '../../../shared/lineage/offer.ts';
import { allPicks, newPicks, picksOf } from '../../../shared/lineage/picks.ts';
import { offerText, readOfferSides } from '../../../shared/document/offer-text.ts';
import type { OfferLine, OfferText } from '../../../shared/document/offer-text.ts';
import { applyEdit } from '../../../shared/plan/edit.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { writePlan } from '../../../shared/plan/write-plan.ts';
import { optionName } from '../../../shared/words/plan-words.ts';
import { contentHashOf } from '../../host/content-hash.ts';
import { newUuid } from '../../host/new-id.ts';
import { complain, misuse, needed, oneFile, oneOf, readArguments } from '../arguments.ts';
import { lament, readPlanFile, tellIfByHand, writeWhole } from '../files.ts';
import { exit } from '../io.ts';
import type { Command, Exit, Io } from '../io.ts';

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;
const options = {
  from: text,
  take: text,
  out: { type: 'string', short: 'o' },
  json: yes,
  contacts: yes,
} as const;

/**
 * `parent FILE --from PARENT [--contacts] [--json] [--take all|new -o OUT]`. With `--json` one object:
 * `{ parent: { id, title, level, edition, revision }, items: [{ table, item, here, change, isNews, title, lines }] }`; `change` is
 * `"new" | "changed" | "gone" | "leftOut"`, a line `{ field, by: "parent" | "here" | "both" | null, parent, here }` in words.
 */
export const showParent: Command = async (args, io) => {
  const read = readArguments(args, options);
  if (!read.ok) return complain(io, read.fault);
  const { flags } = read.value;
  const file = oneFile(read.value.files);
  if (!file.ok) return complain(io, file.fault);
  const from = flags['from'];
  if (typeof from !== 'string' || from === '') return complain(io, misuse('parent.use.from').fault);
  const take = oneOf(flags, 'take', ['all', 'new']);
  if (!take.ok) return complain(io, take.fault);
  const out = needed(flags, 'out', '-o OUT');
  if (take.value !== undefined && !out.ok) return complain(io, misuse('parent.use.out').fault);

  const opened = await readPlanFile(file.value);
  if (!opened.ok) return lament(io, opened.fault);
  const above = await readPlanFile(from);
  if (!above.ok) return lament(io, above.fault);
  const [plan, parent] = [opened.value.plan, above.value.plan];
  tellIfByHand(above.value.notices, io);
  const refusal = refusalOfParent(plan, parent);
  if (refusal)
    return complain(io, misuse(`parent.refused.${refusal}`, refusedValues(io, plan, parent)).fault);

  const groups: readonly Group[] =
    flags['contacts'] === true ? ['roles', 'levels', 'contacts'] : ['roles', 'levels'];
  const offers = offerFromParent(plan, parent, groups);
  if (take.value !== undefined && out.ok)
    return takeOver(io, {
      plan,
      parent,
      groups,
      out: out.value,
      picks: take.value === 'all' ? allPicks : newPicks,
    });
  if (flags['json'] === true) io.out(JSON.stringify(asJson(io, plan, parent, offers), null, 2));
  else for (const line of asText(io, plan, parent, offers)) io.out(line);
  if (!groups.includes('contacts')) io.err(io.words.say('parent.terminal.withoutContacts'));
  return offers.length === 0 ? exit.clean : exit.no;
};

const refusedValues = (io: Io, plan: Plan, parent: Plan) => ({
  title: parent.title,
  level: optionName(io.words, 'plan.level', parent.level),
  own: optionName(io.words, 'plan.level', plan.level),
});

type Taking = {
  readonly plan: Plan;
  readonly parent: Plan;
  readonly groups: readonly Group[];
  readonly out: string;
  readonly picks: (offers: readonly ItemOffer[]) => ReadonlySet<string>;
};

async function takeOver(io: Io, { plan, parent, groups, out, picks }: Taking): Promise<Exit> {
  const ports = { now: () => io.now().toISOString(), newId: () => newUuid(io.now()), author: '' };
  const wish = { groups, picks: picksOf(picks(offerFromParent(plan, parent, groups))), at: ports.now() };
  const { edit, items, refused } = acceptEdits(plan, parent, wish);
  const taken = applyEdit(plan, edit, ports)?.plan ?? plan;
  const written = await writeWhole(out, Buffer.from(writePlan(taken, contentHashOf)));
  if (!written.ok) return lament(io, written.fault);
  io.out(io.words.say('parent.done', { count: items, title: parent.title }));
  const sides = readOfferSides(taken, parent, io.words);
  for (const { key, here, places } of refused) {
    const title =
      offerText(sides, { key, here, item: '', change: 'gone', isNews: true, fields: [] })?.title ?? '';
    io.err(io.words.say('parent.stillNamed', { title, places }));
  }
  io.out(io.words.say('cli.written', { file: out }));
  return exit.clean;
}

const textsOf = (io: Io, plan: Plan, parent: Plan, offers: readonly ItemOffer[]): readonly OfferText[] => {
  const sides = readOfferSides(plan, parent, io.words);
  return offers.flatMap((offer) => offerText(sides, offer) ?? []);
};

const asJson = (io: Io, plan: Plan, parent: Plan, offers: readonly ItemOffer[]) => ({
  parent: {
    id: parent.id,
    title: parent.title,
    level: parent.level,
    edition: parent.sections.cover.edition,
    revision: parent.revision,
  },
  items: textsOf(io, plan, parent, offers).map(({ offer, title, lines }) => ({
    table: offer.key,
    item: offer.item,
    here: offer.here,
    change: offer.change,
    isNews: offer.isNews,
    title,
    lines: lines.map((line, at) => ({
      field: offer.fields[at]?.field ?? null,
      by: line.by,
      parent: line.parent,
      here: line.here,
    })),
  })),
});

const signs = { new: '+', gone: '-', changed: '~', leftOut: '·' } as const;

function asText(io: Io, plan: Plan, parent: Plan, offers: readonly ItemOffer[]): readonly string[] {
  const { words } = io;
  const head = words.say('parent.terminal.head', { title: parent.title, plan: plan.title });
  if (offers.length === 0) return [head, words.say('parent.terminal.none')];
  const news = offers.filter(({ isNews }) => isNews).length;
  const said = (line: OfferLine): string =>
    words.say('parent.terminal.answer', {
      field: line.name,
      by: words.say(`parent.by.${line.by ?? 'both'}`),
      parent: line.parent || words.say('parent.blank'),
      here: line.here || words.say('parent.blank'),
    });
  return [
    head,
    words.say('parent.terminal.sum', { count: offers.length, news }),
    ...textsOf(io, plan, parent, offers).flatMap(({ offer, table, title, lines }) => [
      '',
      `${signs[offer.change]} ${table}: ${title}${offer.change === 'changed' ? '' : ` (${words.say(`parent.change.${offer.change}`)})`}`,
      ...(offer.change === 'changed' ? lines.map(said) : lines.map((line) => line.parent || line.here))
        .filter((line) => line !== '')
        .map((line) => `    ${line.replaceAll('\n', '\n    ')}`),
    ]),
  ];
}
