// Activities taken from practices on paper: the source behind the activity, and the publication among the sources.
import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../../shared/document/block-texts.ts';
import { buildDocument } from '../../../shared/document/build-document.ts';
import { applyEdit } from '../../../shared/plan/edit.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { practiceLibrary } from '../../../shared/practices/library.ts';
import type { OwnPracticeValues } from '../../../shared/practices/library.ts';
import { takePractice } from '../../../shared/practices/take-practice.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { countingPorts } from '../../fixtures/edits.ts';
import { scenarioPlan, workshopPlan } from '../../fixtures/plans.ts';

const words = makeWords('en');
const own: OwnPracticeValues = {
  id: 'desk',
  title: 'One desk for two offices',
  who: 'Border committee',
  what: 'Two offices sat at one desk.',
  why: '',
  needs: '',
  source: 'Report of the border committee',
  sectors: ['MCOF-11'],
  phases: ['during'],
  guidelines: [],
};
let made = 0;
function taken(plan: Plan, id: string): Plan {
  const practice = practiceLibrary([own]).find((one) => one.id === id);
  if (!practice) throw new Error(`expected the practice ${id}`);
  const ports = countingPorts();
  const sector = practice.sectors[0] ?? '';
  const { edit } = takePractice(plan, {
    practice,
    sector,
    phase: 'during',
    fill: null,
    newId: () => `taken-${(made += 1)}`,
    say: (text) => text,
  });
  return applyEdit(plan, edit, ports)?.plan ?? plan;
}
const textOf = (plan: Plan, outline: 'full' | 'workshop') =>
  blockTexts(buildDocument(plan, { outline, words, paper: 'a4' }).blocks).join('\n');

describe.each(['full', 'workshop'] as const)('the %s document', (outline) => {
  it('names the source of a MICIC sample practice behind its activity and lists the publication', () => {
    const text = textOf(taken(workshopPlan(), 'micic/volunteer-interpreters'), outline);
    expect(text).toContain('from a practice, source P07');
    expect(text).toContain('Practice: disaster volunteer interpreters, Miyagi prefecture, Japan');
  });

  it('lists the publications of another case beside those of the plan’s own', () => {
    const text = textOf(taken(scenarioPlan('thai-floods-2011'), 'libya-2014/B-P08'), outline);
    expect(text).toContain('from a practice, source B24');
  });

  it('gives the source of a practice of one’s own in its writer’s words', () => {
    const text = textOf(taken(workshopPlan(), 'own/desk'), outline);
    expect(text).toContain('from a practice, source Report of the border committee');
  });
});
