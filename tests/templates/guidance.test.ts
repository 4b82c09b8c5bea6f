// Holds the guidance texts against the plan's own fields and steps: nothing without a line, nothing without a question.
import { describe, expect, it } from 'vitest';
import { guidance, guidedFields, guidedSteps } from '../../shared/framework/guidance.ts';
import { countries } from '../../shared/framework/countries.ts';
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
const ownProposal = (entry: Guidance | undefined) =>
  /proposal of this workbench/i.test(entry?.sourceKeys ?? '');
const isFictional = (entry: Guidance | undefined) => entry?.exampleFrom === 'fictional';

it('has one line for every field of a plan and for nothing else', () => {
  expect([...guidedFields()].sort()).toEqual([...fieldKeys].sort());
});

it('keeps every line to 140 characters, every example to 220 and every reason to 200', () => {
  const long = guidedFields().filter((key) => {
    const entry = book.field(key);
    return (entry?.line.length ?? 0) > 140 || (entry?.example?.length ?? 0) > 220;
  });
  const longSteps = guidedSteps().filter((id) => (book.step(id)?.why.length ?? 0) > 200);
  expect([...long, ...longSteps]).toEqual([]);
});

it('gives every field an example, says where the example is from and what the question rests on', () => {
  const bare = fieldKeys.filter((key) => {
    const entry = book.field(key);
    return !complete(entry) && !(entry?.example && entry.exampleFrom && ownProposal(entry));
  });
  expect(bare).toEqual([]);
});

it('gives every required field a published source', () => {
  expect([...requiredKeys].filter((key) => !complete(book.field(key)))).toEqual([]);
});

it('repeats no line as an example, and tells no example twice in one table', () => {
  const echoes = fieldKeys.filter((key) => book.field(key)?.example === book.field(key)?.line);
  const told = fieldKeys.map(
    (key) => `${key.slice(0, key.lastIndexOf('.'))}: ${book.field(key)?.example ?? ''}`,
  );
  expect([...echoes, ...told.filter((one, at) => told.indexOf(one) !== at)]).toEqual([]);
});

it('keeps what is invented apart from what happened: no country is named in a fictional example', () => {
  const named = fieldKeys.filter((key) => {
    const words = (isFictional(book.field(key)) && book.field(key)?.example) || '';
    return countries().some(({ name }) =>
      new RegExp(`\\b${name.replaceAll(/[^\p{L}\d]/gu, '.')}\\b`, 'u').test(words),
    );
  });
  expect(named).toEqual([]);
});

it('shows only invented persons, numbers and addresses where contacts are asked for', () => {
  const example = (name: string) => book.field(`restricted.contacts.${name}`)?.example ?? '';
  const contacts = fieldKeys.filter((key) => key.startsWith('restricted.'));
  expect(contacts.filter((key) => !isFictional(book.field(key)))).toEqual([]);
  expect(example('name')).toMatch(/\bExample\b/);
  expect(example('email')).toMatch(/@[\w.-]+\.example$/);
  const dialled = fieldKeys.flatMap((key) => book.field(key)?.example?.match(/\+\d[\d ]+/g) ?? []);
  expect(dialled.length).toBeGreaterThan(1);
  expect(dialled.filter((number) => !number.startsWith('+000 '))).toEqual([]);
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
