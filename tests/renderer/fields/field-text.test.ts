// Answers as a line of text, one of every kind.
import { describe, expect, it } from 'vitest';
import { fieldText } from '../../../renderer/fields/field-text.ts';
import { fieldAt } from '../../../shared/plan/address.ts';
import { blankOf } from '../../../shared/plan/field-kinds.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { workshopPlan } from '../../fixtures/plans.ts';

const words = makeWords('en');
const plan = workshopPlan();

function text(key: string, value: unknown): string {
  const [section, first, second] = key.split('.') as [never, string, string | undefined];
  const place =
    second === undefined ? { section, field: first } : { section, collection: first, field: second };
  const field = fieldAt(place);
  expect(fieldText({ plan, words, fieldKey: key, field, value: blankOf(field) })).toBe('');
  return fieldText({ plan, words, fieldKey: key, field, value });
}

describe('an answer as text', () => {
  it('reads as people say it, whatever its kind', () => {
    const figure = { value: 1200, unit: 'people', source: '', date: '', confidence: '', others: '' };
    expect({
      line: text('plan.title', 'A plan'),
      text: text('scope.purpose', 'Because'),
      choice: text('plan.role', 'host'),
      code: text('sectors.activities.sector', 'MCOF-04'),
      codes: text('scope.crisisTypes', ['flood', 'storm']),
      unknownCode: text('plan.country', 'XKX-1'),
      number: text('movement.routes.seatsPerDay', 1),
      rating: text('risks.hazards.likelihood', 4),
      yesNo: text('movement.routes.open', 'yes'),
      date: text('preparedness.actions.due', '2026-12-15'),
      day: text('sectors.activities.end', { day: 5, date: '' }),
      dayBefore: text('sectors.activities.end', { day: -1, date: '' }),
      trigger: text('sectors.activities.end', { day: 0, date: '' }),
      whenDate: text('sectors.activities.end', { day: null, date: '2026-12-15' }),
      quantity: text('movement.peopleToMove', figure),
      money: text('sectors.activities.cost', { amount: 1500, currency: 'THB' }),
      coordinates: text('population.places.coordinates', { lat: 13.7, lon: 100.5 }),
      ref: text('sectors.activities.lead', 'actor-relief'),
      refs: text('sectors.activities.support', ['actor-labour', 'actor-relief']),
    }).toMatchInlineSnapshot(`
      {
        "choice": "Host State: foreigners on our soil",
        "code": "Health Support",
        "codes": "Flood; Storm, cyclone or typhoon",
        "coordinates": "13.7, 100.5",
        "date": "15 December 2026",
        "day": "Day 5",
        "dayBefore": "1 day before",
        "line": "A plan",
        "money": "THB 1,500",
        "number": "1 seat",
        "quantity": "1,200 people",
        "rating": "4",
        "ref": "Relief society",
        "refs": "Ministry of Labour of State A, Relief society",
        "text": "Because",
        "trigger": "The day it happens",
        "unknownCode": "XKX-1",
        "whenDate": "15 December 2026",
        "yesNo": "Yes",
      }
    `);
  });
});
