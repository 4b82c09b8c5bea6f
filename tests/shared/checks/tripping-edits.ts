// For every rule, the edits that make a plan trip over it which is otherwise clean on the full path.
import type { CheckCode } from '../../../shared/checks/rules.ts';
import { acceptEdits } from '../../../shared/lineage/accept.ts';
import { picksOf } from '../../../shared/lineage/picks.ts';
import type { Edit } from '../../../shared/plan/edit.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { add, caseId, remove, set } from '../../fixtures/edits.ts';
import { fullPlan, idsOf } from '../../fixtures/plans.ts';
import { counted } from '../../fixtures/workshop-plan.ts';

type Trip = {
  /** What is wrong with the plan, as the end of a sentence that begins with "a plan in which". */
  readonly when: string;
  readonly edits: readonly Edit[];
  /** The item the finding points at; absent for a field of a section. */
  readonly item?: string;
};

const plan: Plan = fullPlan();
const [likely, worst] = [caseId(plan, 'likely'), caseId(plan, 'worst')];
const removeAll = (key: Parameters<typeof idsOf>[1]): Edit[] => idsOf(plan, key).map((id) => remove(key, id));
const activities = idsOf(plan, 'sectors.activities');
const twoWardens = { warden: 'Shift leader', alternate: 'Cook of hostel C' };

/** The plan with all it has as taken from a parent, on a day. */
const parentTaken = (day: string): Edit => {
  const above: Plan = { ...plan, id: 'framework', parentPlan: null };
  return acceptEdits(plan, above, { picks: picksOf(new Set()), at: `${day}T08:00:00.000Z` }).edit;
};

export const trips: Readonly<Record<CheckCode, Trip>> = {
  'title-missing': { when: 'the title is blank', edits: [set('plan.title', '  ')] },
  'country-missing': { when: 'no country is chosen', edits: [set('plan.country', '')] },
  'crisis-missing': {
    when: 'neither crisis nor kind of crisis is said',
    edits: [set('scope.crisis', ''), set('scope.crisisTypes', [])],
  },
  'crisis-outside-micic': {
    when: 'the only kind of crisis is an epidemic',
    edits: [set('scope.crisisTypes', ['epidemic'])],
  },
  'nobody-consulted': { when: 'no migrants took part', edits: [remove('scope.participants', 'part-union')] },
  'legal-basis-missing': { when: 'no law is named', edits: removeAll('scope.legalBasis') },

  'no-parent-plan': { when: 'a province stands under no plan', edits: [set('plan.level', 'province')] },
  'parent-plan-old': {
    when: 'the parent was looked at a year and a day ago',
    edits: [parentTaken('2025-02-28')],
  },
  'level-unlike-parent': {
    when: 'an alert level was changed after it was taken over',
    edits: [parentTaken('2026-02-28'), set('earlyWarning.alertLevels.name', 'Crimson', 'level-red')],
    item: 'level-red',
  },

  'no-actors': { when: 'nobody is at the table', edits: removeAll('coordination.actors') },
  'actor-without-kind': {
    when: 'an actor has no kind',
    edits: [set('coordination.actors.kind', '', 'actor-relief')],
    item: 'actor-relief',
  },
  'no-migrants-among-actors': {
    when: 'no actor speaks for migrants',
    edits: [set('coordination.actors.kind', 'civil_society', 'actor-union')],
  },
  'other-state-missing': {
    when: 'a host State plans without a State of origin',
    edits: [set('coordination.actors.kind', 'host_state', 'actor-embassy')],
  },
  'no-chair': { when: 'nobody chairs', edits: [set('coordination.chair', '')] },
  'crisis-function-without-deputy': {
    when: 'a function is its own deputy',
    edits: [set('coordination.crisisTeam.deputy', 'actor-disaster', 'team-lead')],
    item: 'team-lead',
  },
  'agreement-lapsed': {
    when: 'an agreement in force ran out',
    edits: [
      add('coordination.agreements', 'agr', {
        title: 'Transit',
        status: 'inForce',
        validUntil: '2026-02-28',
      }),
    ],
    item: 'agr',
  },

  'register-stale': {
    when: 'a register was last counted a year and a day ago',
    edits: [add('population.registers', 'reg', { what: 'Consular register', asOf: '2025-02-28' })],
    item: 'reg',
  },
  'area-without-warden': {
    when: 'nobody is warden of an area',
    edits: [add('coordination.wardens', 'area', { area: 'The port', alternate: 'Cook of hostel C' })],
    item: 'area',
  },
  'warden-without-alternate': {
    when: 'a warden is the own alternate',
    edits: [add('coordination.wardens', 'area', { area: 'The port', warden: 'Cook', alternate: 'Cook ' })],
    item: 'area',
  },
  'place-without-warden': {
    when: 'a group is in no area of a warden',
    edits: [
      add('coordination.wardens', 'area', { ...twoWardens, area: 'The estate', places: ['place-estate'] }),
    ],
  },
  'employer-list-stale': {
    when: 'the list of an employer is a year and a day old',
    edits: [
      add('coordination.employers', 'plant', {
        name: 'Fish plant',
        people: { ...counted(200), date: '2025-02-28' },
      }),
    ],
    item: 'plant',
  },
  'haven-over-capacity': {
    when: 'one more person is sent to a safe haven than it holds',
    edits: [add('movement.safeHavens', 'hall', { name: 'Sports hall', capacity: 900, expected: 901 })],
    item: 'hall',
  },
  'transit-note-not-ready': {
    when: 'no note lies ready for a State of transit',
    edits: [add('movement.transitStates', 'state-c', { name: 'State C, Hill Crossing' })],
    item: 'state-c',
  },

  'no-groups': { when: 'no group is named', edits: removeAll('population.groups') },
  'group-without-place': {
    when: 'a group has no place',
    edits: [set('population.groups.places', [], 'group-crews')],
    item: 'group-crews',
  },
  'group-without-number': {
    when: 'a group has no number',
    edits: [set('population.groups.headcount', { ...counted(1), value: null }, 'group-crews')],
    item: 'group-crews',
  },
  'headcount-without-source': {
    when: 'a number has no source',
    edits: [set('population.groups.headcount', counted(400, ''), 'group-crews')],
    item: 'group-crews',
  },
  'headcount-in-conflict': {
    when: 'other sources give other numbers',
    edits: [set('population.groups.headcount', { ...counted(400), others: '900 (union)' }, 'group-crews')],
    item: 'group-crews',
  },
  'parts-exceed-headcount': {
    when: 'women and men are more than the group',
    edits: [set('population.groups.men', 1801, 'group-estate')],
    item: 'group-estate',
  },
  'documents-held-no-measure': {
    when: 'employers hold papers and nothing is done about it',
    edits: [
      remove('recovery.measures', 'rec-papers'),
      ...activities.map((id) => set('sectors.activities.guidelines', ['G1'], id)),
      set('sectors.activities.title', 'Sign an agreement with employers', 'act-papers'),
    ],
    item: 'group-estate',
  },
  'group-reached-by-no-activity': {
    when: 'no activity reaches a group',
    edits: activities.map((id) => set('sectors.activities.groups', ['group-estate'], id)),
    item: 'group-crews',
  },

  'case-not-described': {
    when: 'the worst case is not told',
    edits: [set('cases.planningCases.what', '', worst)],
    item: worst,
  },
  'case-without-number': {
    when: 'a case has no number',
    edits: [set('cases.planningCases.peopleAffected', { ...counted(1), value: null }, worst)],
    item: worst,
  },
  'case-number-without-source': {
    when: 'the number of a case rests on nothing',
    edits: [set('cases.planningCases.peopleAffected', counted(6000, ' '), worst)],
    item: worst,
  },
  'targeted-exceeds-need': {
    when: 'one more person is reached than is in need',
    edits: [set('cases.planningCases.peopleTargeted', counted(3001), likely)],
    item: likely,
  },
  'need-exceeds-affected': {
    when: 'one more person is in need than is affected',
    edits: [set('cases.planningCases.peopleInNeed', counted(3501), likely)],
    item: likely,
  },
  'groups-exceed-case': {
    when: 'the groups in the area are more than the case counts',
    edits: [set('population.groups.headcount', counted(3501), 'group-estate')],
    item: likely,
  },
  'worst-below-likely': {
    when: 'the worst case is smaller than the likely one',
    edits: [set('cases.planningCases.peopleAffected', counted(3499), worst)],
    item: worst,
  },
  'case-without-place': {
    when: 'a case happens nowhere',
    edits: [set('cases.planningCases.places', [], worst)],
    item: worst,
  },

  'no-hazards': { when: 'no hazard is named', edits: removeAll('risks.hazards') },
  'hazard-unrated': {
    when: 'a hazard is not rated',
    edits: [set('risks.hazards.impact', null, 'haz-river')],
    item: 'haz-river',
  },
  'score-without-scale': { when: 'scores stand on no scale', edits: [set('risks.scaleProfile', '')] },
  'high-risk-without-owner': {
    when: 'nobody watches a high risk',
    edits: [set('risks.hazards.owner', '', 'haz-river')],
    item: 'haz-river',
  },

  'few-objectives': {
    when: 'there are two objectives',
    edits: [remove('objectives.objectives', 'obj-home')],
  },
  'no-movement-line': { when: 'nothing says when people stay', edits: [set('objectives.stayCriteria', '')] },
  'nobody-decides-movement': {
    when: 'nobody decides on movement',
    edits: [set('objectives.movementDecidedBy', '')],
  },
  'objective-without-measure': {
    when: 'an objective has no measure',
    edits: [set('objectives.objectives.measure', '', 'obj-home')],
    item: 'obj-home',
  },
  'no-exit-criteria': {
    when: 'nothing says when the work ends',
    edits: [set('objectives.exitCriteria', '')],
  },

  'sector-without-activity': {
    when: 'a sector is included and empty',
    edits: [set('sectors.choices.decision', 'in', 'MCOF-05')],
    item: 'MCOF-05',
  },
  'activity-in-sector-not-now': {
    when: 'an activity is in a sector set aside',
    edits: [set('sectors.choices.decision', 'notNow', 'MCOF-04')],
    item: 'act-clinic',
  },
  'sectors-undecided': {
    when: 'a sector is neither in nor set aside',
    edits: [set('sectors.choices.decision', '', 'MCOF-05')],
  },

  'no-activities': { when: 'nothing is planned', edits: removeAll('sectors.activities') },
  'activity-without-title': {
    when: 'an activity does not say what is done',
    edits: [set('sectors.activities.title', '', 'act-kits')],
    item: 'act-kits',
  },
  'activity-without-lead': {
    when: 'nobody leads an activity',
    edits: [set('sectors.activities.lead', '', 'act-kits')],
    item: 'act-kits',
  },
  'activity-without-sector': {
    when: 'an activity is in no sector',
    edits: [set('sectors.activities.sector', '', 'act-kits')],
    item: 'act-kits',
  },
  'activity-without-phase': {
    when: 'an activity has no phase',
    edits: [set('sectors.activities.phase', '', 'act-kits')],
    item: 'act-kits',
  },
  'activity-without-date': {
    when: 'an activity has no day',
    edits: [set('sectors.activities.end', { day: null, date: '' }, 'act-kits')],
    item: 'act-kits',
  },
  'activity-without-place': {
    when: 'an activity has no place',
    edits: [set('sectors.activities.places', [], 'act-kits')],
    item: 'act-kits',
  },
  'activity-ends-before-start': {
    when: 'an activity ends before it starts',
    edits: [set('sectors.activities.start', { day: -29, date: '' }, 'act-kits')],
    item: 'act-kits',
  },
  'activity-overdue': {
    when: 'an activity was due yesterday',
    edits: [set('sectors.activities.end', { day: null, date: '2026-02-28' }, 'act-kits')],
    item: 'act-kits',
  },
  'activity-target-exceeds-groups': {
    when: 'an activity is to reach more people than its groups count',
    edits: [set('sectors.activities.targetPeople', 3401, 'act-kits')],
    item: 'act-kits',
  },
  'phase-empty': {
    when: 'nothing is planned for after',
    edits: ['act-wages', 'act-return'].map((id) => set('sectors.activities.phase', 'during', id)),
  },
  'one-lead-for-all': {
    when: 'one body leads everything',
    edits: activities.map((id) => set('sectors.activities.lead', 'actor-relief', id)),
  },
  'guidelines-uncovered': {
    when: 'every activity serves one guideline only',
    edits: activities.map((id) => set('sectors.activities.guidelines', ['G10'], id)),
  },

  'hard-case-unanswered': { when: 'nothing is said about deaths', edits: [set('protection.deaths', '')] },
  'pathway-leads-nowhere': {
    when: 'people are referred to nobody',
    edits: [set('protection.pathways.referTo', '', 'path-care')],
    item: 'path-care',
  },

  'language-not-spoken': {
    when: 'a group is spoken to in no language of its own',
    edits: [set('population.groups.languages', ['lo'], 'group-crews')],
  },
  'no-hotline': { when: 'there is no hotline', edits: [set('communication.hotline', '')] },
  'no-kin-line': { when: 'there is no line for families', edits: [set('communication.kinLine', '')] },
  'no-feedback': { when: 'migrants cannot answer', edits: [set('communication.feedback', '')] },
  'number-without-owner': { when: 'nobody owns the number', edits: [set('information.numberOwner', '')] },
  'personal-data-without-retention': {
    when: 'personal data is kept without end',
    edits: [set('information.dataSets.personal', 'personal', 'data-count')],
    item: 'data-count',
  },

  'few-triggers': { when: 'there are two triggers', edits: [remove('earlyWarning.triggers', 'trig-calls')] },
  'trigger-without-owner': {
    when: 'nobody watches a trigger',
    edits: [set('earlyWarning.triggers.owner', '', 'trig-road')],
    item: 'trig-road',
  },
  'trigger-without-action': {
    when: 'a trigger sets nothing off',
    edits: [set('earlyWarning.triggers.action', ' ', 'trig-road')],
    item: 'trig-road',
  },
  'trigger-without-deputy': {
    when: 'the owner of a trigger is its own deputy',
    edits: [set('earlyWarning.triggers.deputy', 'actor-disaster', 'trig-road')],
    item: 'trig-road',
  },
  'indicator-without-threshold': {
    when: 'an indicator has no threshold',
    edits: [set('earlyWarning.indicators.threshold', '', 'ind-gauge')],
    item: 'ind-gauge',
  },
  'indicator-without-owner': {
    when: 'nobody reads an indicator',
    edits: [set('earlyWarning.indicators.owner', '', 'ind-gauge')],
    item: 'ind-gauge',
  },
  'level-nobody-declares': {
    when: 'nobody declares a level',
    edits: [set('earlyWarning.alertLevels.declaredBy', '', 'level-red')],
    item: 'level-red',
  },
  'level-without-deputy': {
    when: 'a level has no deputy',
    edits: [set('earlyWarning.alertLevels.deputy', '', 'level-red')],
    item: 'level-red',
  },

  'first-hours-empty': {
    when: 'nothing is done in the first hour',
    edits: [remove('activation.checklist', 'step-call')],
  },
  'first-step-without-owner': {
    when: 'nobody does a step',
    edits: [set('activation.checklist.who', '', 'step-call')],
    item: 'step-call',
  },
  'nobody-declares': { when: 'nobody starts the plan', edits: [set('activation.declaredBy', '')] },
  'declarer-without-deputy': {
    when: 'whoever starts it has no deputy',
    edits: [set('activation.deputy', '')],
  },
  'cascade-untested': {
    when: 'a call was never tested',
    edits: [set('activation.cascade.testedOn', '', 'call-first')],
    item: 'call-first',
  },
  'cascade-without-number': {
    when: 'somebody of the cascade has no number',
    edits: [set('restricted.contacts.phone', '', 'contact-agency')],
  },
  'deputy-without-number': {
    when: 'a deputy in the cascade has no number',
    edits: [set('activation.cascade.deputy', 'actor-embassy', 'call-first')],
  },
  'number-not-rung-lately': {
    when: 'a number was last rung more than half a year ago',
    edits: [set('restricted.contacts.checkedOn', '2025-08-31', 'contact-agency')],
    item: 'contact-agency',
  },
  'sealed-copy-overdue': {
    when: 'a sealed copy was to be replaced by now',
    edits: [
      add('restricted.sealedCopies', 'copy-safe', { place: 'Safe of the agency', replaceBy: '2026-02-28' }),
    ],
    item: 'copy-safe',
  },
  'decision-without-default': {
    when: 'a decision has no default',
    edits: [set('activation.decisionPoints.byDefault', '', 'dec-move')],
    item: 'dec-move',
  },
  'decision-without-decider': {
    when: 'a decision has no deadline',
    edits: [set('activation.decisionPoints.withinHours', null, 'dec-move')],
    item: 'dec-move',
  },
  'measure-draft-not-ready': {
    when: 'a draft is not ready',
    edits: [set('activation.measures.draftReady', 'no', 'measure-fees')],
    item: 'measure-fees',
  },

  'people-to-move-missing': {
    when: 'there are routes and nobody counted who moves',
    edits: [set('movement.peopleToMove', { ...counted(1), value: null })],
  },
  'people-to-move-without-source': {
    when: 'the number of people to move rests on nothing',
    edits: [set('movement.peopleToMove', counted(3000, ''))],
  },
  'no-routes': { when: 'people have to move and there is no route', edits: removeAll('movement.routes') },
  'route-without-ends': {
    when: 'a route starts nowhere',
    edits: [set('movement.routes.from', '', 'route-north')],
    item: 'route-north',
  },
  'route-without-seats': {
    when: 'a route has neither seats nor carriers',
    edits: [set('movement.routes.seatsPerDay', null, 'route-east')],
    item: 'route-east',
  },
  'route-without-alternate': {
    when: 'two main routes stand side by side',
    edits: [set('movement.routes.alternateTo', '', 'route-east')],
    item: 'route-north',
  },
  'alternate-is-itself': {
    when: 'a route is its own alternate',
    edits: [set('movement.routes.alternateTo', 'route-east', 'route-east')],
    item: 'route-east',
  },
  'alternate-shares-point': {
    when: 'both routes end at the same crossing',
    edits: [set('movement.routes.to', 'place-gate-north', 'route-east')],
    item: 'route-east',
  },
  'seats-too-few': {
    when: 'moving everybody takes longer than a case lasts',
    edits: [set('movement.routes.seatsPerDay', 142, 'route-north')],
  },
  'seats-slower-than-warning': {
    when: 'moving everybody takes longer than the warning',
    edits: [set('cases.planningCases.warningDays', 7, likely)],
  },
  'documents-slower-than-seats': {
    when: 'papers take longer than seats',
    edits: [set('movement.withoutDocuments', 801)],
  },
  'assembly-over-capacity': {
    when: 'one more person is sent to a point than it holds',
    edits: [set('movement.assemblyPoints.expected', 601, 'point-gate')],
    item: 'point-gate',
  },
  'assembly-without-capacity': {
    when: 'nobody measured an assembly point',
    edits: [set('movement.assemblyPoints.capacity', null, 'point-gate')],
    item: 'point-gate',
  },

  'site-over-capacity': {
    when: 'a site fills faster than it empties',
    edits: [set('sites.sites.arrivalsPerDay', 501, 'site-hill')],
    item: 'site-hill',
  },
  'site-in-danger': {
    when: 'a site can be flooded itself',
    edits: [set('sites.sites.safeFromHazard', 'no', 'site-hill')],
    item: 'site-hill',
  },
  'site-without-manager': {
    when: 'nobody runs a site',
    edits: [set('sites.sites.manager', '', 'site-hill')],
    item: 'site-hill',
  },

  'no-gaps': { when: 'no gap is written down', edits: removeAll('preparedness.actions') },
  'gap-without-owner': {
    when: 'nobody closes a gap',
    edits: [set('preparedness.actions.owner', '', 'gap-boats')],
    item: 'gap-boats',
  },
  'gap-without-date': {
    when: 'a gap has no day',
    edits: [set('preparedness.actions.due', '', 'gap-boats')],
    item: 'gap-boats',
  },
  'gap-overdue': {
    when: 'a gap was due yesterday',
    edits: [set('preparedness.actions.due', '2026-02-28', 'gap-boats')],
    item: 'gap-boats',
  },
  'action-done-without-evidence': {
    when: 'an action is done and nothing shows it',
    edits: [set('preparedness.actions.status', 'done', 'gap-boats')],
    item: 'gap-boats',
  },
  'resource-gap-unanswered': {
    when: 'buses are missing and nothing is said about it',
    edits: [set('resources.resources.closeGapBy', '', 'res-buses')],
    item: 'res-buses',
  },

  'cost-without-currency': {
    when: 'an amount has no currency',
    edits: [set('budget.lines.cost', { amount: 40000, currency: '' }, 'line-kits')],
    item: 'line-kits',
  },
  'funded-exceeds-cost': {
    when: 'a line has more money than it costs',
    edits: [set('budget.lines.funded', { amount: 40001, currency: 'USD' }, 'line-kits')],
    item: 'line-kits',
  },
  'money-without-source': {
    when: 'money comes from nobody',
    edits: [set('budget.lines.source', '', 'line-kits')],
    item: 'line-kits',
  },

  'review-stale': {
    when: 'nobody looked at the plan for a year and a day',
    edits: [set('cover.validFrom', '2025-02-28')],
  },
  'review-overdue': { when: 'the review was due yesterday', edits: [set('review.nextReview', '2026-02-28')] },
  'no-review-date': { when: 'no review is set', edits: [set('review.nextReview', '')] },
  'plan-without-keeper': { when: 'nobody keeps it', edits: [set('review.keeper', '')] },
  'no-exercise': { when: 'no exercise is planned', edits: removeAll('review.exercises') },
  'no-exercise-ahead': {
    when: 'the last exercise was yesterday',
    edits: [set('review.exercises.on', '2026-02-28', 'ex-table')],
  },
  'question-without-owner': {
    when: 'nobody finds the answer',
    edits: [add('review.openQuestions', 'q-keys', { question: 'Who keeps the keys?', due: '2026-03-02' })],
    item: 'q-keys',
  },
  'question-without-date': {
    when: 'the answer is due some time',
    edits: [
      add('review.openQuestions', 'q-keys', { question: 'Who keeps the keys?', owner: 'actor-disaster' }),
    ],
    item: 'q-keys',
  },
  'question-overdue': {
    when: 'the answer was due yesterday',
    edits: [
      add('review.openQuestions', 'q-keys', {
        question: 'Who keeps the keys?',
        owner: 'actor-disaster',
        due: '2026-02-28',
      }),
    ],
    item: 'q-keys',
  },
  'unknown-without-question': {
    when: 'nobody knows who holds the papers, and nobody asks',
    edits: [set('population.groups.documentHolder', 'unknown', 'group-crews')],
  },
  'validity-ended': {
    when: 'the validity ended yesterday',
    edits: [set('cover.validUntil', '2026-02-28')],
  },
  'validity-reversed': {
    when: 'it ends before it begins',
    edits: [set('cover.validFrom', '2029-01-01')],
  },

  'facts-to-confirm': {
    when: 'a group came with the scenario and nobody confirmed it',
    edits: [
      {
        kind: 'add',
        collection: 'population.groups',
        id: 'group-told',
        values: { name: 'Told group', places: ['place-estate'], headcount: counted(1) },
        origin: { from: 'scenario', ref: 'case/group', sources: ['S1'], status: 'unverified' },
      },
    ],
    item: 'group-told',
  },
  'figure-without-source': {
    when: 'the number in need rests on nothing',
    edits: [set('cases.planningCases.peopleInNeed', counted(3000, ''), likely)],
    item: likely,
  },
  'reference-lost': {
    when: 'an answer points at a place that is gone',
    edits: [set('sectors.activities.places', ['place-gone'], 'act-kits')],
    item: 'act-kits',
  },
};
