// Answers that say they are not known, and the open questions made of them.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../shared/plan/plan.ts';
import { doubtAt } from '../../../shared/upkeep/doubt-words.ts';
import { askEdit, unknownsOf } from '../../../shared/upkeep/open-questions.ts';
import { placeOfRef } from '../../../shared/upkeep/place-ref.ts';
import { add, edited, set } from '../../fixtures/edits.ts';
import { blankPlan, fullPlan } from '../../fixtures/plans.ts';

const doubtful = (): Plan =>
  edited(
    blankPlan(),
    set('population.unknowns', 'How many left since July\n\nWho holds the keys'),
    add('coordination.actors', 'actor-desk', { name: 'Desk' }),
    add('population.groups', 'group-a', { name: 'Harbour crews', documentHolder: 'unknown' }),
    add('preparedness.actions', 'act-a', {
      what: 'Buses: contract to be agreed. Drivers are there.',
      owner: 'actor-desk',
    }),
    add('movement.assemblyPoints', 'point-a', { name: 'Yard, gate TBC' }),
  );
const brief = (plan: Plan) => unknownsOf(plan).untold.map(({ kind, text, ref }) => [kind, text, ref]);

describe('words of doubt', () => {
  it.each([
    'To be confirmed by the embassy',
    'Number not known',
    'Route TBC',
    'Who pays?? Ask the fund',
    'Số người chưa rõ',
    'Chờ xác nhận của đại sứ quán',
  ])('are seen in “%s”', (text) => expect(doubtAt(text)).toBeGreaterThanOrEqual(0));

  it.each([
    'The last to be found',
    'They had to be named one by one',
    'Well known route',
    'Confirmed on 3 May',
    'atbc',
    'Who pays? The employer.',
    'Đã xác nhận',
  ])('are not seen in “%s”', (text) => expect(doubtAt(text)).toBe(-1));
});

describe('what a plan does not know', () => {
  it('is not what its signatory says of its limits', () => {
    const limited = edited(
      blankPlan(),
      set('cover.limitations', 'Distances are to be checked before use.'),
      set('cover.foreword', 'How many there are was not known.'),
    );
    expect(brief(limited)).toEqual([]);
  });

  it('is found wherever it says so, each once, quoting nothing that is for the named few', () => {
    expect(brief(doubtful())).toEqual([
      ['listed', 'How many left since July', 'population/unknowns: How many left since July'],
      ['listed', 'Who holds the keys', 'population/unknowns: Who holds the keys'],
      ['choice', '', 'population/groups/group-a/documentHolder'],
      ['words', '', 'movement/assemblyPoints/point-a/name'],
      ['words', 'Buses: contract to be agreed', 'preparedness/actions/act-a/what'],
    ]);
  });

  it('is nothing in a plan without doubts', () => {
    expect(unknownsOf(fullPlan())).toEqual({ open: [], answered: [], untold: [] });
  });

  it('becomes an open question that knows its place and proposes an owner', () => {
    const plan = doubtful();
    const mark = unknownsOf(plan).untold.find(({ ref }) => ref === 'preparedness/actions/act-a/what')!;
    const words = { id: 'q-1', question: 'What does the contract say?', about: 'Gaps' };
    const { open, untold } = unknownsOf(edited(plan, askEdit(plan, mark, words)));
    expect(open).toMatchObject([
      {
        question: { id: 'q-1', question: 'What does the contract say?', owner: 'actor-desk', due: '' },
        place: { section: 'preparedness', collection: 'actions', item: 'act-a', field: 'what' },
        isStillMarked: true,
      },
    ]);
    expect(untold).toHaveLength(4);
  });

  it('is closed by an answer, and tells when its place no longer says that it is unknown', () => {
    const plan = doubtful();
    const mark = unknownsOf(plan).untold.find(({ kind }) => kind === 'choice')!;
    const asked = edited(plan, askEdit(plan, mark, { id: 'q-1', question: 'Who holds them?', about: '' }));
    const found = edited(asked, set('population.groups.documentHolder', 'employer', 'group-a'));
    expect(unknownsOf(found).open[0]?.isStillMarked).toBe(false);
    const answered = edited(asked, set('review.openQuestions.answer', 'The employers', 'q-1'));
    expect(unknownsOf(answered)).toMatchObject({ open: [], answered: [{ question: { id: 'q-1' } }] });
    expect(unknownsOf(answered).untold).toHaveLength(4);
  });

  it('loses its place, not its question, when the item is gone', () => {
    const plan = doubtful();
    const mark = unknownsOf(plan).untold.find(({ kind }) => kind === 'choice')!;
    const asked = edited(plan, askEdit(plan, mark, { id: 'q-1', question: 'Who holds them?', about: '' }));
    const gone = edited(asked, { kind: 'remove', collection: 'population.groups', item: 'group-a' });
    expect(unknownsOf(gone).open).toMatchObject([{ place: null, question: { question: 'Who holds them?' } }]);
  });
});

it('reads no place out of a text that names none', () => {
  expect(
    ['', 'nowhere/field', 'population/none', 'population/groups/id', 'review/openQuestions/a/b/c'].map(
      placeOfRef,
    ),
  ).toEqual([null, null, null, null, null]);
});
