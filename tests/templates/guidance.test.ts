// Holds the guidance texts against the plan's own fields and steps: nothing without a line, nothing without a question.
import { describe, expect, it } from 'vitest';
import { guidance, guidedFields, guidedSteps } from '../../shared/framework/guidance.ts';
import { sourceByKey, sourceKeysIn } from '../../shared/framework/sources.ts';
import type { Guidance } from '../../shared/framework/guidance.ts';
import { headerFields } from '../../shared/plan/address.ts';
import { anySectionIds, sectionDefinition } from '../../shared/plan/sections.ts';
import { unfoldStep } from '../../shared/plan/template.ts';
import { templates } from '../../shared/plan/templates.ts';

const book = guidance('en');
const fieldKeys = [
  ...Object.keys(headerFields).map((field) => `plan.${field}`),
  ...anySectionIds.flatMap((section) => {
    const { fields, collections } = sectionDefinition(section);
    return [
      ...Object.keys(fields).map((field) => `${section}.${field}`),
      ...Object.entries(collections).flatMap(([name, { fields: columns }]) =>
        Object.keys(columns).map((column) => `${section}.${name}.${column}`),
      ),
    ];
  }),
];
const steps = templates().flatMap(({ paths }) => paths.flatMap((path) => path.steps));
const requiredKeys = new Set(
  steps.flatMap(unfoldStep).flatMap((block) => {
    if (block.kind === 'panel') return [];
    const owner = block.kind === 'fields' ? block.section : block.collection;
    return block.required.map((name) => `${owner}.${name}`);
  }),
);
const complete = (entry: Guidance | undefined) =>
  Boolean(entry?.example && entry.exampleFrom && sourceKeysIn(entry.sourceKeys ?? '').length > 0);

it('has one line for every field of a plan and for nothing else', () => {
  expect([...guidedFields()].sort()).toEqual([...fieldKeys].sort());
});

it('keeps every line to 140 characters, every example to 160 and every reason to 200', () => {
  const long = guidedFields().filter((key) => {
    const entry = book.field(key);
    return (entry?.line.length ?? 0) > 140 || (entry?.example?.length ?? 0) > 160;
  });
  const longSteps = guidedSteps().filter((id) => (book.step(id)?.why.length ?? 0) > 200);
  expect([...long, ...longSteps]).toEqual([]);
});

it('gives every required field an example from another case and a source', () => {
  expect([...requiredKeys].filter((key) => !complete(book.field(key)))).toEqual([]);
});

describe('steps', () => {
  it('have guidance in every path, and no guidance is left without a step', () => {
    expect([...new Set(steps.map(({ id }) => id))].sort()).toEqual([...guidedSteps()].sort());
  });

  it('each say why, with an example and a source', () => {
    expect(steps.filter(({ id }) => !complete(book.step(id))).map(({ id }) => id)).toEqual([]);
  });
});

it('takes no example from the two cases that are shipped as scenarios', () => {
  const cases = [...guidedFields().map(book.field), ...guidedSteps().map(book.step)].map(
    (entry) => entry?.exampleFrom,
  );
  expect(cases.filter((from) => /Libya, 2014|Thailand, 2011/.test(from ?? ''))).toEqual([]);
});

it('names only sources that are shipped, and says where an example is from', () => {
  const entries = [...guidedFields().map(book.field), ...guidedSteps().map(book.step)];
  const unknown = entries
    .flatMap((entry) => sourceKeysIn(entry?.sourceKeys ?? ''))
    .filter((key) => !sourceByKey(key));
  expect(unknown).toEqual([]);
  expect(entries.filter((entry) => entry?.example && !entry.exampleFrom)).toEqual([]);
});

it('answers in English, and says so, where a language has no guidance', () => {
  expect(guidance('km').language).toBe('en');
  expect(guidance('km').field('plan.title')?.line).toBe(book.field('plan.title')?.line);
});

it('puts titles in the place of source keys', () => {
  expect(book.step('table')?.source).toMatch(/^IOM Viet Nam: study visit to Bangkok/);
});
