// The first hours: a step in every window, somebody to take it, and somebody to decide when the first cannot be reached.
import { firstWindows } from '../../plan/sections/activation.ts';
import { each, rule, when } from '../rule.ts';

export const activationRules = [
  rule({
    code: 'first-hours-empty',
    severity: 'warning',
    source: 'planGuide',
    at: 'activation.checklist.window',
    asks: ['activation.checklist.what'],
    find: (look) => {
      const asked = look.narrowed('activation.checklist') ?? firstWindows;
      const used = new Set(look.items('activation.checklist').map((step) => step.window as string));
      return asked
        .filter((window) => !used.has(window))
        .map((window) => ({
          values: { window: { choice: 'activation.checklist.window', option: window } },
        }));
    },
  }),
  rule({
    code: 'first-step-without-owner',
    severity: 'warning',
    source: 'planGuide',
    at: 'activation.checklist.who',
    find: (look) =>
      each(
        look.items('activation.checklist'),
        (step) => !look.item('coordination.actors', step.who),
        (step) => ({ step: step.what }),
      ),
  }),
  rule({
    code: 'nobody-declares',
    severity: 'warning',
    source: 'planGuide',
    at: 'activation.declaredBy',
    find: (look) => when(!look.item('coordination.actors', look.section('activation').declaredBy)),
  }),
  rule({
    code: 'declarer-without-deputy',
    severity: 'warning',
    source: 'planGuide',
    at: 'activation.deputy',
    asks: ['activation.declaredBy'],
    find: (look) => {
      const { declaredBy, deputy } = look.section('activation');
      return when(declaredBy !== '' && (deputy === '' || deputy === declaredBy));
    },
  }),
  rule({
    code: 'cascade-untested',
    severity: 'note',
    source: 'micicG8',
    at: 'activation.cascade.testedOn',
    find: (look) => each(look.items('activation.cascade'), (call) => call.testedOn === ''),
  }),
  rule({
    code: 'decision-without-default',
    severity: 'warning',
    source: 'planGuide',
    at: 'activation.decisionPoints.byDefault',
    asks: ['activation.decisionPoints.question'],
    find: (look) =>
      each(
        look.items('activation.decisionPoints'),
        (decision) => decision.byDefault.trim() === '',
        (decision) => ({ question: decision.question }),
      ),
  }),
  rule({
    code: 'decision-without-decider',
    severity: 'warning',
    source: 'planGuide',
    at: 'activation.decisionPoints.who',
    find: (look) =>
      each(
        look.items('activation.decisionPoints'),
        (decision) => decision.who === '' || decision.withinHours === null,
        (decision) => ({ question: decision.question }),
      ),
  }),
  rule({
    code: 'measure-draft-not-ready',
    severity: 'note',
    source: 'micicG10',
    at: 'activation.measures.draftReady',
    find: (look) =>
      each(
        look.items('activation.measures'),
        (measure) => measure.draftReady !== 'yes',
        (measure) => ({ measure: measure.title }),
      ),
  }),
] as const;
