// The practices drawn without a browser: every card says where it comes from, and no word slips past the catalogues.
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { PracticesScreen } from '../../../renderer/practices/practices-screen.tsx';
import { onlyUse } from '../../../renderer/practices/use-dialog.tsx';
import { applyEdit } from '../../../shared/plan/edit.ts';
import { shippedPractices } from '../../../shared/practices/library.ts';
import type { LibraryPractice } from '../../../shared/practices/library.ts';
import { takePractice } from '../../../shared/practices/take-practice.ts';
import { countingPorts } from '../../fixtures/edits.ts';
import { blankPlan } from '../../fixtures/plans.ts';
import { onScreen } from '../on-screen.tsx';

const draw = (plan = blankPlan(), language = 'en') =>
  onScreen({ plan, language }, createElement(PracticesScreen));
const texts = (html: string) =>
  html
    .replaceAll(/<(style|script|template)[^>]*>.*?<\/\1>/gs, '')
    .split(/<[^>]*>/)
    .map((text) => text.replaceAll('&quot;', '"').trim())
    .filter((text) => /\p{L}/u.test(text));

const practice = (change: Partial<LibraryPractice>): LibraryPractice => {
  const [first] = shippedPractices();
  if (!first) throw new Error('expected a shipped practice');
  return { ...first, ...change };
};

describe('the screen of practices', () => {
  it('shows every practice with its source and how far it was traced', () => {
    const html = draw();
    expect(html.match(/<article/g)).toHaveLength(shippedPractices().length);
    expect(html.match(/Source: [A-Z]\d{2} /g)).toHaveLength(shippedPractices().length);
    expect(html).toContain('to be confirmed');
  });

  it('says which practices are in the plan and leads to their activity', () => {
    const plan = blankPlan();
    const ports = countingPorts();
    const chosen = practice({});
    const { edit } = takePractice(plan, {
      practice: chosen,
      sector: 'MCOF-01',
      phase: 'before',
      fill: null,
      newId: ports.newId,
      say: (text) => text,
    });
    const html = draw(applyEdit(plan, edit, ports)?.plan);
    expect(html.match(/In your plan/g)).toHaveLength(1);
    expect(html).toContain(`Go to the activity: ${chosen.title}`);
  });

  it('offers none for use in a final plan, which can only be read', () => {
    const plan = blankPlan();
    const cover = { ...plan.sections.cover, status: 'final' as const };
    const html = draw({ ...plan, sections: { ...plan.sections, cover } });
    expect([html.includes('Use in my plan'), html.includes('reopen it to use one')]).toEqual([false, true]);
    expect(draw()).toContain('Use in my plan');
  });

  it('says no word that is not in a catalogue, but for codes, years and the titles of publications', () => {
    const known = shippedPractices();
    const foreign = texts(draw(blankPlan(), 'qps')).filter(
      (text) =>
        !/^(G\d+ )?⟦.*⟧$/su.test(text) &&
        !known.some(({ publications }) => publications.some(({ title }) => text.includes(title))) &&
        // Who, where and when in one line, each in brackets of its own.
        !text.split(' · ').every((part) => /^⟦.*⟧$/su.test(part) || /^\d{4}$/.test(part)),
    );
    expect([...new Set(foreign)]).toEqual([]);
  });
});

describe('where a practice goes', () => {
  it('is asked unless there is one sector, one phase and nothing to fill', () => {
    const one = practice({ sectors: ['MCOF-03'], phases: ['during'] });
    expect([
      onlyUse(one, false),
      onlyUse(one, true),
      onlyUse(practice({ sectors: ['MCOF-03'], phases: [] }), false),
      onlyUse(practice({ sectors: ['MCOF-03', 'MCOF-04'], phases: ['during'] }), false),
      onlyUse(practice({ sectors: [], phases: ['during'] }), false),
    ]).toEqual([{ sector: 'MCOF-03', phase: 'during', fill: null }, null, null, null, null]);
  });
});
