import { expect, it } from 'vitest';
import { crisisTypes } from '../../../shared/framework/crisis-types.ts';
import { defaultGuidelines, guidelineById } from '../../../shared/framework/guidelines.ts';
import {
  proposeSectors,
  sectorById,
  sectors,
  sectorsInUsualOrder,
} from '../../../shared/framework/sectors.ts';

const roles = ['host', 'origin', 'transit'] as const;

it('has fifteen sectors in order, each with a subtitle of at most eight words', () => {
  expect(sectors().map(({ id }) => id)).toEqual(
    Array.from({ length: 15 }, (_, at) => `MCOF-${String(at + 1).padStart(2, '0')}`),
  );
  expect(sectors().filter(({ subtitle }) => subtitle.split(' ').length > 8)).toEqual([]);
});

it.each(roles)('gives every sector its own place in the usual order of the %s role', (role) => {
  expect(sectorsInUsualOrder(role).map((sector) => sector.usual[role].order)).toEqual(
    Array.from({ length: 15 }, (_, at) => at + 1),
  );
});

it.each(roles)('proposes four to seven sectors for every kind of crisis in the %s role', (role) => {
  const counts = crisisTypes().map(({ id }) => proposeSectors(role, [id]).length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(4);
  expect(Math.max(...counts)).toBe(7);
});

it('proposes shelter and warnings for a flood in the host role, consular help first in the origin role', () => {
  expect(proposeSectors('host', ['flood']).map(({ sectorId }) => sectorId)).toEqual(
    expect.arrayContaining(['MCOF-15', 'MCOF-02', 'MCOF-08']),
  );
  expect(proposeSectors('origin', ['conflict'])[0]).toEqual({
    sectorId: 'MCOF-12',
    because: sectorById('MCOF-12')?.usual.origin.because,
  });
});

it('proposes something when the kind of crisis is not known yet', () => {
  expect(proposeSectors('transit', []).length).toBe(7);
});

it('tags an activity with the guidelines of its sector, and with G8 before and after a crisis', () => {
  expect(defaultGuidelines('MCOF-03', 'during')).toEqual(['G10', 'G13']);
  expect(defaultGuidelines('MCOF-03', 'after')).toEqual(['G10', 'G13', 'G8']);
  expect(defaultGuidelines('nowhere', '')).toEqual([]);
});

it('names no guideline that is not shipped', () => {
  expect(sectors().flatMap(({ guidelines }) => guidelines.filter((id) => !guidelineById(id)))).toEqual([]);
});
