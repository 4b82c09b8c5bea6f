// Differences on the screen, and what is pointed out on opening.
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { DifferencesView } from '../../../renderer/compare/differences-view.tsx';
import { lastClosed } from '../../../renderer/compare/kept-plan.ts';
import { changedSince } from '../../../renderer/compare/since-banner.tsx';
import { canonicalJson } from '../../../shared/base/canonical-json.ts';
import { fail, ok } from '../../../shared/base/result.ts';
import { comparePlans } from '../../../shared/compare/compare-plans.ts';
import { changesText, readSides } from '../../../shared/document/difference-text.ts';
import { hostFaultOf } from '../../../shared/host/faults.ts';
import type { VersionRow } from '../../../shared/host/shapes.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { add, edited, remove, set } from '../../fixtures/edits.ts';
import { fullPlan, workshopPlan } from '../../fixtures/plans.ts';
import { onScreen } from '../on-screen.tsx';

const before = edited(
  workshopPlan(),
  add('population.places', 'school', { name: 'Hill school' }),
  set('objectives.stayCriteria', 'Stay while the road is open'),
);
const after = edited(
  before,
  set('plan.country', 'LBY'),
  set('objectives.stayCriteria', 'Stay while the bridge is open'),
  add('population.places', 'pier', { name: 'Old pier' }),
  remove('population.places', 'school'),
);

const draw = (from: Plan, to: Plan, language: 'en' | 'qps' = 'en'): string =>
  onScreen(
    { plan: to, language },
    createElement(DifferencesView, {
      sides: readSides(from, to, makeWords(language)),
      differences: comparePlans(from, to),
      jump: () => undefined,
    }),
  );
const plain = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');

describe('the differences on the screen', () => {
  it('are counted at the top and stand under their section', () => {
    const html = draw(before, after);
    expect(plain(html)).toContain('2 answers changed, one row added, one row taken out, in 3 sections.');
    expect([...html.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map((found) => found[1])).toEqual([
      'The plan',
      'People and places',
      'Objectives and criteria',
    ]);
  });

  it('tell what went from what came by element, sign and word, not by colour alone', () => {
    const html = draw(before, after);
    expect(html).toMatch(
      /<del[^>]*><span aria-hidden="true"[^>]*>−<\/span><span class="cw-hidden">taken out: <\/span>road<\/del>/,
    );
    expect(html).toMatch(
      /<ins[^>]*><span aria-hidden="true"[^>]*>\+<\/span><span class="cw-hidden">put in: <\/span>bridge<\/ins>/,
    );
    expect(plain(html)).toContain('−taken out: Hill school');
    expect(plain(html)).toContain('−taken out: Thailand+put in: Libya');
  });

  it('offer the way to each', () => {
    expect(
      [...draw(before, after).matchAll(/aria-label="Go there: ([^"]*)"/g)].map((found) => found[1]),
    ).toEqual(['Country or territory', 'Old pier', 'Hill school', 'People stay when']);
  });

  it('say so when there are none', () => {
    expect(plain(draw(before, before))).toBe('Both say the same.');
  });

  it('say no word that is not in a catalogue, but what people wrote', () => {
    const blank = { ...fullPlan(), title: '' };
    const html = draw(blank, { ...blank, role: 'origin', level: 'post' }, 'qps');
    const bare = html
      .split(/<[^>]*>/)
      .map((text) => text.trim())
      .filter((text) => /\p{L}/u.test(text) && !/^⟦.*⟧$/su.test(text));
    expect(bare).toEqual([]);
  });
});

describe('the record of changes', () => {
  it('is drafted from sections and counts, never from what was written', () => {
    const text = changesText(makeWords('en'), comparePlans(before, after));
    expect(text).toBe(
      [
        'The plan: one answer changed.',
        'People and places: one row added, one row taken out.',
        'Objectives and criteria: one answer changed.',
      ].join('\n'),
    );
  });
});

const row = (hash: string, at: string, reason: VersionRow['reason']): VersionRow => ({
  hash,
  at,
  reason,
  name: '',
  file: 'a.crisisplan',
  size: 1,
});

describe('the version of the last closing', () => {
  const rows = [
    row('a', '2026-03-03', 'auto'),
    row('b', '2026-03-02', 'close'),
    row('c', '2026-03-01', 'close'),
  ];

  it('is the newest one kept when closing', () => {
    expect([lastClosed(rows, 'z')?.hash, lastClosed([], 'z')]).toEqual(['b', null]);
  });

  it('is the one that was given a name after that, for closing it kept no other', () => {
    const named = [...rows, row('d', '2026-03-09', 'named')];
    expect(lastClosed(named, 'z')?.hash).toBe('d');
  });

  it('is not asked for when this computer has had the file as it stands', () => {
    expect(rows.map(({ hash }) => lastClosed(rows, hash))).toEqual([null, null, null]);
  });
});

describe('opening a plan that was changed since', () => {
  const host = {
    versions: async () => ok({ versions: [row('b', '2026-03-02', 'close')] }),
    readVersion: async () => ok({ text: canonicalJson(before) }),
  };
  const opened = { file: 'a.crisisplan', base: 'z', plan: after, notices: [] };

  it('tells how much', async () => {
    expect(await changedSince(host, opened)).toMatchObject({
      version: { hash: 'b' },
      counts: { answers: 2, added: 1, removed: 1, sections: 3 },
    });
  });

  it('tells nothing when it says the same, when one’s own words were brought back, or when the version is gone', async () => {
    const gone = {
      ...host,
      readVersion: async () => fail(hostFaultOf('not-found')),
    };
    expect([
      await changedSince(host, { ...opened, plan: before }),
      await changedSince(host, { ...opened, notices: ['recovered'] }),
      await changedSince(gone, opened),
    ]).toEqual([null, null, null]);
  });
});
