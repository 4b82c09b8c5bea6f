// The first-hour pack: its sheets in order, the plan's own words where it has them, starting content that says so where it
// has not, room for a pen in place of what is for the named few, and notes that fit the role.
import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../../shared/document/block-texts.ts';
import { buildDocument } from '../../../shared/document/build-document.ts';
import type { DocumentWish } from '../../../shared/document/build-document.ts';
import type { Block } from '../../../shared/document/document.ts';
import { restrictedHere } from '../../../shared/document/first-hour/restricted-here.ts';
import type { Form } from '../../../shared/document/form-blocks.ts';
import { restrictedKeys } from '../../../shared/document/restricted-answers.ts';
import { firstHoursFor } from '../../../shared/framework/first-hours.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { wordsOf } from '../../../shared/words/languages.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { blankPlan, fullPlan } from '../../fixtures/plans.ts';
import { fullyAnsweredPlan } from './plans.ts';

const words = makeWords('en');
const build = (plan: Plan, wish: Partial<DocumentWish> = {}) =>
  buildDocument(plan, { outline: 'first-hour', words, paper: 'a4', ...wish });
const textOf = (blocks: readonly Block[]): string => blockTexts(blocks).join('\n');

/** The blocks of each sheet by its number. */
function sheets(plan: Plan, wish: Partial<DocumentWish> = {}): Map<string, Block[]> {
  const found = new Map<string, Block[]>();
  let current: Block[] = [];
  for (const block of build(plan, wish).blocks) {
    if (block.kind === 'heading' && block.level === 1) found.set(block.number ?? '', (current = []));
    current.push(block);
  }
  return found;
}
const sheet = (plan: Plan, number: number, wish: Partial<DocumentWish> = {}): Block[] =>
  sheets(plan, wish).get(String(number)) ?? [];
const forms = (blocks: readonly Block[]): Form[] =>
  blocks.filter((block): block is Form => block.kind === 'form');

const plan = edited(
  blankPlan({ title: 'Flood plan', role: 'origin', country: 'VNM' }),
  ...['Embassy', 'Ministry', 'Airline'].map((name) => add('coordination.actors', name, { name })),
  add('earlyWarning.alertLevels', 'two', {
    name: 'Ready',
    number: 2,
    meaning: 'Water is expected',
    declaredBy: 'Embassy',
    deputy: 'Ministry',
    atNight: 'Night line of the ambassador',
  }),
  add('earlyWarning.triggers', 'gauge', { statement: 'Gauge over 9 m', level: 'two' }),
  add('activation.cascade', 'first', {
    who: 'Embassy',
    deputy: 'Ministry',
    tells: ['Ministry', 'Airline'],
    channel: 'Satellite telephone',
    withinMinutes: 15,
    testedOn: '2026-02-01',
  }),
  add('restricted.contacts', 'duty', { function: 'Duty room', body: 'Ministry', phone: '+000 1' }),
  add('activation.checklist', 'log', {
    what: 'Open the log',
    window: 'h0to1',
    who: 'Embassy',
    note: 'Form 1',
  }),
  add('activation.checklist', 'homeless', { what: 'Call the bank' }),
  add('activation.decisionPoints', 'seats', {
    question: 'Do we hold seats?',
    withinHours: 12,
    who: 'Embassy',
    facts: 'Free seats',
    byDefault: 'Hold 180 seats',
  }),
  add('activation.delegations', 'spend', {
    power: 'Spend',
    from: 'Ministry',
    to: 'Embassy',
    limit: 'USD 80,000',
  }),
  add('activation.measures', 'waiver', { title: 'Waiver', signatory: 'Ministry', draftReady: 'yes' }),
  set('activation.drawDown', 'Families first'),
  set('activation.standDown', 'When nobody waits'),
  add('movement.routes', 'west', { name: 'West road', mode: 'road', hours: 8, seatsPerDay: 120 }),
  add('movement.routes', 'ferry', { name: 'Ferry', alternateTo: 'west' }),
  add('movement.assemblyPoints', 'hall', { name: 'Hall of the embassy', capacity: 150 }),
  set('communication.hotline', '+000 555'),
  add('protection.pathways', 'child', { need: 'Child alone', referTo: 'Ministry', withinHours: 2 }),
);

describe('the first-hour pack', () => {
  it('holds thirteen sheets in the order of need, each on a page of its own with its name in the head', () => {
    const headings = build(plan).blocks.filter((block) => block.kind === 'heading');
    const tops = headings.filter(({ level }) => level === 1);
    expect(tops.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1 Activation sheet',
      '2 Notification cascade',
      '3 Checklist: first six hours',
      '4 Checklist: hours 6 to 72',
      '5 Decision sheet',
      '6 Powers and measures',
      '7 Routes and assembly points',
      '8 Situation log',
      '9 Situation report',
      '10 Holding statement',
      '11 Hotline script',
      '12 Skeleton notes verbales',
      '13 Draw-down and stand-down',
    ]);
    expect(tops.every(({ newPage }) => newPage === true)).toBe(true);
    expect(tops[7]?.runningHead).toBe('First-hour pack · sheet 8 · Situation log');
  });

  it('sends the first five things to sheets of the right number', () => {
    const text = textOf(sheet(plan, 1));
    expect(text).toContain('situation log with the time (sheet 8)');
    expect(text).toContain('who answered and when (sheet 2)');
    expect(text).toContain('when the next one comes (sheet 10)');
  });

  it('names plan, edition, triggers with their level, and who declares it', () => {
    const text = textOf(sheet(plan, 1));
    expect(text).toContain('Flood plan');
    expect(text).toContain('edition not yet named · Draft · last changed 1 March 2026');
    expect(text).toContain('Gauge over 9 m → 2');
    expect(text).toContain('2 Ready. Water is expected');
    expect(text).toContain('Embassy; Ministry');
  });

  it('gives everyone called a row with a box, under the call with its deputy, time and test', () => {
    const [form] = forms(sheet(plan, 2));
    expect(form?.columns.filter(({ tick }) => tick)).toHaveLength(1);
    expect(textOf(sheet(plan, 2))).toContain(
      '1. Embassy calls – deputy: Ministry; within 15\u00a0minutes; tested on 1 February 2026',
    );
    expect(form?.rows.slice(1).map((row) => ('across' in row ? '' : row[0]))).toEqual([
      'Ministry',
      'Airline',
    ]);
  });

  it('leaves room for the pen where something is for the named few, and says what it leaves out', () => {
    const secrets = ['+000 1', 'Satellite telephone', 'Night line', 'Hall of the embassy', 'Families first'];
    const open = textOf(build(plan).blocks);
    const whole = textOf(build(plan, { restricted: true }).blocks);
    expect(secrets.filter((secret) => open.includes(secret))).toEqual([]);
    expect(secrets.filter((secret) => !whole.includes(secret))).toEqual([]);
    expect(textOf(sheet(plan, 13))).toContain(
      'leaves out what only the named few may read: Contacts; Alert levels (At 03:00); Draw-down of the post; Notification cascade (Channel); Assembly points (Assembly point).',
    );
    expect(whole).not.toContain('leaves out what only the named few');
    expect(forms(sheet(plan, 7))[1]?.rows).toHaveLength(1);
  });

  it('knows the answers for the named few by the keys they have in a plan', () => {
    const keys = restrictedKeys(fullyAnsweredPlan());
    expect(restrictedHere.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('says the facts of a decision and leaves what was decided to the pen', () => {
    const [form] = forms(sheet(plan, 5));
    expect(blockTexts(form ? [form] : [])).toEqual([
      'Decision point',
      'Decided, and the reasons',
      'By; date, time; signature',
      'Do we hold seats?\nDecide within: 12\u00a0hours; Who decides: Embassy\nFacts needed: Free seats\nIf nobody decides: Hold 180 seats',
      '',
      '',
    ]);
  });

  it('numbers routes and lets an alternate name its main route by that number', () => {
    const [routes] = forms(sheet(plan, 7));
    expect(routes?.rows.map((row) => ('across' in row ? [] : row.slice(0, 4)))).toEqual([
      ['1. West road', '', 'Road, 8\u00a0hours', '120'],
      ['2. Ferry', '1', '', ''],
    ]);
  });

  it('refers by the pathways of the plan, and by needs of its own where the plan has none', () => {
    expect(textOf(sheet(plan, 11))).toContain('Child alone\nMinistry, 2\u00a0hours');
    expect(textOf(sheet(plan, 11))).not.toContain(words.say('firstHour.hotline.starters'));
    const blank = textOf(sheet(blankPlan(), 11));
    expect(blank).toContain(words.say('firstHour.hotline.starters'));
    expect(blank).toContain('Presumed victim of trafficking or violence');
  });
});

describe('the checklists', () => {
  const starters = (window: string) => firstHoursFor('origin').filter((row) => row.window === window);
  const note = 'Starting content, not from the plan';

  it('are the plan’s own where it has lines for the hours, those without hours beside the first', () => {
    const [first] = forms(sheet(plan, 3));
    expect(blockTexts(first ? [first] : []).slice(5)).toEqual([
      '',
      'Open the log – Form 1',
      'Embassy',
      '',
      '',
      'In the plan without hours',
      '',
      'Call the bank',
      '',
      '',
      '',
    ]);
  });

  it('are starting content of the role elsewhere, and say that it is not from the plan', () => {
    const [, second] = forms(sheet(plan, 3));
    expect(second?.rows.map((row) => ('across' in row ? '' : row[1]))).toEqual(
      starters('h1to6').map(({ what }) => what),
    );
    const texts = blockTexts(sheet(plan, 3));
    expect(texts.filter((text) => text.startsWith(note))).toHaveLength(1);
    expect(texts.findIndex((text) => text.startsWith(note))).toBeGreaterThan(
      texts.indexOf('Open the log – Form 1'),
    );
  });

  it('say it once for a sheet that has nothing from the plan', () => {
    const texts = blockTexts(sheet(plan, 4));
    expect(texts.filter((text) => text.startsWith(note))).toEqual([
      `${note}, which has none here yet: proposed by this workbench (State of origin).`,
    ]);
    for (const { what } of [...starters('h6to24'), ...starters('h24to72')]) expect(texts).toContain(what);
  });

  it('never say it in a plan with lines for all hours', () => {
    const rows = (['h0to1', 'h1to6', 'h6to24', 'h24to72'] as const).map((window) =>
      add('activation.checklist', window, { what: `Do it in ${window}`, window }),
    );
    expect(textOf(build(edited(blankPlan(), ...rows)).blocks)).not.toContain(note);
  });
});

describe('the notes', () => {
  it('ask in the name of the nationals for a State of origin, and tell what is granted for any other', () => {
    const ofOrigin = textOf(sheet(plan, 12));
    expect(ofOrigin).toContain('nationals of Viet Nam and members of their families wish to reach safety');
    const host = edited(blankPlan({ role: 'host', country: 'THA' }));
    expect(textOf(sheet(host, 12))).toContain('are leaving Thailand of their own choice');
    expect(textOf(sheet(host, 12))).toContain('People who seek asylum are not among them');
  });

  it('have a blank for a country that is not yet chosen', () => {
    expect(textOf(sheet(blankPlan({ role: 'origin' }), 12))).toContain(
      'nationals of ____________________ and members',
    );
  });
});

describe('what the pack asks of people', () => {
  it('never asks for a status, and offers help without one, in both languages', () => {
    const english = textOf(sheet(plan, 11));
    expect(english).toContain('nothing said here goes to immigration enforcement');
    const vietnamese = textOf(sheet(plan, 11, { words: wordsOf('vi') }));
    expect(vietnamese).toContain('Việc giúp đỡ không phụ thuộc vào điều đó');
  });

  it('names what it rests on, and keeps drafts and examples marked as every document does', () => {
    expect(textOf(sheet(plan, 13))).toContain('MICIC: practices to implement Guideline 9');
    expect(build(plan).mark).toEqual({ kind: 'draft', text: 'DRAFT' });
    expect(build(edited(fullPlan(), set('scope.use', 'exercise'))).mark).toEqual({
      kind: 'training',
      text: 'EXERCISE',
    });
  });
});
