// The plan read through: what is there, what is not yet, and what this path does not ask.
/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { createElement } from 'react';
import { readStep } from '../../../renderer/review/reading-parts.ts';
import { ReviewScreen } from '../../../renderer/review/review-screen.tsx';
import { readUnasked } from '../../../renderer/review/unasked-parts.ts';
import { readFor } from '../../../shared/document/reading.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { pathOf } from '../../../shared/plan/template.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { blankPlan, mcofTemplate } from '../../fixtures/plans.ts';
import { onScreen } from '../on-screen.tsx';

const template = mcofTemplate();
const step = (id: string) => pathOf(template, 'workshop-90').steps.find((one) => one.id === id)!;
const reading = (plan: Plan) => readFor(plan, makeWords('en'), { restricted: true, marks: true });
const plain = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');

describe('a step read through', () => {
  it('sets answers beside their names and names what is not yet there', () => {
    const plan = edited(blankPlan(), set('objectives.stayCriteria', 'Shelter is dry'));
    const { parts, notYet } = readStep(reading(plan), template, step('objectives'));
    expect(parts).toEqual([
      {
        kind: 'answers',
        answers: [{ name: 'People stay when', runs: [{ text: 'Shelter is dry' }], isLong: false }],
      },
    ]);
    expect(notYet).toEqual([
      'Strategic objectives',
      'People relocate inside the country when',
      'People are evacuated when',
    ]);
  });

  it('sets a table with the asked columns, marking which blank cells are asked for', () => {
    const plan = edited(blankPlan(), add('preparedness.actions', 'a', { what: 'No boats' }));
    const [table] = readStep(reading(plan), template, step('gaps')).parts;
    expect(table?.kind).toBe('table');
    if (table?.kind !== 'table') return;
    expect(table.rows.map((row) => row.map(({ runs, isAsked }) => [plain(runs), isAsked]))).toEqual([
      [
        ['No boats', true],
        ['', true],
        ['', true],
      ],
    ]);
  });
});

describe('what is not asked on this path', () => {
  it('is read with its values: answers, whole rows, and single columns under the row’s name', () => {
    const plan = edited(
      blankPlan(),
      set('scope.purpose', 'To protect'),
      add('population.places', 'p', { name: 'Port' }),
      add('population.groups', 'g', { name: 'Builders', women: 12 }),
      add('population.groups', 'h', { name: 'Cooks' }),
    );
    const table = readUnasked(reading(plan), template, step('table'));
    expect(
      table.parts.map((part) => (part.kind === 'answers' ? plain(part.answers[0]?.runs ?? []) : '')),
    ).toEqual(['To protect']);
    const people = readUnasked(reading(plan), template, step('people'));
    const read = people.parts.flatMap((part) =>
      part.kind === 'records'
        ? part.records.map(({ title, answers }) => [title, ...answers.map(({ runs }) => plain(runs))])
        : [],
    );
    expect(read).toEqual([['Port'], ['Builders', '12\u00a0people']]);
    expect(people.count).toBe(2);
  });
});

describe('the review screen', () => {
  const plan = edited(blankPlan(), add('preparedness.actions', 'a', { what: 'No boats' }));
  const page = onScreen({ plan }, createElement(ReviewScreen));

  it('has every step of the path in order, with what is found beside it', () => {
    const headings = [...page.matchAll(/<h2[^>]*>.*?<\/span>([^<]+)<\/h2>/gu)].map((match) => match[1]);
    expect(headings).toHaveLength(9);
    expect(headings[7]).toBe('Ten gaps');
    expect(page).toMatch(/Nobody closes the gap “No boats” yet/);
    expect(page).toContain('IASC Emergency Response Preparedness');
  });

  it('says everything through the catalogue', () => {
    const odd = onScreen({ plan: blankPlan(), language: 'qps' }, createElement(ReviewScreen));
    const texts = odd.split(/<[^>]+>/u).filter((text) => /\p{L}/u.test(text));
    const untranslated = texts.filter((text) => !/^⟦.*⟧$/su.test(text.trim()));
    expect(texts.length).toBeGreaterThan(30);
    expect(untranslated).toEqual([]);
  });
});
