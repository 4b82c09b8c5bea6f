// Keeping a plan current on the screen: its three parts with their counts, and places in words that give nothing away.
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { aboutWords, openTitle, questionOf } from '../../../renderer/upkeep/place-words.ts';
import { UnknownsPart } from '../../../renderer/upkeep/unknowns-part.tsx';
import { UpkeepScreen } from '../../../renderer/upkeep/upkeep-screen.tsx';
import { unknownsOf } from '../../../shared/upkeep/open-questions.ts';
import { finaliseEdit } from '../../../shared/wizard/finalising.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { fullPlan } from '../../fixtures/plans.ts';
import { onScreen } from '../on-screen.tsx';

const words = makeWords('en');
const plan = edited(
  fullPlan(),
  add('preparedness.actions', 'late', { what: 'Count the forms', due: '2026-02-28', status: 'open' }),
  add('review.openQuestions', 'q-1', { question: 'How many hold no papers?' }),
  set('population.groups.documentHolder', 'unknown', 'group-crews'),
);
const shown = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the screen for keeping a plan current', () => {
  it('counts what is past, stale and unknown, and begins with the days', () => {
    const text = shown(onScreen({ plan }, createElement(UpkeepScreen)));
    expect(text).toMatch(/Days coming up and past 1 past/);
    expect(text).toMatch(/Not known yet 1 open question, 1 untold/);
    expect(text).toContain('Count the forms Gap or preparedness action due');
  });

  it('says of a worked example that its days are part of the lesson, and calls none of them past', () => {
    const example = edited(plan, set('scope.use', 'workedExample'));
    const text = shown(onScreen({ plan: example }, createElement(UpkeepScreen)));
    expect(text).toContain('This is a worked example');
    expect(text).toMatch(/Days coming up and past none past/);
  });

  it('offers nothing to write in a final plan', () => {
    const boxes = (of: typeof plan) =>
      onScreen({ plan: of }, createElement(UnknownsPart, { unknowns: unknownsOf(of) }));
    expect(boxes(plan)).toContain('Make it a to-do');
    const final = boxes(edited(plan, finaliseEdit(plan)));
    expect(final).not.toMatch(/<(input|textarea)\b/);
    expect(shown(final)).not.toMatch(/Make it a to-do|Add a question|Remove/);
    expect(shown(final)).toContain('How many hold no papers?');
  });
});

describe('a place in words', () => {
  const point = {
    section: 'movement',
    collection: 'assemblyPoints',
    item: 'point-gate',
    field: 'name',
  } as const;

  it('names section, item and field', () => {
    const place = {
      section: 'population',
      collection: 'groups',
      item: 'group-crews',
      field: 'headcount',
    } as const;
    expect(aboutWords(words, plan, place)).toMatch(/^People and places: Fishing crews, /);
  });

  it('does not name an item whose name is for the named few', () => {
    expect(openTitle(plan, point)).toBe('');
    expect(aboutWords(words, plan, point)).not.toContain(
      plan.sections.movement.assemblyPoints['point-gate']?.name,
    );
    const mark = { kind: 'unverified', place: point, text: '', ref: '' } as const;
    expect(questionOf(words, plan, mark)).toContain('without a name');
  });

  it.each([
    ['To be confirmed.', 'What is the answer to “Purpose”?'],
    ['chưa rõ', 'What is the answer to “Purpose”?'],
    ['Which port is to be confirmed', 'Which port is to be confirmed'],
  ])('makes of “%s” a question somebody can answer', (text, question) => {
    const mark = { kind: 'words', place: { section: 'scope', field: 'purpose' }, text, ref: '' } as const;
    expect(questionOf(words, plan, mark)).toBe(question);
  });
});
