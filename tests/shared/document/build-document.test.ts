import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../shared/base/order-key.ts';
import { answerText } from '../../../shared/document/answer-text.ts';
import { blockTexts } from '../../../shared/document/block-texts.ts';
import { buildDocument, documentBuilders } from '../../../shared/document/build-document.ts';
import type { DocumentWish } from '../../../shared/document/build-document.ts';
import type { Block, DocumentDefinition } from '../../../shared/document/document.ts';
import { outlineNames } from '../../../shared/document/outline-names.ts';
import { readFor } from '../../../shared/document/reading.ts';
import { codeName } from '../../../shared/framework/code-lists.ts';
import {
  collectionDefinition,
  collectionKeys,
  itemsOf,
  sectionRecord,
  splitCollectionKey,
} from '../../../shared/plan/address.ts';
import { isBlank } from '../../../shared/plan/field-kinds.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { anySectionIds, sectionDefinition } from '../../../shared/plan/sections.ts';
import { withOwnNames } from '../../../shared/words/own-names.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { add, edited } from '../../fixtures/edits.ts';
import { fullyAnsweredPlan, startedPlan, workshopPlan } from './plans.ts';

const words = makeWords('en');
const build = (plan: Plan, wish: Partial<DocumentWish> = {}): DocumentDefinition =>
  buildDocument(plan, { outline: 'full', words, paper: 'a4', ...wish });
const textOf = (document: DocumentDefinition): string => blockTexts(document.blocks).join('\n');
const chapters = ({ blocks }: DocumentDefinition): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [`${block.number ?? ''} ${block.text}`.trim()] : [],
  );
const change = (plan: Plan, section: string, values: object): Plan =>
  ({
    ...plan,
    sections: { ...plan.sections, [section]: { ...sectionRecord(plan, section as 'scope'), ...values } },
  }) as Plan;

/** Every answered field of a plan with its text as printed, and whether it is for the named few. */
function answers(plan: Plan): { key: string; text: string; restricted: boolean }[] {
  const named = withOwnNames(words, plan.sections.scope.names, (code) => codeName('countries', code));
  const reading = readFor(plan, named, { restricted: true, marks: true });
  const found: { key: string; text: string; restricted: boolean }[] = [];
  const note = (key: string, field: Parameters<typeof answerText>[2], value: unknown) => {
    if (isBlank(value)) return;
    const restricted = field.sensitivity === 'restricted' || field.sensitivity === 'severe';
    found.push({ key, text: answerText(reading, key, field, value), restricted });
  };
  for (const section of anySectionIds)
    for (const [name, field] of Object.entries(sectionDefinition(section).fields))
      note(`${section}.${name}`, field, sectionRecord(plan, section)[name]);
  for (const key of collectionKeys) {
    const { section, collection } = splitCollectionKey(key);
    for (const item of inOrder(itemsOf(plan, key)))
      for (const [name, field] of Object.entries(sectionDefinition(section).collections[collection]!.fields))
        note(`${key}.${name}`, field, item[name]);
  }
  return found;
}

describe('the full document', () => {
  it('holds the answer to every field that was answered', () => {
    const plan = fullyAnsweredPlan();
    const text = textOf(build(plan, { restricted: true }));
    const missing = answers(plan).filter((answer) => !text.includes(answer.text));
    expect(answers(plan).length).toBeGreaterThan(250);
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  it('holds every answer that a scenario and a table gave', () => {
    for (const scenario of ['thai-floods-2011', 'libya-2014'] as const) {
      const plan = workshopPlan(scenario);
      const text = textOf(build(plan, { restricted: true }));
      const missing = answers(plan).filter((answer) => !text.includes(answer.text));
      expect(missing).toEqual([]);
    }
  });

  it('leaves out what is for the named few, and says what it left out', () => {
    const plan = fullyAnsweredPlan();
    const text = textOf(build(plan));
    const telling = answers(plan).filter(
      ({ key, text: said, restricted }) => restricted && said.includes(` of ${key}`),
    );
    expect(telling.length).toBeGreaterThan(10);
    expect(telling.filter((answer) => text.includes(answer.text)).map(({ key }) => key)).toEqual([]);
    expect(text).toContain(words.say('document.leftOut'));
    expect(text).toContain(words.say('field.population.groups.vulnerabilities'));
    expect(textOf(build(plan, { restricted: true }))).not.toContain(words.say('document.leftOut'));
  });

  it('leaves out every section that nobody wrote in', () => {
    const { blocks } = build(startedPlan(null));
    expect(blocks.map(({ kind }) => kind)).toEqual(['cover']);
  });

  it('says that an answer names all of a long list instead of naming each', () => {
    const named = (groups: readonly string[], count: number) => {
      const plan = edited(
        startedPlan(null),
        ...Array.from({ length: count }, (_, at) =>
          add('population.groups', `group-${at}`, { name: `Crew ${at}` }),
        ),
      );
      const reading = readFor(plan, words, { restricted: true, marks: true });
      const field = collectionDefinition('sectors.activities').fields['groups'];
      return answerText(reading, 'sectors.activities.groups', field!, groups);
    };
    const crews = (count: number) => Array.from({ length: count }, (_, at) => `group-${at}`);
    expect(named(crews(6), 6)).toBe('all 6 in this plan');
    expect(named(crews(5), 6)).toBe('Crew 0, Crew 1, Crew 2, Crew 3, Crew 4');
    expect(named(crews(2), 2)).toBe('Crew 0, Crew 1');
  });

  it('has everyone sign once: on the cover, or where it has no room on a page behind it', () => {
    const signing = (count: number) => {
      const approvals = Array.from({ length: count }, (_, at) =>
        add('cover.approvals', `approval-${at}`, { capacity: `Signatory ${at}` }),
      );
      const { blocks } = build(edited(startedPlan(null), ...approvals));
      return blocks.flatMap((block): [string, number][] => {
        if (block.kind === 'cover') return [['cover', block.signatures.length]];
        return block.kind === 'signatures' ? [['page', block.lines.length]] : [];
      });
    };
    expect([signing(0), signing(1), signing(3)]).toEqual([
      [['cover', 1]],
      [['cover', 1]],
      [
        ['cover', 0],
        ['page', 3],
      ],
    ]);
  });

  it('numbers chapters and annexes in order and puts contents before them', () => {
    const document = build(fullyAnsweredPlan());
    const numbers = chapters(document).map((chapter) => chapter.split(' ')[0]);
    const annexes = numbers.filter((number) => /^[A-Z]$/.test(number ?? ''));
    const counted = numbers.filter((number) => /^\d+$/.test(number ?? ''));
    expect(counted).toEqual(counted.map((_, index) => String(index + 1)));
    expect(annexes.join('')).toBe('ABCDEFG'.slice(0, annexes.length));
    expect(document.blocks.map(({ kind }) => kind).slice(0, 2)).toEqual(['cover', 'contents']);
  });

  it('sets all fifteen sectors and three phases in one matrix, each activity in its cell', () => {
    const plan = workshopPlan('thai-floods-2011');
    const matrix = build(plan).blocks.find(
      (block): block is Extract<Block, { kind: 'matrix' }> => block.kind === 'matrix',
    );
    expect(matrix?.rows).toHaveLength(15);
    expect(matrix?.columns).toEqual(['Before', 'During', 'After']);
    const entries = matrix?.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.entries)) ?? [];
    for (const { title } of inOrder(plan.sections.sectors.activities))
      expect(entries.filter((entry) => entry.startsWith(title))).toHaveLength(1);
  });
});

describe('the workshop document', () => {
  it('tells the plan in the order of the workshop', () => {
    expect(chapters(build(workshopPlan('libya-2014'), { outline: 'workshop' }))).toEqual([
      '1 Summary',
      '2 Situation',
      '3 What we plan for',
      '4 Objectives',
      '5 Activities by sector and phase',
      '6 Triggers and the first 24 hours',
      '7 Movement',
      '8 Gaps, with owner and date',
      '9 Sources',
    ]);
  });

  it('is a cover alone while nothing was said', () => {
    expect(build(startedPlan(null), { outline: 'workshop' }).blocks.map(({ kind }) => kind)).toEqual([
      'cover',
    ]);
  });

  it('marks what came from the scenario, with its sources and with what is not sure', () => {
    const text = textOf(build(workshopPlan('thai-floods-2011'), { outline: 'workshop' }));
    expect(text).toMatch(/\[from the scenario, source A\d\d(, A\d\d)*\]/);
    expect(text).toContain(`; ${words.say('document.status.unverified')}]`);
  });

  it('lists each source that it names, and none that it does not', () => {
    const { blocks } = build(workshopPlan('thai-floods-2011'), { outline: 'workshop' });
    const at = blocks.findIndex(
      (block) => block.kind === 'heading' && block.text === words.say('document.sources'),
    );
    const keysIn = (texts: readonly string[]) =>
      new Set(texts.flatMap((text) => text.match(/\bA\d{2}\b/g) ?? []));
    const named = keysIn(blockTexts(blocks.slice(0, at)));
    const listed = keysIn(
      blocks
        .slice(at)
        .flatMap((block) =>
          block.kind === 'paragraph' && typeof block.text !== 'string'
            ? block.text.filter((run) => run.bold).map((run) => run.text)
            : [],
        ),
    );
    for (const key of named) expect(listed).toContain(key);
  });

  it('says what holds the movement up, and draws every route', () => {
    const { blocks } = build(workshopPlan('thai-floods-2011'), { outline: 'workshop' });
    const text = blockTexts(blocks).join('\n');
    expect(text).toContain(
      '1,600 seats a day move 12,000 people in 8 days; by the alternate it takes 30 days.',
    );
    const labels = blocks.flatMap((block) => (block.kind === 'figure' ? blockTexts([block]) : [])).join('\n');
    expect(labels).toContain('Highway by coach · Road · 1,600 seats a day');
    expect(labels).toContain('Canal by boat · River · 400 seats a day · stands in for Highway by coach');
  });
});

describe('every document', () => {
  it('is plain data, the same every time', () => {
    const plan = workshopPlan('libya-2014');
    const document = build(plan);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(JSON.stringify(build(plan))).toBe(JSON.stringify(document));
    expect(document.created).toBe(plan.changedAt);
  });

  it('says on every page that it is a draft, an exercise or an example, and of a final plan nothing', () => {
    const plan = fullyAnsweredPlan();
    const marked = (use: string, status: string) =>
      build(change(change(plan, 'scope', { use }), 'cover', { status })).mark;
    expect(marked('real', 'draft')).toEqual({ kind: 'draft', text: 'DRAFT' });
    expect(marked('', '')).toEqual({ kind: 'draft', text: 'DRAFT' });
    expect(marked('exercise', 'final')).toEqual({ kind: 'training', text: 'EXERCISE' });
    expect(marked('workedExample', 'draft')).toEqual({ kind: 'training', text: 'TRAINING EXAMPLE' });
    expect(marked('real', 'final')).toBeNull();
  });

  it('keeps marks of doubt and the grid out of a final plan unless they are asked for', () => {
    const final = change(workshopPlan('thai-floods-2011'), 'cover', { status: 'final' });
    const doubt = words.say('document.status.unverified');
    const shown = (marks: boolean) => textOf(build(final, { outline: 'workshop', marks }));
    expect([shown(false).includes(doubt), shown(true).includes(doubt)]).toEqual([false, true]);
    expect(
      [false, true].map((marks) => shown(marks).includes(words.say('document.coverage.figure'))),
    ).toEqual([false, true]);
  });

  it('is offered to the host under the names of its outlines', () => {
    const plan = workshopPlan('thai-floods-2011');
    const built = documentBuilders(() => words).workshop(plan, {
      paper: 'letter',
      options: { restricted: true },
    });
    expect(built.definition.pageSize).toBe('Letter');
    expect(built.fileName).toBe(`${plan.title} – Workshop document 2026-03-01.pdf`);
    expect(textOf(built.definition)).not.toContain(words.say('document.leftOut'));
  });

  it('has a name of its own beside every other document of the same plan', () => {
    const builders = documentBuilders(() => words);
    const names = outlineNames.map(
      (name) => builders[name](workshopPlan('thai-floods-2011'), { paper: 'a4', options: {} }).fileName,
    );
    expect(new Set(names).size).toBe(outlineNames.length);
  });
});
