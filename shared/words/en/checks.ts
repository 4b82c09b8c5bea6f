// What the checks say: one sentence each that tells what is not yet there and what to do. Never a reproach.
import type { CheckCode } from '../../checks/rules.ts';
import type { CheckSource } from '../../checks/problem.ts';

type Sentences = Record<`check.${CheckCode}` | `check.source.${CheckSource}` | 'check.unnamed', string>;

export const checks = {
  'check.unnamed': 'no name yet',

  'check.title-missing': 'The plan has no title yet: give it the one that will stand on the cover.',
  'check.country-missing': 'Not yet said whose plan this is: choose the country or territory.',
  'check.crisis-missing': 'Not yet said which crisis this plan is for: name it in one line.',
  'check.crisis-outside-micic':
    'The MICIC Guidelines speak of conflict and natural disaster only, and this plan is for {types}: use them as a guide, and say so.',
  'check.nobody-consulted':
    'No migrants have had a say in this plan yet: ask a group or its association, and note what changed.',
  'check.legal-basis-missing': 'No law or agreement is named yet: add what this plan rests on.',

  'check.no-parent-plan':
    'This plan is written for one level below others ({level}) and names no plan above it yet: name one under “Parent plan”, so that roles and alert levels agree.',
  'check.parent-plan-old':
    'The parent plan was last looked at on {date}, more than a year ago: ask for the file as it is now, and look for changes.',
  'check.level-unlike-parent':
    'The alert level “{level}” is not as in the parent plan: agree on it with those above, or tell them what differs.',

  'check.no-actors': 'No agency is at the table yet: add those who will act.',
  'check.actor-without-kind': 'Not yet said what kind of actor {actor} is: choose one.',
  'check.no-migrants-among-actors':
    'No migrants’ association or community is among the actors yet: add one, or say who speaks with migrants.',
  'check.other-state-missing':
    'Nobody from the other side is among the actors yet ({kinds}): add its agency or mission.',
  'check.no-chair': 'Nobody chairs the steering committee yet: choose who does.',
  'check.crisis-function-without-deputy':
    '“{function}” has no deputy of its own yet: name one who can be reached when the holder cannot.',
  'check.agreement-lapsed': 'The agreement “{agreement}” ran out on {date}: renew it, or mark it as needed.',
  'check.area-without-warden': 'Nobody is warden of “{area}” yet: name a function in the area.',
  'check.warden-without-alternate':
    'The warden of “{area}” has no alternate yet: name a second function that people there can reach.',
  'check.place-without-warden':
    'No warden’s area takes in {place} yet, where a group of this plan is: add the place to an area.',
  'check.employer-list-stale':
    'The figure of “{employer}” dates from {date}, more than a year ago: ask for a new list.',

  'check.no-groups': 'No group of migrants is named yet: add the first one with its place and number.',
  'check.group-without-place': 'Not yet said where “{group}” is: choose a place.',
  'check.group-without-number':
    'Not yet said how many people “{group}” is: give a number, rough if need be, with its source.',
  'check.headcount-without-source':
    'The number for “{group}” ({people, number}) has no source yet: say where it comes from.',
  'check.headcount-in-conflict':
    'Sources do not agree how many people “{group}” is: say which number this plan uses and why.',
  'check.register-stale':
    '“{register}” was last brought up to date on {date}: ask for a new count at least once a year.',
  'check.parts-exceed-headcount':
    'The parts of “{group}” add up to {parts, number}, more than its {people, number} people: look at the numbers again.',
  'check.documents-held-no-measure':
    'The papers of “{group}”{others, plural, =0 {} one { and one more group} other { and # more groups}} are not all in their own hands, and nothing is planned about it yet: add an activity that gets papers back or replaces them.',
  'check.group-reached-by-no-activity': 'No activity reaches “{group}” yet: tie one to it.',

  'check.case-not-described': '{case}: not yet told what happens. A few sentences are enough.',
  'check.case-without-number':
    '{case}: not yet said how many people are affected. Give the number to plan for.',
  'check.case-number-without-source':
    '{case}: the number of people affected ({people, number}) does not yet say what it rests on. Name a source, or call it an assumption.',
  'check.targeted-exceeds-need':
    '{case}: the plan would reach {more, number} people, but only {less, number} are in need. Bring the two into line.',
  'check.need-exceeds-affected':
    '{case}: {more, number} people are in need, but only {less, number} are affected. Bring the two into line.',
  'check.groups-exceed-case':
    '{case}: the groups add up to {people, number} people, but the case counts {affected, number}. Raise the case, or say which groups it leaves out.',
  'check.worst-below-likely':
    'The worst case counts {worst, number} people and the likely one {likely, number}: the worst should not be the smaller.',
  'check.case-without-place': '{case}: not yet said where it happens. Choose places.',

  'check.no-hazards': 'No hazard is named yet: add what could set the crisis off.',
  'check.hazard-unrated': '“{hazard}” is not yet rated: judge how likely it is and how hard it would hit.',
  'check.score-without-scale':
    'Hazards are rated, but not yet on a named scale: choose the scale, or the scores say nothing.',
  'check.high-risk-without-owner': '“{hazard}” is a high risk and nobody watches it yet: name its owner.',

  'check.few-objectives':
    '{count, plural, =0 {No objective is written yet: agree on three.} one {One objective so far: three give a plan its direction.} other {# objectives so far: three give a plan its direction.}}',
  'check.no-movement-line': 'Not yet drawn: “{line}”. Write the sign that tells one from the other.',
  'check.nobody-decides-movement':
    'Not yet said who decides that people stay, move away or leave the country: name one body.',
  'check.objective-without-measure': 'Not yet said how we know “{objective}” is reached: add a measure.',
  'check.no-exit-criteria': 'Not yet said when the work of this plan ends: add the signs.',

  'check.sector-without-activity':
    '{sector} is included but has no activity yet: plan one, or set the sector to “not now”.',
  'check.activity-in-sector-not-now':
    '“{activity}” is in {sector}, which is set to “not now”: include the sector, or move the activity.',
  'check.sectors-undecided':
    '{count, plural, one {One sector is} other {# sectors are}} neither included nor set to “not now” yet: decide, or set the rest aside in one action.',

  'check.no-activities': 'No activity is planned yet: begin with what must be done first.',
  'check.activity-without-title': 'An activity does not yet say what is done: write it in one line.',
  'check.activity-without-lead': 'Nobody leads “{activity}” yet: name one body.',
  'check.activity-without-sector': '“{activity}” is in no sector yet: choose one.',
  'check.activity-without-phase':
    'Not yet said whether “{activity}” comes before, during or after: choose the phase.',
  'check.activity-without-date':
    'Not yet said by when “{activity}” is done: give a day, or days from the trigger.',
  'check.activity-without-place': 'Not yet said where “{activity}” happens: choose a place.',
  'check.activity-ends-before-start': '“{activity}” ends before it starts: look at the two days again.',
  'check.activity-overdue':
    '“{activity}” was due on {date} and is not done yet: mark it done, or give a new day.',
  'check.activity-target-exceeds-groups':
    '“{activity}” is to reach {target, number} people, but its groups count {people, number}: bring the two into line.',
  'check.phase-empty': 'Nothing is planned yet for the phase “{phase}”: add at least one activity.',
  'check.one-lead-for-all': '{actor} leads all {count} activities: see who else can carry some.',

  'check.guidelines-uncovered':
    '{count, plural, one {One MICIC guideline is} other {# MICIC guidelines are}} served by no activity yet: {guidelines}.',

  'check.hard-case-unanswered':
    'Not yet written: “{case}”. One paragraph now saves a wrong decision at night.',
  'check.pathway-leads-nowhere': 'Not yet said to whom people are referred for “{need}”: name the body.',

  'check.language-not-spoken':
    'Nothing is said yet in a language of “{group}” ({languages}): add the language to the messages.',
  'check.no-hotline': 'No number is given yet that migrants can call: add the hotline, or say who answers.',
  'check.no-kin-line': 'No line for families is given yet: add the number relatives can call.',
  'check.no-feedback': 'Not yet said how migrants can answer or complain: add a way that works for them.',
  'check.number-without-owner': 'Nobody owns the number yet: name the one body that says how many.',
  'check.personal-data-without-retention':
    '“{data}” holds personal data, but consent or retention is not settled yet: fill in both.',

  'check.few-triggers':
    '{count, plural, =0 {No trigger is written yet: agree on three signs that set this plan off.} one {One trigger so far: three signs cover more ways a crisis can begin.} other {# triggers so far: three signs cover more ways a crisis can begin.}}',
  'check.trigger-without-owner': 'Nobody watches the trigger “{trigger}” yet: name one body.',
  'check.trigger-without-action':
    'The trigger “{trigger}” does not set anything off yet: say what is done at once.',
  'check.trigger-without-deputy':
    'The trigger “{trigger}” has no second owner yet: name who acts when the first cannot be reached.',
  'check.indicator-without-threshold':
    'Not yet said at which value “{indicator}” means danger: set a threshold.',
  'check.indicator-without-owner': 'Nobody reads “{indicator}” yet: name its owner.',
  'check.level-nobody-declares': 'Not yet said who declares “{level}”: name one body.',
  'check.level-without-deputy':
    'Not yet said who declares “{level}” when the first cannot be reached: name a deputy.',

  'check.first-hours-empty': 'No step is written yet for “{window}”: add the first thing to do.',
  'check.first-step-without-owner': 'Nobody does “{step}” yet: name one body.',
  'check.nobody-declares': 'Not yet said who starts this plan: name one body.',
  'check.declarer-without-deputy':
    'Not yet said who starts this plan when the first cannot be reached: name a deputy.',
  'check.cascade-untested': 'A call of the cascade has not been tested yet: call, and note the day.',
  'check.decision-without-default':
    'Not yet said what happens if nobody decides “{question}” in time: write the default.',
  'check.decision-without-decider': 'Not yet said who decides “{question}” and by which hour: fill in both.',
  'check.measure-draft-not-ready': 'The draft of “{measure}” is not ready to sign yet: have it written now.',
  'check.cascade-without-number':
    'No number is written yet for {name}{more, plural, =0 {} one { and one more body} other { and # more bodies}} that the cascade needs: add a contact with a telephone or radio.',
  'check.deputy-without-number':
    'No number is written yet for the deputy {name}{more, plural, =0 {} one { and one more} other { and # more}}: add a contact, for the night when nobody else answers.',
  'check.number-not-rung-lately':
    'The number of “{contact}” was last checked on {date}: ring it, and note the day.',
  'check.sealed-copy-overdue':
    'The sealed copy “{place}” was to be replaced by {date}: print the call list anew, seal it, and note the day.',

  'check.people-to-move-missing':
    'Not yet said how many people may have to move: give the number to plan for.',
  'check.people-to-move-without-source':
    'The number of people to move ({people, number}) does not yet say what it rests on: name a source, or call it an assumption.',
  'check.no-routes': 'No route is named yet: add one way out and one way round.',
  'check.route-without-ends': 'Not yet said from where to where “{route}” leads: choose both places.',
  'check.route-without-seats': '“{route}” has no seats yet: say how many a day.',
  'check.route-without-alternate':
    '“{route}” has no alternate yet: add a second way that does not use the same crossing.',
  'check.alternate-is-itself':
    '“{route}” stands in for itself, so there is no second way: choose which route it replaces.',
  'check.alternate-shares-point':
    '“{route}” and “{main}” both pass {place}: if it closes, both are lost. Choose another crossing, port or airport.',
  'check.seats-too-few':
    'With {seats, number} seats a day it takes {days, number} days to move {people, number} people, and a planned case lasts {caseDays, number}: find seats, or say who moves first.',
  'check.seats-slower-than-warning':
    '{case}: moving everybody takes {days, number} days and the warning is {warningDays, number}. Plan for those who will still be there.',
  'check.documents-slower-than-seats':
    'Papers take {days, number} days, seats only {seatDays, number}: add officers, or agree on a simpler paper.',
  'check.assembly-over-capacity':
    '{expected, number} people are sent to “{point}”, which holds {capacity, number}: open a second point, or send fewer.',
  'check.assembly-without-capacity': 'Not yet said how many people “{point}” holds: measure it.',
  'check.haven-over-capacity':
    '{expected, number} people are sent to “{haven}”, which holds {capacity, number}: add a second haven, or send fewer.',
  'check.transit-note-not-ready':
    'The note that asks for transit by “{state}” is not ready yet: write it now, with the figures left open.',

  'check.site-over-capacity':
    '“{site}” needs room for {needed, number} people at a time and holds {capacity, number}: shorten the stay, or add places.',
  'check.site-in-danger':
    '“{site}” is itself in reach of the hazard: choose another place, or say when it is left.',
  'check.site-without-manager': 'Nobody runs “{site}” yet: name one body.',

  'check.no-gaps': 'No gap is written down yet: say what is missing today, who closes it and by when.',
  'check.gap-without-owner': 'Nobody closes the gap “{gap}” yet: name its owner.',
  'check.gap-without-date': 'Not yet said by when “{gap}” is closed: give a day.',
  'check.gap-overdue': '“{gap}” was due on {date} and is still open: mark it done, or give a new day.',
  'check.action-done-without-evidence':
    '“{gap}” is marked done but does not yet say how we know: note the evidence.',
  'check.resource-gap-unanswered':
    '“{resource}” is {gap, number} {unit} short, and nothing yet says how to close the gap: write how.',

  'check.cost-without-currency': 'The budget line “{line}” has an amount without a currency: choose one.',
  'check.funded-exceeds-cost':
    'The budget line “{line}” has more money than it costs: look at the two amounts again.',
  'check.money-without-source': 'Not yet said who pays for “{line}”: name the source of the money.',

  'check.review-stale':
    'The plan was last looked at on {date}: look at the risks again at least once a year.',
  'check.review-overdue': 'The review was due on {date}: hold it, and set the next day.',
  'check.no-review-date': 'Not yet said when the plan is looked at again: set a day within a year.',
  'check.plan-without-keeper': 'Nobody keeps this plan up to date yet: name one body.',
  'check.no-exercise': 'No exercise is planned yet: one hour around a table is a good first.',
  'check.no-exercise-ahead':
    'The last exercise was on {date}, and none is planned after it yet: set the day of the next.',
  'check.question-without-owner': 'Nobody is yet named to find the answer to “{question}”: name one body.',
  'check.question-without-date': 'Not yet said by when “{question}” is to be answered: set a day.',
  'check.question-overdue':
    'The answer to “{question}” was due on {date}: write it down, or set another day.',
  'check.unknown-without-question':
    '{count, plural, one {One answer says} other {# answers say}} not known yet, with nobody to find out: make {count, plural, one {it an open question} other {them open questions}} with owner and day.',
  'check.validity-ended': 'The plan was valid until {date}: look at it again and extend it.',
  'check.validity-reversed': 'The plan ends before it begins to be valid: look at the two days again.',

  'check.facts-to-confirm':
    '{count, plural, one {One entry} other {# entries}} taken over from the scenario still to be confirmed: {table}. Compare with a source of your own.',
  'check.figure-without-source':
    '“{field}” ({figure, number}) does not yet say what it rests on: name a source, or call it an assumption.',
  'check.reference-lost': '“{field}” points at something that is no longer in the plan: choose again.',

  'check.source.micicG1': 'MICIC Guidelines, guideline 1',
  'check.source.micicG2': 'MICIC Guidelines, guideline 2',
  'check.source.micicG4': 'MICIC Guidelines, guideline 4',
  'check.source.micicG5': 'MICIC Guidelines, guideline 5',
  'check.source.micicG6': 'MICIC Guidelines, guideline 6',
  'check.source.micicG7': 'MICIC Guidelines, guideline 7',
  'check.source.micicG8': 'MICIC Guidelines, guideline 8',
  'check.source.micicG10': 'MICIC Guidelines, guideline 10',
  'check.source.micicG11': 'MICIC Guidelines, guideline 11',
  'check.source.micicG12': 'MICIC Guidelines, guideline 12',
  'check.source.micicG13': 'MICIC Guidelines, guideline 13',
  'check.source.micicG14': 'MICIC Guidelines, guideline 14',
  'check.source.micic': 'MICIC Guidelines, the fifteen guidelines and whom they address',
  'check.source.micicScope': 'MICIC Guidelines, scope',
  'check.source.mcof': 'MCOF, fifteen sectors in three phases',
  'check.source.ppre': 'UNHCR Preparedness Package for Refugee Emergencies, version 3',
  'check.source.erp': 'IASC Emergency Response Preparedness',
  'check.source.ocha': 'IASC and OCHA contingency plan template',
  'check.source.eap': 'IFRC Early Action Protocol',
  'check.source.cpg101': 'FEMA Comprehensive Preparedness Guide 101, version 3',
  'check.source.sphere': 'Sphere Handbook',
  'check.source.planGuide': 'This workbench’s guide to a plan (proposal)',
  'check.source.arithmetic': 'Arithmetic',
  'check.source.workbench': 'This workbench (proposal)',
} as const satisfies Sentences;
