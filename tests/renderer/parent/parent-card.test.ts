// The card of the parent plan on the home page: what it says, and what it leaves alone in a final plan.
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { ParentCard } from '../../../renderer/parent/parent-card.tsx';
import { countMarks, differenceOf, markOf } from '../../../renderer/parent/parent-marks.ts';
import { parentRows } from '../../../renderer/parent/read-parent.ts';
import type { PlanRow } from '../../../shared/host/shapes.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { add, edited, remove, set } from '../../fixtures/edits.ts';
import { countryPlan, nationalFramework, takenFrom } from '../../fixtures/lineage.ts';
import { onScreen } from '../on-screen.tsx';

const child = takenFrom(countryPlan(), nationalFramework());
const differing = edited(
  child,
  set('earlyWarning.alertLevels.name', 'Amber', 'yellow'),
  remove('coordination.crisisTeam', 'lead'),
  add('earlyWarning.alertLevels', 'own', { name: 'Blue' }),
);
const finalOf = (plan: Plan): Plan => ({
  ...plan,
  sections: { ...plan.sections, cover: { ...plan.sections.cover, status: 'final' } },
});
const markup = (plan: Plan): string => onScreen({ plan }, createElement(ParentCard));
const shown = (plan: Plan): string =>
  markup(plan)
    .replaceAll(/<[^>]+>/g, '|')
    .replaceAll('&#x27;', '’');

describe('the card of the parent plan', () => {
  it('offers to name one, and says that a framework usually has none', () => {
    expect(shown(countryPlan())).toMatch(/None is named\..*Name a parent plan…/);
    expect(shown(nationalFramework())).toContain('This plan is a national framework');
  });

  it('says which it is, of which edition, from when, and how much differs', () => {
    const said = shown(differing);
    expect(said).toContain('National framework of State A');
    expect(said).toContain(
      'National framework, edition 3. As it stood when last looked at, on 1 March 2026.',
    );
    expect(said).toContain('2 items differ from the parent plan.');
    expect(shown(child)).toContain('All that was taken over stands as in the parent plan.');
  });

  it('lets a final plan be looked at and nothing else', () => {
    expect(markup(child)).toContain('More about the parent plan');
    const said = markup(finalOf(child));
    expect(said).toContain('Look for changes…');
    expect(said).not.toContain('More about the parent plan');
    expect(shown(finalOf(countryPlan()))).not.toContain('Name a parent plan…');
  });
});

describe('the marks on rows', () => {
  it('tell what was taken, what differs since, and what is the plan’s own', () => {
    const mark = (id: string) => markOf(differing, 'earlyWarning.alertLevels', id);
    expect([mark('red'), mark('yellow'), mark('own')]).toEqual(['same', 'differs', null]);
    expect(differenceOf(differing, 'earlyWarning.alertLevels', 'yellow')?.fields).toEqual([
      { field: 'name', by: 'here', isErased: false },
    ]);
    expect(countMarks(differing)).toEqual({ taken: 6, differing: 2 });
    expect(markOf(countryPlan(), 'earlyWarning.alertLevels', 'red')).toBeNull();
  });
});

describe('the plans that may be looked at as a parent', () => {
  const row = (file: string, id: string, changedAt: string): PlanRow => ({
    file,
    summary: { id, title: file, country: '', role: '', crisis: '', template: '', path: '', readiness: 0 },
    problem: null,
    changedAt,
    size: 1,
    openSince: null,
  });
  const rows = [
    row('own', 'own', '2026-01-03T00:00:00.000Z'),
    row('old copy', 'above', '2026-01-01T00:00:00.000Z'),
    row('new copy', 'above', '2026-01-02T00:00:00.000Z'),
    { ...row('broken', 'other', '2026-01-04T00:00:00.000Z'), summary: null },
  ];

  it('are all others that can be read, the last changed first', () => {
    expect(parentRows(rows, 'own').map(({ file }) => file)).toEqual(['new copy', 'old copy']);
    expect(
      parentRows([...rows, row('third', 'x', '2025-01-01T00:00:00.000Z')], 'own', 'above')[0]?.file,
    ).toBe('new copy');
  });
});
