// When the plan starts: signs, thresholds, levels, each with somebody who acts on it.
import type { ItemAt, Look } from '../look.ts';
import { each, rule, when } from '../rule.ts';

const triggers = (look: Look) => look.items('earlyWarning.triggers');
const stated = (trigger: ItemAt<'earlyWarning.triggers'>) => ({ trigger: trigger.statement });

export const triggerRules = [
  rule({
    code: 'few-triggers',
    severity: 'warning',
    source: 'eap',
    at: 'earlyWarning.triggers.statement',
    find: (look) => {
      const count = triggers(look).filter((trigger) => trigger.statement.trim() !== '').length;
      return when(count < 3, () => ({ values: { count } }));
    },
  }),
  // A trigger nobody owns, or that sets nothing off, is a false promise that somebody will act.
  rule({
    code: 'trigger-without-owner',
    severity: 'error',
    source: 'planGuide',
    at: 'earlyWarning.triggers.owner',
    find: (look) =>
      each(triggers(look), (trigger) => !look.item('coordination.actors', trigger.owner), stated),
  }),
  rule({
    code: 'trigger-without-action',
    severity: 'error',
    source: 'planGuide',
    at: 'earlyWarning.triggers.action',
    find: (look) => each(triggers(look), (trigger) => trigger.action.trim() === '', stated),
  }),
  rule({
    code: 'trigger-without-deputy',
    severity: 'warning',
    source: 'planGuide',
    at: 'earlyWarning.triggers.deputy',
    asks: ['earlyWarning.triggers.owner'],
    find: (look) =>
      each(
        triggers(look),
        (trigger) => trigger.owner !== '' && (trigger.deputy === '' || trigger.deputy === trigger.owner),
        stated,
      ),
  }),
  rule({
    code: 'indicator-without-threshold',
    severity: 'warning',
    source: 'micicG1',
    at: 'earlyWarning.indicators.threshold',
    find: (look) =>
      each(
        look.items('earlyWarning.indicators'),
        (indicator) => indicator.threshold.trim() === '',
        (indicator) => ({ indicator: indicator.name }),
      ),
  }),
  rule({
    code: 'indicator-without-owner',
    severity: 'warning',
    source: 'micicG1',
    at: 'earlyWarning.indicators.owner',
    find: (look) =>
      each(
        look.items('earlyWarning.indicators'),
        (indicator) => indicator.owner === '',
        (indicator) => ({ indicator: indicator.name }),
      ),
  }),
  rule({
    code: 'level-nobody-declares',
    severity: 'warning',
    source: 'planGuide',
    at: 'earlyWarning.alertLevels.declaredBy',
    find: (look) =>
      each(
        look.items('earlyWarning.alertLevels'),
        (level) => level.declaredBy === '',
        (level) => ({ level: level.name }),
      ),
  }),
  rule({
    code: 'level-without-deputy',
    severity: 'warning',
    source: 'planGuide',
    at: 'earlyWarning.alertLevels.deputy',
    find: (look) =>
      each(
        look.items('earlyWarning.alertLevels'),
        (level) => level.declaredBy !== '' && (level.deputy === '' || level.deputy === level.declaredBy),
        (level) => ({ level: level.name }),
      ),
  }),
] as const;
