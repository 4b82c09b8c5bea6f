// Open questions on paper: an annex of a draft, the open ones first; nothing of them in a signed plan unless asked for.
import { expect, it } from 'vitest';
import { blockTexts } from '../../../shared/document/block-texts.ts';
import { buildDocument } from '../../../shared/document/build-document.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { fullPlan } from '../../fixtures/plans.ts';

const plan = edited(
  fullPlan(),
  add('review.openQuestions', 'q-done', { question: 'Who keeps the keys?', answer: 'The guard' }),
  add('review.openQuestions', 'q-open', {
    question: 'How many hold no papers?',
    owner: 'actor-disaster',
    due: '2026-08-15',
  }),
);

function print(of: Plan, marks = false): string {
  const document = buildDocument(of, { outline: 'full', words: makeWords('en'), paper: 'a4', marks });
  return blockTexts(document.blocks).join('\n');
}

it('stand in an annex of a draft with owner and day, the open ones before the answered', () => {
  const text = print(plan);
  expect(text).toMatch(/^Open questions$/m);
  expect(text).toContain('15 August 2026');
  expect(text.indexOf('How many hold no papers?')).toBeLessThan(text.indexOf('Who keeps the keys?'));
  expect(text.indexOf('How many hold no papers?')).toBeGreaterThan(0);
});

it('are left out of a final plan, and printed in it only with its marks of doubt', () => {
  const final = edited(plan, set('cover.status', 'final'));
  expect(print(final)).not.toContain('How many hold no papers?');
  expect(print(final, true)).toContain('How many hold no papers?');
});
