// Holds the shipped practices against the framework: sources, codes, wording, and nothing written twice.
import { describe, expect, it } from 'vitest';
import { countryById } from '../../shared/framework/countries.ts';
import { guidelines } from '../../shared/framework/guidelines.ts';
import { sourceByKey } from '../../shared/framework/sources.ts';
import { shippedPractices } from '../../shared/practices/library.ts';
import { practiceSets } from '../../shared/practices/practice-sets.ts';

describe.each(practiceSets().map((set) => [set.id, set] as const))('the practices of %s', (_, set) => {
  it('name only sources there are, and every source of their own is named', () => {
    const named = new Set(set.practices.flatMap(({ sources }) => sources));
    const own = set.sources.map(({ key }) => key);
    expect([...named].filter((key) => !own.includes(key) && !sourceByKey(key))).toEqual([]);
    expect(own.filter((key) => !named.has(key))).toEqual([]);
    expect(own.filter((key) => sourceByKey(key))).toEqual([]);
  });

  it('rest on no copy of a text alone', () => {
    const grade = (key: string) =>
      set.sources.find((source) => source.key === key)?.grade ?? sourceByKey(key)?.grade;
    const bare = set.practices.filter(({ sources }) => sources.every((key) => grade(key) === 'copy'));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('name countries there are, and no code twice', () => {
    const codes = set.practices.flatMap(({ countries }) => countries);
    expect(codes.filter((code) => !countryById(code))).toEqual([]);
    const doubled = set.practices.filter(({ sectors, phases, guidelines: served, sources }) =>
      [sectors, phases, served, sources].some((list) => new Set(list).size !== list.length),
    );
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });

  it('say what they need here in something a person can do, not in the words of what was done', () => {
    const empty = set.practices.filter(
      ({ what, whyItWorked, whatItNeedsHere }) => new Set([what, whyItWorked, whatItNeedsHere]).size < 3,
    );
    expect(empty).toEqual([]);
  });
});

it('has a practice for every guideline, and none twice by id or by title', () => {
  const all = shippedPractices();
  const served = new Set(all.flatMap(({ guidelines: list }) => list));
  expect(
    guidelines()
      .map(({ id }) => id)
      .filter((id) => !served.has(id)),
  ).toEqual([]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
});

it('serves every guideline, phase and role with MICIC sample practices alone', () => {
  const micic = shippedPractices().filter(({ origin }) => origin === 'micic');
  expect(new Set(micic.flatMap((practice) => practice.guidelines)).size).toBe(15);
  expect(new Set(micic.flatMap((practice) => practice.phases)).size).toBe(3);
  expect(new Set(micic.flatMap((practice) => practice.roles)).size).toBe(3);
});

it('means one publication by one key, so that a plan may name sources of several sets', () => {
  const all = shippedPractices().flatMap(({ publications }) => publications);
  const addresses = new Map<string, Set<string>>();
  for (const { key, url } of all) addresses.set(key, (addresses.get(key) ?? new Set()).add(url));
  expect([...addresses].filter(([, urls]) => urls.size > 1).map(([key]) => key)).toEqual([]);
});
