import { describe, expect, it } from 'vitest';
import { scenarioIds } from '../../../shared/scenario/scenarios.ts';
import { anyPractice, findPractices } from '../../../shared/practices/find-practices.ts';
import type { PracticeWish } from '../../../shared/practices/find-practices.ts';
import { practiceLibrary, practiceSources, shippedPractices } from '../../../shared/practices/library.ts';
import type { OwnPracticeValues } from '../../../shared/practices/library.ts';
import { wordsOf } from '../../../shared/words/languages.ts';

const own: OwnPracticeValues = {
  id: 'one',
  title: 'Trực ban chung tại cửa khẩu',
  who: 'Border committee',
  what: 'Two offices share one desk',
  why: '',
  needs: '',
  source: 'Report of the border committee',
  sectors: ['MCOF-11'],
  phases: ['during'],
  guidelines: [],
};
const library = practiceLibrary([own]);
const found = (wish: Partial<PracticeWish>, language = 'en') =>
  findPractices(library, { ...anyPractice, ...wish }, wordsOf(language).own).map(({ id }) => id);

describe('finding practices', () => {
  it('finds all of them when nothing is asked, the person’s own first', () => {
    expect(found({})).toHaveLength(shippedPractices().length + 1);
    expect(found({})[0]).toBe('own/one');
  });

  it('finds words whatever their case and accents, in the language of the window and in English', () => {
    expect(found({ text: 'truc ban CUA KHAU' })).toEqual(['own/one']);
    expect(found({ text: 'phien dich tinh nguyen' }, 'vi')[0]).toBe('micic/volunteer-interpreters');
    expect(found({ text: 'volunteer interpreters' }, 'vi')[0]).toBe('micic/volunteer-interpreters');
    expect(found({ text: 'phien dich tinh nguyen' })).toEqual([]);
  });

  it('puts practices with the words in their title before those that only mention them', () => {
    const ids = found({ text: 'embassy' });
    expect(ids[0]).toBe('thai-floods-2011/A-P02');
    expect(ids.length).toBeGreaterThan(5);
  });

  it('narrows by sector, phase, guideline, role and origin, all at once', () => {
    const wish = {
      sector: 'MCOF-12',
      phase: 'during',
      guideline: 'G10',
      role: 'origin',
      from: 'micic',
    } as const;
    expect(found(wish)).toEqual(['micic/consular-visits-detention', 'micic/papers-without-questions']);
    expect(found({ from: 'own' })).toEqual(['own/one']);
    expect(found({ sector: 'MCOF-11', role: 'transit' })).toContain('own/one');
  });

  it('offers every case and set as an origin, the scenarios first', () => {
    expect(practiceSources().map(({ id }) => id)).toEqual([
      ...scenarioIds,
      'cambodia-viet-nam-2022',
      'micic',
    ]);
  });
});

describe('a practice of a scenario', () => {
  it('gets its phases from the guidelines it serves and its roles from the case, and keeps its publications', () => {
    const practice = shippedPractices().find(({ id }) => id === 'libya-2014/B-P07');
    expect(practice).toMatchObject({ phases: ['before', 'after'], roles: ['origin'], status: 'seen' });
    expect(practice?.publications.map(({ key }) => key)).toEqual(['B16', 'B38']);
  });
});
