// What the five screens say of a plan, and what the keys do.
import { describe, expect, it } from 'vitest';
import { createElement } from 'react';
import { BottleneckScreen } from '../../../renderer/present/bottleneck-screen.tsx';
import { DecisionScreen } from '../../../renderer/present/decision-screen.tsx';
import { openGaps, situation, whoDoesWhat } from '../../../renderer/present/facts.ts';
import { GapsScreen } from '../../../renderer/present/gaps-screen.tsx';
import { SituationScreen } from '../../../renderer/present/situation-screen.tsx';
import { wallCommand } from '../../../renderer/present/use-wall-keys.ts';
import { WhoScreen } from '../../../renderer/present/who-screen.tsx';
import type { Plan } from '../../../shared/plan/plan.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { blankPlan } from '../../fixtures/plans.ts';
import { onScreen } from '../on-screen.tsx';

const screens = [SituationScreen, DecisionScreen, WhoScreen, BottleneckScreen, GapsScreen];
const shown = (plan: Plan): string[] =>
  screens.map((Screen) =>
    onScreen({ plan }, createElement(Screen, { plan }))
      .replaceAll(/<[^>]+>/gu, ' ')
      .replaceAll(/\s+/gu, ' '),
  );

const quantity = (value: number, source: string) => ({
  value,
  unit: 'people',
  source,
  date: '',
  confidence: '',
  others: '',
});

const plan = edited(
  blankPlan(),
  add('coordination.actors', 'a', { name: 'Ministry of Labour', shortName: 'MoL' }),
  add('population.groups', 'g', { name: 'Builders', headcount: quantity(1200, 'Survey 2024') }),
  set('objectives.stayCriteria', 'Shelter is dry'),
  add('sectors.activities', 'x', { title: 'Open shelters', phase: 'during', sector: 'MCOF-02', lead: 'a' }),
  add('sectors.activities', 'y', { title: 'Given up', phase: 'during', status: 'stopped' }),
  add('activation.checklist', 'c', { what: 'Call embassies', window: 'h0to1', who: 'a' }),
  set('movement.peopleToMove', quantity(900, 'Survey 2024')),
  add('movement.routes', 'r', { name: 'By road', seatsPerDay: 100 }),
  add('preparedness.actions', 'p', { what: 'No boats', kind: 'gap', owner: 'a' }),
  add('preparedness.actions', 'q', { what: 'Closed long ago', kind: 'gap', status: 'done' }),
  add('preparedness.actions', 'm', { what: 'Update the list', kind: 'minimum' }),
);

describe('the wall', () => {
  it('says the figures, the leads and the sentence of the plan', () => {
    const [first, second, third, fourth, fifth] = shown(plan);
    expect(first).toContain('1,200 Builders Source: Survey 2024');
    expect(second).toMatch(/Stay Shelter is dry Relocate not yet Evacuate not yet/);
    expect(third).toMatch(/Open shelters MoL.*0–1 hour Call embassies MoL/);
    expect(fourth).toMatch(/900 to move Source: Survey 2024 ÷ 100 seats a day = 9 days/);
    expect(fifth).toMatch(/No boats MoL not yet/);
  });

  it('says of a blank plan what is not there yet, without a nought or an empty screen', () => {
    for (const text of shown(blankPlan())) expect(text).toMatch(/yet/);
  });

  it('says everything through the catalogue', () => {
    const texts = screens.flatMap((Screen) =>
      onScreen({ plan: blankPlan(), language: 'qps' }, createElement(Screen, { plan: blankPlan() }))
        .split(/<[^>]+>/u)
        .filter((text) => /\p{L}/u.test(text)),
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !/^⟦.*⟧$/su.test(text.trim()))).toEqual([]);
  });

  it('leaves out what was stopped, closed or is no gap', () => {
    expect(whoDoesWhat(plan).phases[1]?.activities.map(({ title }) => title)).toEqual(['Open shelters']);
    expect(openGaps(plan).map(({ what }) => what)).toEqual(['No boats']);
  });

  it('is called after the crisis, and after the plan while no crisis is named', () => {
    const titled = edited(blankPlan(), set('plan.title', 'Plan for the coast'));
    expect(situation(titled).title).toBe('Plan for the coast');
    expect(situation(edited(titled, set('scope.crisis', 'Storm season'))).title).toBe('Storm season');
  });
});

describe('the keys of the wall', () => {
  const press = (key: string, ctrlKey = false) =>
    wallCommand({ key, ctrlKey, altKey: false, metaKey: false });

  it('move, blank, fill the screen and leave', () => {
    expect(
      ['ArrowRight', 'PageDown', ' ', 'ArrowLeft', 'PageUp', 'B', 'f', 'Escape'].map((key) => press(key)),
    ).toEqual(['forward', 'forward', 'forward', 'back', 'back', 'blank', 'full', 'leave']);
  });

  it('leave the program’s own keys alone', () => {
    expect([press('f', true), press('Tab'), press('Enter')]).toEqual([null, null, null]);
  });
});
