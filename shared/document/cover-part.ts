// The first page: title block, classification, and the lines to sign on.
import { inOrder } from '../base/order-key.ts';
import { itemTitle } from '../plan/address.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import { sectionDefinition } from '../plan/sections.ts';
import { fieldName, optionName } from '../words/plan-words.ts';
import { answerRuns } from './answer-text.ts';
import type { Block, Cover, LabelledText, SignatureLine } from './document.ts';
import { nameOfCode } from './reading.ts';
import type { Reading } from './reading.ts';

/** The title as printed; says so when there is none yet. */
export function titleOf({ plan, words }: Reading): string {
  return plan.title.trim() === '' ? words.say('document.untitled') : plan.title;
}

/** What kind of plan it is, after which framework: by its template. */
export const kindOf = ({ plan, words }: Reading): string =>
  words.find(`document.kind.${plan.template.id}`) ?? words.say('document.kind');

/** Where more sign, their lines stand on a page behind the cover, so that everyone signs once and in one place. */
const mostOnCover = 1;

/** The cover, and the page to sign on where the cover has no room for all who sign. */
export function coverBlocks(reading: Reading): Block[] {
  const lines = signatureLines(reading);
  const cover = coverOf(reading);
  const digits = fingerprintFacts(reading);
  if (lines.length <= mostOnCover)
    return [{ ...cover, facts: [...cover.facts, ...digits], signatures: lines }];
  return [
    cover,
    { kind: 'heading', level: 1, text: reading.words.say('document.signing'), unlisted: true, newPage: true },
    {
      kind: 'keyValues',
      rows: [{ label: reading.words.say('section.plan'), value: titleOf(reading) }, ...digits],
    },
    { kind: 'signatures', lines },
    { kind: 'pageBreak' },
  ];
}

/** The title page of a plan, without the lines to sign on and what stands beside them. */
export function coverOf(reading: Reading): Cover {
  const { plan, words } = reading;
  const { cover, scope } = plan.sections;
  const country = nameOfCode(reading, 'countries', plan.country);
  const role = words.say(`document.role.${plan.role}`);
  return {
    kind: 'cover',
    lines: [
      cover.authority,
      scope.postName,
      [country, role].filter((part) => part !== '').join(' · '),
    ].filter((line) => line !== ''),
    title: titleOf(reading),
    subtitle: [scope.crisis, scope.area].filter((part) => part.trim() !== '').join(' – '),
    classification:
      cover.classification === '' ? '' : optionName(words, 'cover.classification', cover.classification),
    facts: [
      { label: words.say('section.plan'), value: kindOf(reading) },
      ...headerFacts(reading),
      ...coverFacts(reading),
      { label: words.say('document.cover.lastChanged'), value: words.date(plan.changedAt.slice(0, 10)) },
    ],
    signatures: [],
    note: words.say('document.cover.note'),
  };
}

/** What holds the signed paper and the file together; '' for a draft. */
export const signedDigits = ({ plan, fileHash }: Reading): string =>
  plan.sections.cover.status === 'final' ? fingerprint(fileHash) : '';

function fingerprintFacts(reading: Reading): LabelledText[] {
  const { words } = reading;
  const digits = signedDigits(reading);
  if (digits === '') return [];
  const how = { text: `\n${words.say('document.cover.fingerprintHow')}`, quiet: true };
  return [{ label: words.say('document.cover.fingerprint'), value: [{ text: digits }, how] }];
}

function headerFacts(reading: Reading): LabelledText[] {
  const { plan, words } = reading;
  return [
    { label: fieldName(words, 'plan.level'), value: optionName(words, 'plan.level', plan.level) },
    { label: fieldName(words, 'plan.language'), value: nameOfCode(reading, 'languages', plan.language) },
  ];
}

/** Fields of the cover section that the cover itself shows. */
export const coverFields = [
  'authority',
  'owner',
  'status',
  'edition',
  'validFrom',
  'validUntil',
  'classification',
];

const factFields = ['edition', 'status', 'validFrom', 'validUntil', 'owner'] as const;

function coverFacts(reading: Reading): LabelledText[] {
  const { cover } = reading.plan.sections;
  const { fields } = sectionDefinition('cover');
  return factFields
    .map((name) => ({
      label: fieldName(reading.words, `cover.${name}`),
      // Said in full where the plan introduces itself; its short names are explained further on.
      value:
        name === 'owner'
          ? itemTitle(reading.plan, 'coordination.actors', cover.owner)
          : answerRuns(reading, `cover.${name}`, fields[name]!, cover[name]),
    }))
    .filter(({ value }) => value.length > 0);
}

/** One line for each approval; one blank line where none is named yet. */
function signatureLines(reading: Reading): SignatureLine[] {
  const { plan, words } = reading;
  const dateLabel = words.say('document.cover.date');
  const approvals = inOrder(plan.sections.cover.approvals).filter(
    ({ capacity, body, signedOn }) => capacity !== '' || body !== '' || signedOn !== '',
  );
  if (approvals.length === 0) {
    const role = words.say('document.cover.approvedBy');
    return [{ role, name: '', position: plan.sections.cover.authority, dateLabel, date: '' }];
  }
  return approvals.map(({ capacity, body, signedOn }) => ({
    role: words.say('document.cover.approvedBy'),
    name: capacity,
    position: itemTitle(plan, 'coordination.actors', body),
    dateLabel,
    date: words.date(signedOn),
  }));
}
