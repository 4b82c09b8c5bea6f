// The plan above: that a plan of a post or a province has one, looked at within a year, and where alert levels part from it.
import { standingDifferences } from '../../lineage/offer.ts';
import { monthsLater } from '../../upkeep/months.ts';
import type { Look } from '../look.ts';
import type { Finding } from '../rule.ts';
import { rule, when } from '../rule.ts';

/** A framework above changes with laws and ministries: a year without a look at it is long. */
const lookedAtMonths = 12;

const differingLevels = (look: Look) =>
  standingDifferences(
    {
      parentPlan: look.header('parentPlan'),
      restricted: look.section('restricted'),
      sections: { coordination: look.section('coordination'), earlyWarning: look.section('earlyWarning') },
    },
    ['levels'],
  );

export const parentRules = [
  rule({
    code: 'no-parent-plan',
    severity: 'note',
    source: 'planGuide',
    at: 'plan.level',
    find: (look) => {
      const level = look.header('level');
      const isBelow = level === 'post' || level === 'province';
      return when(isBelow && look.header('parentPlan') === null, () => ({
        values: { level: { choice: 'plan.level', option: level } },
      }));
    },
  }),
  rule({
    code: 'parent-plan-old',
    severity: 'note',
    source: 'planGuide',
    at: 'plan.level',
    find: (look) => {
      const day = look.header('parentPlan')?.takenAt.slice(0, 10) ?? '';
      return when(day !== '' && monthsLater(day, lookedAtMonths) < look.today(), () => ({
        values: { date: day },
      }));
    },
  }),
  // Two offices that say "red" and mean two things: allowed, but known before the night it matters.
  rule({
    code: 'level-unlike-parent',
    severity: 'note',
    source: 'planGuide',
    at: 'earlyWarning.alertLevels.name',
    find: (look) =>
      differingLevels(look).map(({ item, here }): Finding => {
        const kept = look.header('parentPlan')?.taken['earlyWarning.alertLevels']?.[item]?.values['name'];
        const named = look.item('earlyWarning.alertLevels', here)?.name ?? String(kept ?? '');
        return { ...(here === '' ? {} : { item: here }), values: { level: named } };
      }),
  }),
] as const;
