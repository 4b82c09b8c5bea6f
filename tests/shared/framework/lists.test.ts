import { expect, it } from 'vitest';
import { alertSchemes } from '../../../shared/framework/alert-schemes.ts';
import { codeEntries, codeName, isFrameworkList } from '../../../shared/framework/code-lists.ts';
import { countries, countryById, nationalities } from '../../../shared/framework/countries.ts';
import { currencyById } from '../../../shared/framework/currencies.ts';
import { firstHoursFor, firstHoursRows } from '../../../shared/framework/first-hours.ts';
import { guidelines } from '../../../shared/framework/guidelines.ts';
import { languageById, languages } from '../../../shared/framework/languages.ts';
import { placeLists, placeSeedById, placeSeedsOf } from '../../../shared/framework/place-seeds.ts';
import { planningFigure, planningFigures } from '../../../shared/framework/planning-figures.ts';
import { principles } from '../../../shared/framework/principles.ts';

it('has the ten principles and the fifteen guidelines, eight before, five during, two after', () => {
  const phase = (name: string) => guidelines().filter((guideline) => guideline.phase === name).length;
  expect([principles().length, phase('before'), phase('during'), phase('after')]).toEqual([10, 8, 5, 2]);
});

it('lists every country or territory of ISO 3166-1 once, with names of today', () => {
  const real = countries().filter(({ status }) => status === undefined);
  expect(real.length).toBe(249);
  expect(new Set(real.map(({ id }) => id)).size).toBe(249);
  expect(['VNM', 'TUR', 'KHM', 'LAO', 'MMR', 'PSE'].map((id) => countryById(id)?.name)).toEqual([
    'Viet Nam',
    'Türkiye',
    'Cambodia',
    'Lao PDR',
    'Myanmar',
    'State of Palestine',
  ]);
});

it('has States and languages for exercises under codes nobody else can have, named as fictional', () => {
  const invented = countries().filter(({ status }) => status === 'exercise-design');
  expect(invented.map(({ id }) => id)).toEqual(['XAA', 'XBB', 'XCC']);
  expect(
    invented.filter(({ alpha2, name }) => !/^X[A-Z]$/.test(alpha2) || !name.endsWith('(fictional)')),
  ).toEqual([]);
  expect(['qaa', 'qab', 'qac'].map((id) => languageById(id)?.name)).toEqual(
    ['A', 'B', 'C'].map((state) => `Language of State ${state} (fictional)`),
  );
});

it('offers stateless and undetermined wherever a nationality is chosen', () => {
  expect(
    nationalities()
      .slice(0, 3)
      .map(({ id }) => id),
  ).toEqual(['stateless', 'undetermined', 'mixed']);
});

it('knows currencies without minor units and languages written from right to left', () => {
  expect([currencyById('VND')?.minorUnits, currencyById('LYD')?.minorUnits]).toEqual([0, 3]);
  expect([languageById('ar')?.direction, languageById('km')?.ownName]).toEqual(['rtl', 'ខ្មែរ']);
  expect(languages().length).toBeGreaterThanOrEqual(60);
});

it('keeps every code of a list once, and gives back a code it does not know', () => {
  for (const list of ['sectors', 'nationalities', 'languages', 'currencies', 'crisisTypes'] as const)
    expect(new Set(codeEntries(list).map(({ code }) => code)).size).toBe(codeEntries(list).length);
  expect(codeName('currencies', 'XYZ')).toBe('XYZ');
  expect([isFrameworkList('sectors'), isFrameworkList('scenarios')]).toEqual([true, false]);
});

it('numbers the levels of every alert scheme without a hole and says whose labels a national scheme uses', () => {
  for (const scheme of alertSchemes()) {
    expect(scheme.levels.map(({ number }) => number)).toEqual(scheme.levels.map((_, at) => at + 1));
    expect(scheme.country === undefined).toBe(scheme.attributedTo === undefined);
  }
});

it('has rows for every window of the first 72 hours in every role', () => {
  const windows = [...new Set(firstHoursRows().map(({ window }) => window))];
  for (const role of ['host', 'origin', 'transit', 'bilateral'] as const)
    expect([...new Set(firstHoursFor(role).map(({ window }) => window))]).toEqual(windows);
});

it('keeps each planning figure inside its own range', () => {
  const outside = planningFigures().filter(
    ({ value, low, high }) => value < (low ?? value) || value > (high ?? value),
  );
  expect(outside).toEqual([]);
  expect(planningFigure('water_min').value).toBe(15);
  expect(() => planningFigure('nothing')).toThrow('expected a planning figure named nothing');
});

it('shows 34 units of Viet Nam today, 63 on the last day before the merger', () => {
  expect(placeSeedsOf('VNM', '2026-01-01').length).toBe(34);
  expect(placeSeedsOf('VNM', '2025-06-30').length).toBe(63);
  expect(placeSeedById('VN807')?.mergedInto).toBe('VN-2025-Dong-Thap');
});

it('gives every place code the pattern of its country, and every parent and successor a place', () => {
  for (const list of placeLists())
    for (const unit of list.units) {
      if (unit.pcode) expect(unit.pcode).toMatch(new RegExp(list.pattern));
      for (const other of [unit.parent, unit.mergedInto])
        if (other) expect(placeSeedById(other)?.id).toBe(other);
    }
});
