// The rows a person starts from: indicators, preparedness actions, alert schemes, phases, statuses.
import { expect, it } from 'vitest';
import { alertSchemeById } from '../../../shared/framework/alert-schemes.ts';
import { codeName } from '../../../shared/framework/code-lists.ts';
import { countriesNote } from '../../../shared/framework/countries.ts';
import { firstHoursRows } from '../../../shared/framework/first-hours.ts';
import { starterIndicatorById, starterIndicators } from '../../../shared/framework/indicators.ts';
import { phases } from '../../../shared/framework/phases.ts';
import { starterActionById, starterActions } from '../../../shared/framework/preparedness-actions.ts';
import { isToBeConfirmed, Provenance } from '../../../shared/framework/provenance.ts';
import { CrisisRole } from '../../../shared/framework/roles.ts';
import {
  defaultScaleProfile,
  riskBands,
  scaleProfileById,
} from '../../../shared/framework/scale-profiles.ts';
import { sectorById } from '../../../shared/framework/sectors.ts';

it('gives every role indicators, preparedness actions made for migrants, and advanced actions', () => {
  for (const role of CrisisRole.options) {
    const actions = starterActions().filter(({ roles }) => roles.includes(role));
    expect(starterIndicators().filter(({ roles }) => roles.includes(role)).length).toBeGreaterThan(15);
    expect(actions.filter(({ group }) => group === 'migrants').length).toBeGreaterThanOrEqual(5);
    expect(actions.filter(({ kind }) => kind === 'advanced').length).toBeGreaterThanOrEqual(5);
  }
});

it('keeps every row once and ties actions only to sectors that exist', () => {
  for (const rows of [starterIndicators(), starterActions(), firstHoursRows()])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(starterActions().filter(({ sector }) => sector && !sectorById(sector))).toEqual([]);
});

it('finds a row by its id', () => {
  expect(starterIndicatorById('border-closures')?.family).toBe('conflict');
  expect(starterActionById('wardens-tested')?.roles).toEqual(['origin']);
});

it('says in the name of a label of one country whose label it is', () => {
  expect(alertSchemeById('philippines')?.levels.filter(({ name }) => !name.includes('label of'))).toEqual([]);
  expect(alertSchemeById('four-phases')?.attributedTo).toBeUndefined();
});

it('ships the scale it offers first, and says that the limits of the bands are to be confirmed', () => {
  expect(scaleProfileById(defaultScaleProfile)?.id).toBe('B-erp');
  expect(isToBeConfirmed(riskBands().bandsStatus)).toBe(true);
});

it('asks a person to confirm what was not seen or only in an older edition', () => {
  expect(Provenance.options.filter(isToBeConfirmed)).toEqual(['seen-older-edition', 'unverified']);
});

it('says of the list of countries or territories that it takes no side', () => {
  expect(countriesNote()).toContain('imply no opinion');
});

it('names the three phases in order, in the words of both frameworks', () => {
  expect(phases().map(({ id, micicName }) => [id, micicName])).toEqual([
    ['before', 'Crisis preparedness'],
    ['during', 'Emergency response'],
    ['after', 'Post-crisis action'],
  ]);
});

it('names a code from its list', () => {
  expect([codeName('sectors', 'MCOF-12'), codeName('nationalities', 'stateless')]).toEqual([
    'Emergency Consular Assistance',
    'Stateless',
  ]);
});
