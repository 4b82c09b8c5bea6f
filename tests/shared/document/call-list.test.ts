// The printed call list: everyone of the cascade once, in the order of need, and nothing for the few where it is left out.
import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../../shared/document/block-texts.ts';
import { buildDocument } from '../../../shared/document/build-document.ts';
import type { DocumentWish } from '../../../shared/document/build-document.ts';
import { callsOf, otherContacts, reachedInOrder } from '../../../shared/document/call-list/call-order.ts';
import type { Form } from '../../../shared/document/form-blocks.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { blankPlan } from '../../fixtures/plans.ts';

const words = makeWords('en');
const plan = edited(
  blankPlan({ title: 'Flood plan' }),
  ...['agency', 'ministry', 'embassy', 'union'].map((id) =>
    add('coordination.actors', id, { name: `The ${id}` }),
  ),
  set('activation.declaredBy', 'agency'),
  set('activation.deputy', 'ministry'),
  add('activation.cascade', 'first', {
    who: 'agency',
    deputy: 'ministry',
    tells: ['embassy'],
    channel: 'Night line',
    withinMinutes: 15,
  }),
  add('activation.cascade', 'nobody', { channel: 'Telephone' }),
  add('activation.cascade', 'second', { who: 'embassy', tells: ['agency', 'union'] }),
  add('restricted.contacts', 'desk', {
    function: 'Desk of the embassy',
    body: 'embassy',
    phone: '+000 2',
    radio: 'channel 7',
  }),
  add('restricted.contacts', 'duty', { function: 'Duty room', body: 'agency', phone: '+000 1' }),
  add('restricted.contacts', 'pilot', {
    function: 'Harbour pilot',
    phone: '+000 9',
    checkedOn: '2026-05-04',
  }),
);
const build = (of: Plan, wish: Partial<DocumentWish> = {}) =>
  buildDocument(of, { outline: 'call-list', words, paper: 'a4', ...wish });
const textOf = (of: Plan, wish: Partial<DocumentWish> = {}): string =>
  blockTexts(build(of, wish).blocks).join('\n');

describe('the order of the calls', () => {
  it('numbers the calls that name somebody and leaves the others out', () => {
    expect(callsOf(plan).map(({ number, who, tells }) => [number, who, tells])).toEqual([
      [1, 'agency', ['embassy']],
      [2, 'embassy', ['agency', 'union']],
    ]);
  });

  it('names every body once, as it is first needed, with the calls it stands in', () => {
    expect(
      reachedInOrder(plan).map(({ body, calls, contacts }) => [body, calls, contacts.map(({ id }) => id)]),
    ).toEqual([
      ['agency', [1, 2], ['duty']],
      ['ministry', [1], []],
      ['embassy', [1, 2], ['desk']],
      ['union', [2], []],
    ]);
    expect(otherContacts(plan).map(({ id }) => id)).toEqual(['pilot']);
  });
});

describe('the call list', () => {
  it('holds the numbers, the channels and who has no number yet, and says on every page that it is restricted', () => {
    const text = textOf(plan);
    const said = [
      '+000 1',
      '+000 2',
      'channel 7',
      '+000 9',
      'checked 4/5/2026',
      'Night line',
      '1 · The ministry',
    ];
    expect(said.filter((part) => !text.includes(part))).toEqual([]);
    expect(build(plan).header.end).toBe('RESTRICTED');
  });

  it('leaves out names, numbers and channels by choice, says so, and keeps a row for every body', () => {
    const text = textOf(plan, { restricted: false });
    const few = ['+000', 'channel 7', 'Night line', 'Duty room', 'Harbour pilot'];
    expect(few.filter((part) => text.includes(part))).toEqual([]);
    expect(text).toContain(words.say('document.callList.noNumbers'));
    expect(text).toContain('The union');
    expect(build(plan, { restricted: false }).header.end).toBe('');
  });

  it('is a form to fill in by hand while the plan names nobody', () => {
    const document = build(blankPlan());
    const forms = document.blocks.filter((block): block is Form => block.kind === 'form');
    expect(forms.slice(0, 2).map(({ rows, blankRows }) => [rows.length, blankRows])).toEqual([
      [0, 6],
      [0, 10],
    ]);
    expect(textOf(blankPlan())).toContain(words.say('document.callList.nothingYet'));
  });

  it('goes with a sheet that names the holders of sealed copies and what to do when the file is lost', () => {
    const sealed = edited(
      plan,
      add('restricted.sealedCopies', 'one', { place: 'Safe of the post', holder: 'embassy' }),
      add('cover.distribution', 'copy', { who: 'Provincial office', form: 'paper' }),
    );
    const text = textOf(sealed);
    expect(text).toContain('Safe of the post');
    expect(text).toContain(words.say('document.sealed.lost.holders', { holders: 'Provincial office' }));
    expect(textOf(sealed, { restricted: false })).not.toContain('Safe of the post');
  });
});

describe('the head of a page', () => {
  it('says restricted only of a copy that holds something restricted', () => {
    const head = (of: Plan, restricted: boolean) => build(of, { outline: 'full', restricted }).header.end;
    expect([head(plan, true), head(plan, false), head(blankPlan(), true)]).toEqual(['RESTRICTED', '', '']);
  });
});
