// What the printed plan says of its parent: where roles and alert levels were taken from, and what stands otherwise here.
import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../../shared/document/block-texts.ts';
import { buildDocument } from '../../../shared/document/build-document.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { edited, remove, set } from '../../fixtures/edits.ts';
import { countryPlan, nationalFramework, takenFrom } from '../../fixtures/lineage.ts';

const child = takenFrom(countryPlan(), nationalFramework());
const differing = edited(
  child,
  set('earlyWarning.alertLevels.name', 'Amber', 'yellow'),
  set('earlyWarning.alertLevels.atNight', 'Night porter', 'yellow'),
  set('restricted.contacts.phone', '+000 2', 'duty'),
  remove('coordination.crisisTeam', 'lead'),
);
const printed = (plan: Plan, outline: 'full' | 'workshop', restricted = false): string =>
  blockTexts(buildDocument(plan, { outline, words: makeWords('en'), paper: 'a4', restricted }).blocks).join(
    '\n',
  );
const from =
  'Taken over from the parent plan “National framework of State A” (edition 3), as it stood on 1 March 2026:';

describe('the printed plan', () => {
  it('says in each chapter which parent its rows were taken from, and how many stand as there', () => {
    const text = printed(child, 'full');
    expect(text).toContain(`${from} Alert levels 2 of 2 unchanged.`);
    expect(text).toMatch(/Agencies and partners 2 of 2 unchanged; Crisis team 1 of 1 unchanged;/);
    expect(text).not.toContain('What differs from the parent plan');
  });

  it('lists what stands otherwise, with what the parent says beside it', () => {
    const text = printed(differing, 'full');
    expect(text).toContain(`${from} Alert levels 1 of 2 unchanged.`);
    expect(text).toMatch(/Amber\nLevel\nYellow\nAmber/);
    expect(text).toMatch(/Head of the crisis team\n[^]*not in this plan/);
  });

  it('keeps the answers for the named few out of a copy without them, on either side', () => {
    expect(printed(differing, 'full')).not.toMatch(/Night porter|Duty desk|\+000/);
    expect(printed(differing, 'full', true)).toMatch(/\+000 1\n\+000 2/);
    const onlyFew = edited(child, set('earlyWarning.alertLevels.atNight', 'Night porter', 'yellow'));
    expect(printed(onlyFew, 'full')).toContain('Alert levels 2 of 2 unchanged');
  });

  it('says it once in the pages of a workshop, which print no such table', () => {
    const text = printed(differing, 'workshop');
    expect(text.split(from)).toHaveLength(2);
    expect(text).not.toContain('What differs from the parent plan');
  });

  it('says it under the headings of a post too, whole and in short', () => {
    const template = { id: 'consular-contingency', version: 1, path: 'full' };
    const post: Plan = { ...differing, level: 'post', template };
    expect(printed(post, 'full')).toContain(`${from} Alert levels 1 of 2 unchanged.`);
    expect(printed(post, 'full')).toMatch(/Agencies and partners 2 of 2 unchanged/);
    expect(printed(post, 'workshop').split(from)).toHaveLength(2);
  });

  it('says nothing of a parent where there is none', () => {
    expect(printed(countryPlan(), 'full') + printed(countryPlan(), 'workshop')).not.toMatch(/parent plan/i);
  });
});
