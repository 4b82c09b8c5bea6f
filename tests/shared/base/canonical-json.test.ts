// One text for one value.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, compactJson } from '../../../shared/base/canonical-json.ts';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
};
const anyJson = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('"__proto__"'));

describe('canonical text', () => {
  it('reads back equal', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(JSON.parse(compactJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is the same whatever order the keys were made in', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
        expect(compactJson(shuffled(value))).toBe(compactJson(value));
      }),
    );
  });

  it('is indented, ends with a new line, and keeps empty lists and tables on one line', () => {
    expect(canonicalJson({ b: [1, { c: null }], a: '“x”', e: {}, d: [] })).toBe(
      '{\n  "a": "“x”",\n  "b": [\n    1,\n    {\n      "c": null\n    }\n  ],\n  "d": [],\n  "e": {}\n}\n',
    );
  });

  it('keeps the code-unit order of keys that look like numbers, and a key that every object has', () => {
    const value = JSON.parse('{"b":{"10":1,"2":2,"x":3},"__proto__":{"y":4}}') as unknown;
    expect(canonicalJson(value)).toBe(
      '{\n  "__proto__": {\n    "y": 4\n  },\n  "b": {\n    "10": 1,\n    "2": 2,\n    "x": 3\n  }\n}\n',
    );
  });

  it('writes minus zero as zero', () => {
    expect(canonicalJson([-0])).toBe('[\n  0\n]\n');
  });

  it.each([
    ['a number that is none', Number.NaN, 'expected a finite number to write, found NaN'],
    ['an endless number', [Infinity], 'expected a finite number to write, found Infinity'],
    ['nothing', { a: undefined }, 'expected a JSON value to write, found undefined'],
    ['a function', { a: () => 1 }, 'expected a JSON value to write, found function'],
  ])('refuses %s, which could not be read back', (_what, value, sentence) => {
    expect(() => canonicalJson(value)).toThrow(sentence);
  });
});
