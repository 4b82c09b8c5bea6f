// A final plan looks as it is: answers without boxes, tables without commands; and the status is never a box.
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { FieldView } from '../../../renderer/fields/field-view.tsx';
import { CollectionTable } from '../../../renderer/wizard/collection-table.tsx';
import type { Place } from '../../../shared/plan/address.ts';
import type { CollectionBlock } from '../../../shared/plan/template.ts';
import { finaliseEdit } from '../../../shared/wizard/finalising.ts';
import { edited } from '../../fixtures/edits.ts';
import { fullPlan } from '../../fixtures/plans.ts';
import { onScreen } from '../on-screen.tsx';

const draft = fullPlan();
const final = edited(draft, finaliseEdit(draft));
const boxes = (html: string): number => (html.match(/<(input|textarea|button)\b/g) ?? []).length;
const field = (plan: typeof draft, place: Place): string =>
  onScreen({ plan }, createElement(FieldView, { place, size: 'form' }));
const block: CollectionBlock = {
  kind: 'collection',
  collection: 'preparedness.actions',
  columns: ['what', 'owner', 'due'],
  layout: 'table',
  required: [],
  atLeast: 0,
};

describe('an answer of a final plan', () => {
  it.each([
    { section: 'cover', field: 'authority' },
    { section: 'review', field: 'nextReview' },
    { section: 'review', field: 'keeper' },
    { section: 'scope', field: 'purpose' },
  ] as const)('at $section, $field is told with its name and has no box', (place) => {
    expect(boxes(field(draft, place))).toBeGreaterThan(0);
    const told = field(final, place);
    expect(boxes(told)).toBe(0);
    expect(told).toContain('class="cw-told"');
  });

  it('says so where nothing was answered', () => {
    const blank = edited(final);
    expect(field({ ...blank, title: '' }, { section: 'plan', field: 'title' })).toContain('not answered');
  });
});

describe('a table of a final plan', () => {
  it('has rows to read and no way to add one', () => {
    const table = (plan: typeof draft): string =>
      onScreen({ plan }, createElement(CollectionTable, { block }));
    expect(table(draft)).toContain('cw-table-add');
    expect(table(final)).not.toContain('cw-table-add');
    expect(table(final)).toContain('aria-readonly="true"');
  });
});

describe('the status of a plan', () => {
  it('is told in a draft too, with how it is set, and never asked', () => {
    const told = field(draft, { section: 'cover', field: 'status' });
    expect(boxes(told)).toBe(0);
    expect(told).toMatch(/Draft/);
    expect(told).toContain('Set by finalising');
    expect(field(final, { section: 'cover', field: 'status' })).toMatch(/>Final</);
  });
});
