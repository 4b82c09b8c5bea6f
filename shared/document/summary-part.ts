// One page that says it all: people, risk, work, gaps, what holds the movement up, and the grid.
import { inOrder } from '../base/order-key.ts';
import { coverage } from '../checks/coverage.ts';
import { peopleInGroups } from '../figures/people.ts';
import { seatsAgainstPeople } from '../figures/seats-against-people.ts';
import { riskScore } from '../framework/scale-profiles.ts';
import { countText, quantityText } from './answer-text.ts';
import { coverageFigure } from './coverage-figure.ts';
import type { Block, LabelledText } from './document.ts';
import { bodyName } from './reading.ts';
import type { Reading } from './reading.ts';

/** The blocks of the summary, without its heading; without the objectives where they stand a page further on. */
export function summaryBlocks(reading: Reading, { objectives: isListed = true } = {}): Block[] {
  const { plan, words } = reading;
  const blocks: Block[] = [];
  const purpose = plan.sections.scope.purpose.trim();
  if (purpose !== '') blocks.push({ kind: 'paragraph', style: 'lead', text: purpose });
  const rows = [...peopleRows(reading), ...riskRows(reading), ...workRows(reading)];
  if (rows.length > 0) blocks.push({ kind: 'keyValues', rows });
  blocks.push(...bottleneckBlocks(reading));
  const objectives = inOrder(plan.sections.objectives.objectives).filter(
    ({ statement }) => statement.trim() !== '',
  );
  if (isListed && objectives.length > 0) {
    blocks.push(
      { kind: 'heading', level: 3, text: words.say('document.objectives'), unlisted: true },
      { kind: 'list', style: 'number', items: objectives.map(({ statement }) => ({ text: statement })) },
    );
  }
  return [...blocks, ...gapBlocks(reading), ...coverageBlocks(reading)];
}

function peopleRows(reading: Reading): LabelledText[] {
  const { plan, words } = reading;
  const groups = peopleInGroups(plan.sections.population).value;
  const toMove = quantityText(words, plan.sections.movement.peopleToMove);
  const rows: LabelledText[] = [];
  if (groups !== null)
    rows.push({ label: words.say('document.summary.people'), value: countText(words, groups, 'people') });
  if (toMove !== '') rows.push({ label: words.say('document.summary.toMove'), value: toMove });
  return rows;
}

function riskRows({ plan, words }: Reading): LabelledText[] {
  const rated = inOrder(plan.sections.risks.hazards).flatMap((hazard) => {
    const score = riskScore(hazard.likelihood, hazard.impact);
    return score === null ? [] : [{ hazard, score }];
  });
  const highest = rated.sort((one, other) => other.score - one.score)[0]?.hazard;
  if (!highest) return [];
  const { name, likelihood, impact } = highest;
  const value = words.say('document.summary.riskOf', {
    name,
    likelihood: likelihood ?? 0,
    impact: impact ?? 0,
  });
  return [{ label: words.say('document.summary.risk'), value }];
}

function workRows({ plan, words }: Reading): LabelledText[] {
  const activities = inOrder(plan.sections.sectors.activities).filter(({ status }) => status !== 'stopped');
  const open = inOrder(plan.sections.preparedness.actions).filter(({ status }) => status !== 'done');
  const rows: LabelledText[] = [];
  if (activities.length > 0) {
    const value = words.say('document.summary.activitiesOf', {
      activities: activities.length,
      sectors: new Set(activities.map(({ sector }) => sector).filter((sector) => sector !== '')).size,
      led: activities.filter(({ lead }) => lead !== '').length,
    });
    rows.push({ label: words.say('document.summary.activities'), value });
  }
  if (open.length > 0)
    rows.push({ label: words.say('document.summary.gaps'), value: words.number(open.length) });
  return rows;
}

/** The sentence that says what holds the movement up; none while nobody is said to move. */
export function bottleneckBlocks({ plan, words }: Reading): Block[] {
  const { people, bottleneck } = seatsAgainstPeople(plan.sections);
  if (people === null) return [];
  const text = words.say(`bottleneck.${bottleneck.code}`, bottleneck.values);
  const paragraph = { kind: 'paragraph', text } as const;
  return [
    { kind: 'callOut', tone: 'note', title: words.say('document.summary.bottleneck'), text: [paragraph] },
  ];
}

const mostGaps = 5;

function gapBlocks(reading: Reading): Block[] {
  const { plan, words } = reading;
  const open = inOrder(plan.sections.preparedness.actions).filter(
    ({ status, what }) => status !== 'done' && what !== '',
  );
  const first = [...open]
    .sort((one, other) => (one.due || '9999').localeCompare(other.due || '9999', 'en'))
    .slice(0, mostGaps);
  if (first.length === 0) return [];
  const items = first.map(({ what, owner, due }) => {
    const who = [bodyName(reading, owner), due === '' ? '' : words.date(due)]
      .filter((part) => part !== '')
      .join(', ');
    return { text: who === '' ? what : [{ text: what }, { text: ` – ${who}`, quiet: true }] };
  });
  return [
    { kind: 'heading', level: 3, text: words.say('document.summary.first'), unlisted: true },
    { kind: 'list', style: 'bullet', items },
  ];
}

/** The grid as a picture; in a final plan only where the signatory wants it. */
export function coverageBlocks(reading: Reading): Block[] {
  const { plan, words, marks } = reading;
  if (!marks || Object.keys(plan.sections.sectors.activities).length === 0) return [];
  const caption = `${words.say('document.coverage.figure')}. ${words.say('document.coverage.key')}`;
  return [{ kind: 'figure', caption, figure: coverageFigure(coverage(plan), words) }];
}
