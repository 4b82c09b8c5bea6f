// What is refused, with its reason; and nothing else ever happens to a text that is no plan.
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../shared/plan/text-limits.ts';
import { readPlan } from '../../../shared/plan/read-plan.ts';
import type { ReadFault } from '../../../shared/plan/read-plan.ts';
import { writePlan } from '../../../shared/plan/write-plan.ts';
import { workshopPlan } from '../../fixtures/plans.ts';
import { mutatedPlanText, tellsTheTruth } from '../../fixtures/mutated-text.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const text = writePlan(workshopPlan(), digest);
const faultOf = (received: string): ReadFault | null => {
  const read = readPlan(received);
  return read.ok ? null : read.fault;
};
const plain = '{"format":"crisis-plan","version":1}';
const instead = (from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`expected the plan's text to hold ${from}`);
  return text.replace(from, to);
};

describe('a text that is no plan', () => {
  const refusals: [why: string, received: string, fault: ReadFault][] = [
    ['it is empty', '', { code: 'not-json' }],
    ['it is cut off', text.slice(0, -20), { code: 'not-json' }],
    ['it has a comment', `// note\n${text}`, { code: 'not-json' }],
    ['it has a comma too many', instead('"version": 1', '"version": 1,'), { code: 'not-json' }],
    ['it is two plans in a row', text + text, { code: 'not-json' }],
    ['it is larger than a plan may be', ' '.repeat(limits.bytes + 1), { code: 'too-large' }],
    ['it is nested too deeply', '['.repeat(65) + ']'.repeat(65), { code: 'too-deep' }],
    ['it holds too many values', `[${'0,'.repeat(limits.nodes)}0]`, { code: 'too-many' }],
    ['half a character stands in it', instead('North road', 'North \uD83D road'), { code: 'bad-text' }],
    ['it has a key __proto__', '{"__proto__":{"x":1}}', { code: 'forbidden-key', detail: '__proto__' }],
    [
      'it hides that key behind an escape',
      '{"\\u005f_proto__":1}',
      { code: 'forbidden-key', detail: '__proto__' },
    ],
    ['it has a key constructor', '{"a":{"constructor":1}}', { code: 'forbidden-key', detail: 'constructor' }],
    ['it has a key prototype', '{"prototype":1}', { code: 'forbidden-key', detail: 'prototype' }],
    ['it says a thing twice', '{"title":"a","title":"b"}', { code: 'duplicate-key', detail: 'title' }],
    [
      'it says a thing twice, and a text in it looks like a key',
      '{"a":":{","a":"\\\\"}',
      { code: 'duplicate-key', detail: 'a' },
    ],
    ['it says a thing twice behind an escape', '{"a":1,"\\u0061":2}', { code: 'duplicate-key', detail: 'a' }],
    ['it holds a number that is no number', '{"a":1e999}', { code: 'bad-number', detail: 'Infinity' }],
    [
      'it holds a number too large to count with',
      '{"a":9007199254740993}',
      { code: 'bad-number', detail: '9007199254740992' },
    ],
    ['it is a list', '[]', { code: 'not-a-plan' }],
    ['it is null', 'null', { code: 'not-a-plan' }],
    ['it is of another program', '{"format":"threat-model","version":1}', { code: 'not-a-plan' }],
    ['it has no version', '{"format":"crisis-plan"}', { code: 'not-a-plan' }],
    ['its version is no count', '{"format":"crisis-plan","version":0.5}', { code: 'not-a-plan' }],
    ['it is newer than this program', '{"format":"crisis-plan","version":2}', { code: 'newer', detail: '2' }],
    ['it lacks its header', plain, { code: 'invalid', detail: 'id' }],
    ['its id could be a path', instead(workshopPlan().id, '../../etc'), { code: 'invalid', detail: 'id' }],
    [
      'its role is unknown',
      instead('"role": "host"', '"role": "guest"'),
      { code: 'invalid', detail: 'role' },
    ],
    [
      'a section is unknown',
      instead('"sections": {', '"sections": {"weather": {},'),
      { code: 'invalid', detail: 'sections.weather' },
    ],
    [
      'a field is unknown',
      instead('"seatsPerDay": 400', '"seatsPerDay": 400, "colour": "red"'),
      { code: 'invalid', detail: 'sections.movement.routes.route-north.colour' },
    ],
    [
      'an item stands under another id',
      instead('"route-north": {', '"route-south": {'),
      { code: 'invalid', detail: 'movement.routes.route-south' },
    ],
    [
      'a day does not exist',
      instead('"due": "2026-09-30"', '"due": "2026-02-30"'),
      { code: 'invalid', detail: 'sections.preparedness.actions.gap-boats.due' },
    ],
    [
      'a choice is none of the choices',
      instead('"documentHolder": "employer"', '"documentHolder": "police"'),
      { code: 'invalid', detail: 'sections.population.groups.group-estate.documentHolder' },
    ],
  ];

  it.each(refusals)('is refused because %s', (_why, received, fault) => {
    expect(faultOf(received)).toEqual(fault);
  });

  it('is never quoted in the refusal', () => {
    const secret = instead('"title": "', '"secretKey": "Very private", "title": "');
    expect(JSON.stringify(faultOf(secret))).not.toContain('Very private');
  });
});

describe('a text that is a plan all the same', () => {
  it('may begin with a byte order mark', () => {
    expect(faultOf(`\uFEFF${text}`)).toBeNull();
  });

  it('may be written on one line, or with its keys in another order', () => {
    const value = JSON.parse(text) as Record<string, unknown>;
    expect(faultOf(JSON.stringify(value))).toBeNull();
    expect(faultOf(JSON.stringify(Object.fromEntries(Object.entries(value).reverse())))).toBeNull();
  });

  it('comes in composed, with its sets sorted, as it would be written', () => {
    const read = readPlan(
      instead('"name": "North road"', '"name": "Ke\u0302\u0301 road"').replace(
        '"languages": []',
        '"languages": ["my", "km", "my"]',
      ),
    );
    if (!read.ok) throw new Error('expected the plan to open');
    const { movement, communication } = read.value.plan.sections;
    expect(movement.routes['route-north']?.name).toBe('Kế road');
    expect(communication.languages).toEqual(['km', 'my']);
  });
});

describe('two thousand damaged plans', () => {
  it('each open as a plan that reads back equal, or are refused, and nothing throws', () => {
    fc.assert(fc.property(mutatedPlanText, tellsTheTruth), { numRuns: 2000 });
  }, 30_000);
});
