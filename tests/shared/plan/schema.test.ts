// The declaration of the plan: references lead somewhere, drafts may be blank, templates ask only what there is.
import { describe, expect, it } from 'vitest';
import { collectionKeys } from '../../../shared/plan/address.ts';
import { blankOf, isBlank, isCalendarDate, schemaOf } from '../../../shared/plan/field-kinds.ts';
import type { Field } from '../../../shared/plan/field-kinds.ts';
import { anySectionIds, sectionDefinition } from '../../../shared/plan/sections.ts';
import { firstUnknownName, pathOf, unfoldStep } from '../../../shared/plan/template.ts';
import { templates } from '../../../shared/plan/templates.ts';

const rows: [key: string, field: Field][] = anySectionIds.flatMap((section) => {
  const { fields, collections } = sectionDefinition(section);
  return [
    ...Object.entries(fields).map(([name, field]): [string, Field] => [`${section}.${name}`, field]),
    ...Object.entries(collections).flatMap(([collection, definition]) =>
      Object.entries(definition.fields).map(([name, field]): [string, Field] => [
        `${section}.${collection}.${name}`,
        field,
      ]),
    ),
  ];
});

describe('every field of the plan', () => {
  it('may be blank, and its blank counts as blank', () => {
    const wrong = rows.filter(
      ([, field]) => !schemaOf(field).safeParse(blankOf(field)).success || !isBlank(blankOf(field)),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('has a sensitivity', () => {
    const known = new Set(['public', 'internal', 'restricted', 'severe']);
    expect(rows.filter(([, field]) => !known.has(field.sensitivity)).map(([key]) => key)).toEqual([]);
  });

  it('that points somewhere points at a table of the plan', () => {
    const lost = rows.filter(
      ([, field]) =>
        (field.kind === 'ref' || field.kind === 'refs') && !(collectionKeys as string[]).includes(field.to),
    );
    expect(lost.map(([key]) => key)).toEqual([]);
  });
});

describe('every template', () => {
  it.each(templates().map((template) => [template.id, template] as const))(
    '%s asks only what a plan has',
    (_id, template) => {
      expect(firstUnknownName(template)).toBeNull();
    },
  );

  it('has a workshop of at most nine screens, ninety minutes and forty questions', () => {
    for (const template of templates()) {
      const { steps } = pathOf(template, 'workshop-90');
      const questions = steps.flatMap((step) =>
        unfoldStep(step).flatMap((block) =>
          block.kind === 'panel' ? [] : block.kind === 'fields' ? block.fields : block.columns,
        ),
      );
      expect(steps.length).toBeLessThanOrEqual(9);
      expect(steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0)).toBe(90);
      expect(questions.length).toBeLessThanOrEqual(40);
    }
  });

  it('asks in its full path for every section of the plan', () => {
    for (const template of templates()) {
      const asked = new Set(
        pathOf(template, 'full').steps.flatMap((step) =>
          unfoldStep(step).flatMap((block) =>
            block.kind === 'panel'
              ? []
              : [block.kind === 'fields' ? block.section : block.collection.split('.')[0]],
          ),
        ),
      );
      expect(anySectionIds.filter((section) => !asked.has(section))).toEqual([]);
    }
  });
});

describe('a calendar day', () => {
  it('exists or does not, leap years and all', () => {
    const days = [
      '2024-02-29',
      '2000-02-29',
      '2026-12-31',
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-04-31',
      '2026-1-01',
      '0000-01-01',
      '',
    ];
    expect(days.filter(isCalendarDate)).toEqual(['2024-02-29', '2000-02-29', '2026-12-31']);
  });
});

describe('an answer', () => {
  it('of nought is an answer, white space is none', () => {
    const blank = [
      0,
      '0',
      '  ',
      [],
      ['a'],
      { day: 0, date: '' },
      { day: null, date: '' },
      { amount: 0, currency: '' },
      { amount: null, currency: 'USD' },
      { value: null, unit: 'people' },
    ];
    expect(blank.map(isBlank)).toEqual([false, false, true, true, false, false, true, false, true, true]);
  });
});
