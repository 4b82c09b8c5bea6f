// What stands at the end of the review: the way to a final plan, or why there is none yet.
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { FinalisePanel } from '../../../renderer/finalise/finalise-panel.tsx';
import { FinalBanner } from '../../../renderer/finalise/final-banner.tsx';
import type { Plan } from '../../../shared/plan/plan.ts';
import { finaliseEdit } from '../../../shared/wizard/finalising.ts';
import { edited, set } from '../../fixtures/edits.ts';
import { blankPlan, workshopPlan } from '../../fixtures/plans.ts';
import { onScreen } from '../on-screen.tsx';

const panel = (plan: Plan): string => onScreen({ plan }, createElement(FinalisePanel));
const buttons = (html: string) =>
  [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/g)].map(([, given = '', inner = '']) => ({
    word: inner.replaceAll(/<[^>]*>/g, ''),
    isDisabled: given.includes('disabled=""'),
  }));

describe('the end of the review', () => {
  it('lists what stands against signing, and lets nobody finalise', () => {
    const html = panel(blankPlan());
    expect(html).toMatch(/\d+ points stand against signing/);
    expect(html).not.toContain('cw-margin-warning');
    expect(buttons(html).at(-1)).toEqual({ word: 'Finalise edition 1…', isDisabled: true });
  });

  it('offers to finalise the edition on the cover when nothing stands against it', () => {
    const plan = edited(workshopPlan(), set('cover.edition', '4'));
    expect(buttons(panel(plan))).toEqual([{ word: 'Finalise edition 4…', isDisabled: false }]);
  });
});

describe('over a final plan', () => {
  it('stands that it is final, with the way to the next edition; over a draft nothing', () => {
    const plan = workshopPlan();
    const banner = (shown: Plan): string => onScreen({ plan: shown }, createElement(FinalBanner));
    const html = banner(edited(plan, finaliseEdit(plan)));
    expect(html).toContain('Edition 1 is final');
    expect(buttons(html)).toEqual([{ word: 'Reopen as the next edition', isDisabled: false }]);
    expect(banner(plan)).not.toContain('final');
  });
});
