// Where a rule must keep silent: exactly at the limit, or where the plan has answered in another way.
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../shared/checks/check-plan.ts';
import type { CheckCode } from '../../../shared/checks/rules.ts';
import { acceptEdits } from '../../../shared/lineage/accept.ts';
import { picksOf } from '../../../shared/lineage/picks.ts';
import type { Edit } from '../../../shared/plan/edit.ts';
import { add, caseId, edited, remove, set } from '../../fixtures/edits.ts';
import { fullPlan, idsOf, mcofTemplate } from '../../fixtures/plans.ts';
import { counted } from '../../fixtures/workshop-plan.ts';

const full = fullPlan();
const likely = caseId(full, 'likely');
const activities = idsOf(full, 'sectors.activities');
const codesAfter = (edits: readonly Edit[], path = 'full'): string[] =>
  checkPlan(edited(full, ...edits), mcofTemplate(), { today: '2026-03-01', path }).map(({ code }) => code);
/** Employers hold papers and nothing speaks of it: one more edit decides. */
const papersHeld = [
  remove('recovery.measures', 'rec-papers'),
  ...activities.map((id) => set('sectors.activities.guidelines', ['G1'], id)),
  set('sectors.activities.title', 'Sign an agreement with employers', 'act-papers'),
];

/** The plan with all it has as taken from a parent, on a day. */
const parentTaken = (day: string): Edit => {
  const above = { ...full, id: 'framework', parentPlan: null };
  return acceptEdits(full, above, { picks: picksOf(new Set()), at: `${day}T08:00:00.000Z` }).edit;
};

const silences: [code: CheckCode, when: string, edits: Edit[]][] = [
  ['no-exercise-ahead', 'the next is today', [set('review.exercises.on', '2026-03-01', 'ex-table')]],
  ['no-exercise-ahead', 'one has no day yet', [add('review.exercises', 'ex-next', { title: 'By night' })]],
  [
    'question-without-owner',
    'the question is answered',
    [add('review.openQuestions', 'q-keys', { question: 'Who keeps the keys?', answer: 'The guard' })],
  ],
  [
    'question-without-date',
    'the question is answered',
    [add('review.openQuestions', 'q-keys', { question: 'Who keeps the keys?', answer: 'The guard' })],
  ],
  [
    'question-overdue',
    'the answer is due today',
    [add('review.openQuestions', 'q-keys', { question: 'Who keeps the keys?', due: '2026-03-01' })],
  ],
  [
    'unknown-without-question',
    'somebody asks',
    [
      set('population.groups.documentHolder', 'unknown', 'group-crews'),
      {
        kind: 'add',
        collection: 'review.openQuestions',
        id: 'q-papers',
        values: { question: 'Who holds the papers?' },
        origin: { from: '', ref: 'population/groups/group-crews/documentHolder', sources: [], status: '' },
      },
    ],
  ],
  [
    'cascade-without-number',
    'a radio is all that answers there',
    [
      set('restricted.contacts.phone', '', 'contact-agency'),
      set('restricted.contacts.radio', 'channel 7', 'contact-agency'),
    ],
  ],
  [
    'cascade-without-number',
    'a call names nobody that is still there',
    [set('activation.cascade.who', 'gone', 'call-first')],
  ],
  [
    'deputy-without-number',
    'the deputy is called in the cascade and told of there',
    [set('activation.deputy', 'actor-labour'), set('restricted.contacts.secondPhone', '', 'contact-labour')],
  ],
  [
    'number-not-rung-lately',
    'the number was rung half a year ago to the day',
    [set('restricted.contacts.checkedOn', '2025-09-01', 'contact-agency')],
  ],
  [
    'number-not-rung-lately',
    'nobody wrote a day yet',
    [set('restricted.contacts.checkedOn', '', 'contact-agency')],
  ],
  [
    'sealed-copy-overdue',
    'today is the day',
    [add('restricted.sealedCopies', 'copy-safe', { place: 'Safe', replaceBy: '2026-03-01' })],
  ],
  ['no-parent-plan', 'the plan is a country’s', [set('plan.level', 'country')]],
  ['no-parent-plan', 'the province has a parent', [parentTaken('2026-02-28'), set('plan.level', 'province')]],
  ['parent-plan-old', 'the parent was looked at a year ago today', [parentTaken('2025-03-01')]],
  ['level-unlike-parent', 'the level stands as it was taken', [parentTaken('2026-02-28')]],
  [
    'level-unlike-parent',
    'only the way to reach somebody at night differs',
    [parentTaken('2026-02-28'), set('earlyWarning.alertLevels.atNight', 'Gate, ring twice', 'level-red')],
  ],
  [
    'level-unlike-parent',
    'a level of the plan’s own stands beside those of the parent',
    [parentTaken('2026-02-28'), add('earlyWarning.alertLevels', 'own', { name: 'Blue' })],
  ],
  [
    'targeted-exceeds-need',
    'as many are reached as are in need',
    [set('cases.planningCases.peopleTargeted', counted(3000), likely)],
  ],
  [
    'need-exceeds-affected',
    'as many are in need as are affected',
    [set('cases.planningCases.peopleInNeed', counted(3500), likely)],
  ],
  [
    'groups-exceed-case',
    'the groups are as many as the case counts',
    [set('population.groups.headcount', counted(3100), 'group-estate')],
  ],
  [
    'groups-exceed-case',
    'the large group is elsewhere',
    [
      set('population.groups.headcount', counted(5900), 'group-crews'),
      set('population.groups.places', ['place-hill'], 'group-crews'),
    ],
  ],
  [
    'worst-below-likely',
    'worst and likely are the same',
    [set('cases.planningCases.peopleAffected', counted(3500), caseId(full, 'worst'))],
  ],
  [
    'case-without-number',
    'the number is nought',
    [set('cases.planningCases.peopleAffected', counted(0), likely)],
  ],
  [
    'parts-exceed-headcount',
    'the parts add up to the whole',
    [set('population.groups.men', 1800, 'group-estate')],
  ],
  [
    'register-stale',
    'the register is a year old today',
    [add('population.registers', 'reg', { what: 'Consular register', asOf: '2025-03-01' })],
  ],
  [
    'employer-list-stale',
    'the list is a year old today',
    [
      add('coordination.employers', 'plant', {
        name: 'Fish plant',
        people: { ...counted(200), date: '2025-03-01' },
      }),
    ],
  ],
  [
    'figure-without-source',
    'the figure is that of a register, which is itself the source',
    [add('population.registers', 'reg', { what: 'Consular register', people: counted(4300, '') })],
  ],
  [
    'warden-without-alternate',
    'there is no warden yet either',
    [add('coordination.wardens', 'area', { area: 'The port' })],
  ],
  [
    'place-without-warden',
    'two areas take in both groups',
    [
      add('coordination.wardens', 'west', { area: 'West', places: ['place-estate'] }),
      add('coordination.wardens', 'east', { area: 'East', places: ['place-gate-east'] }),
    ],
  ],
  [
    'haven-over-capacity',
    'the haven is exactly full',
    [add('movement.safeHavens', 'hall', { name: 'Sports hall', capacity: 900, expected: 900 })],
  ],
  [
    'transit-note-not-ready',
    'the note lies ready',
    [add('movement.transitStates', 'state-c', { name: 'State C', noteReady: 'yes' })],
  ],
  ['crisis-missing', 'the kind of crisis is said', [set('scope.crisis', '')]],
  ['crisis-outside-micic', 'one kind of two is inside', [set('scope.crisisTypes', ['epidemic', 'flood'])]],
  [
    'documents-held-no-measure',
    'an activity is tagged with guideline 10',
    [...papersHeld, set('sectors.activities.guidelines', ['G10'], 'act-kits')],
  ],
  [
    'documents-held-no-measure',
    'an activity speaks of papers in Vietnamese',
    [...papersHeld, set('sectors.activities.title', 'Thu lại hộ chiếu', 'act-kits')],
  ],
  [
    'documents-held-no-measure',
    'an activity speaks of papers in Thai',
    [...papersHeld, set('sectors.activities.detail', 'คืนหนังสือเดินทาง', 'act-kits')],
  ],
  [
    'documents-held-no-measure',
    'there is a documents desk',
    [...papersHeld, set('movement.documentsDesk', 'At the north crossing')],
  ],
  [
    'documents-held-no-measure',
    'a gap is about papers',
    [...papersHeld, set('preparedness.actions.what', 'No blank travel documents', 'gap-desk')],
  ],
  [
    'documents-held-no-measure',
    'people hold their own papers',
    [...papersHeld, set('population.groups.documentHolder', 'themselves', 'group-estate')],
  ],
  [
    'activity-without-lead',
    'the activity was stopped',
    [set('sectors.activities.lead', '', 'act-kits'), set('sectors.activities.status', 'stopped', 'act-kits')],
  ],
  [
    'activity-in-sector-not-now',
    'the activity was stopped',
    [
      set('sectors.choices.decision', 'notNow', 'MCOF-04'),
      set('sectors.activities.status', 'stopped', 'act-clinic'),
    ],
  ],
  [
    'activity-without-date',
    'it ends on the day of the trigger',
    [set('sectors.activities.end', { day: 0, date: '' }, 'act-kits')],
  ],
  [
    'activity-ends-before-start',
    'it ends the day it starts',
    [set('sectors.activities.start', { day: -30, date: '' }, 'act-kits')],
  ],
  [
    'activity-overdue',
    'it is due today',
    [set('sectors.activities.end', { day: null, date: '2026-03-01' }, 'act-kits')],
  ],
  [
    'activity-overdue',
    'it is done',
    [
      set('sectors.activities.end', { day: null, date: '2026-01-01' }, 'act-kits'),
      set('sectors.activities.status', 'done', 'act-kits'),
    ],
  ],
  [
    'activity-target-exceeds-groups',
    'it reaches everybody',
    [set('sectors.activities.targetPeople', 3400, 'act-kits')],
  ],
  [
    'activity-target-exceeds-groups',
    'a group has no number yet',
    [
      set('sectors.activities.targetPeople', 9000, 'act-kits'),
      set('population.groups.headcount', { ...counted(1), value: null }, 'group-crews'),
    ],
  ],
  ['phase-empty', 'nothing is planned at all', activities.map((id) => remove('sectors.activities', id))],
  [
    'one-lead-for-all',
    'there are four activities',
    [
      ...activities.slice(4).map((id) => remove('sectors.activities', id)),
      ...activities.slice(0, 4).map((id) => set('sectors.activities.lead', 'actor-relief', id)),
    ],
  ],
  ['one-lead-for-all', 'nobody leads any', activities.map((id) => set('sectors.activities.lead', '', id))],
  [
    'sectors-undecided',
    'there is an activity in the sector',
    [set('sectors.choices.decision', '', 'MCOF-04')],
  ],
  [
    'other-state-missing',
    'the plan is of two States',
    [set('plan.role', 'bilateral'), set('coordination.actors.kind', 'host_state', 'actor-embassy')],
  ],
  ['other-state-missing', 'a State of transit has one of the two sides', [set('plan.role', 'transit')]],
  [
    'agreement-lapsed',
    'it runs out today',
    [
      add('coordination.agreements', 'agr', {
        title: 'Transit',
        status: 'inForce',
        validUntil: '2026-03-01',
      }),
    ],
  ],
  [
    'language-not-spoken',
    'one language of two is spoken',
    [set('population.groups.languages', ['lo', 'my'], 'group-crews')],
  ],
  [
    'language-not-spoken',
    'a message is in it',
    [
      set('population.groups.languages', ['lo'], 'group-crews'),
      set('communication.messages.languages', ['lo'], 'msg-move'),
    ],
  ],
  [
    'language-not-spoken',
    'nobody said what the group speaks',
    [set('population.groups.languages', [], 'group-crews')],
  ],
  [
    'route-without-seats',
    'a carrier has seats',
    [
      set('movement.routes.seatsPerDay', null, 'route-east'),
      add('movement.carriers', 'bus', { name: 'Buses', route: 'route-east', vehicles: 5, seats: 40 }),
    ],
  ],
  [
    'route-without-alternate',
    'the route is closed',
    [
      set('movement.routes.alternateTo', '', 'route-east'),
      set('movement.routes.open', 'no', 'route-north'),
      set('movement.routes.open', 'no', 'route-east'),
    ],
  ],
  [
    'alternate-shares-point',
    'both ways lead to the same shelters, by other means',
    [
      set('movement.routes.to', 'place-hill', 'route-east'),
      set('movement.routes.to', 'place-hill', 'route-north'),
      set('movement.routes.mode', 'river', 'route-east'),
    ],
  ],
  [
    'no-routes',
    'nobody has to move',
    [
      ...idsOf(full, 'movement.routes').map((id) => remove('movement.routes', id)),
      set('movement.peopleToMove', counted(0)),
    ],
  ],
  ['people-to-move-missing', 'nobody has to move', [set('movement.peopleToMove', counted(0))]],
  [
    'seats-too-few',
    'the last seat leaves on the last day',
    [set('movement.routes.seatsPerDay', 143, 'route-north')],
  ],
  [
    'documents-slower-than-seats',
    'papers and seats take the same days',
    [set('movement.withoutDocuments', 800)],
  ],
  [
    'assembly-over-capacity',
    'the point is exactly full',
    [set('movement.assemblyPoints.expected', 600, 'point-gate')],
  ],
  ['site-over-capacity', 'the site is exactly full', [set('sites.sites.arrivalsPerDay', 500, 'site-hill')]],
  ['gap-overdue', 'it is due today', [set('preparedness.actions.due', '2026-03-01', 'gap-boats')]],
  [
    'gap-without-owner',
    'it is closed already',
    [
      set('preparedness.actions.owner', '', 'gap-boats'),
      set('preparedness.actions.status', 'done', 'gap-boats'),
    ],
  ],
  [
    'resource-gap-unanswered',
    'there is enough',
    [
      set('resources.resources.have', 10, 'res-buses'),
      set('resources.resources.closeGapBy', '', 'res-buses'),
    ],
  ],
  [
    'funded-exceeds-cost',
    'it is paid for to the last unit',
    [set('budget.lines.funded', { amount: 40000, currency: 'USD' }, 'line-kits')],
  ],
  [
    'funded-exceeds-cost',
    'the money is in another currency',
    [set('budget.lines.funded', { amount: 900000, currency: 'VND' }, 'line-kits')],
  ],
  ['review-stale', 'it was looked at a year ago to the day', [set('cover.validFrom', '2025-03-01')]],
  [
    'review-stale',
    'a record of changes is younger',
    [set('cover.validFrom', '2020-01-01'), add('cover.changes', 'ch', { edition: '2', on: '2026-01-15' })],
  ],
  ['review-overdue', 'the review is today', [set('review.nextReview', '2026-03-01')]],
  ['validity-ended', 'it is valid until today', [set('cover.validUntil', '2026-03-01')]],
];

describe('a rule is silent', () => {
  it.each(silences.map(([code, when, edits]) => [code, when, edits] as const))(
    '%s: %s',
    (code, _when, edits) => {
      expect(codesAfter(edits)).not.toContain(code);
    },
  );
});

describe('a rule speaks', () => {
  it('when two routes stand in for each other, so that neither is a way round', () => {
    const both = [set('movement.routes.alternateTo', 'route-east', 'route-north')];
    expect(codesAfter(both).filter((code) => code === 'alternate-is-itself')).toHaveLength(2);
  });

  it('when both routes pass the same crossing on the way', () => {
    const both = ['route-east', 'route-north'].map((id) =>
      set('movement.routes.via', ['place-gate-east'], id),
    );
    expect(codesAfter(both)).toContain('alternate-shares-point');
  });

  it('when the lead it names is no longer among the actors', () => {
    const gone = [set('sectors.activities.lead', 'actor-gone', 'act-kits')];
    expect(codesAfter(gone)).toEqual(['activity-without-lead', 'reference-lost']);
  });

  it('once for three groups whose papers others hold', () => {
    const held = [
      ...papersHeld,
      set('population.groups.documentHolder', 'recruiter', 'group-crews'),
      add('population.groups', 'group-three', {
        name: 'Builders',
        places: ['place-estate'],
        headcount: counted(50),
        documentHolder: 'mixed',
      }),
    ];
    expect(codesAfter(held).filter((code) => code === 'documents-held-no-measure')).toHaveLength(1);
  });
});
