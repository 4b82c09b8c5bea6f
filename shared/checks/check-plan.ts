// Runs the rules over a plan. Derived, never stored; fast enough to run after every edit.
import { splitCollectionKey } from '../plan/address.ts';
import type { Plan } from '../plan/plan.ts';
import type { AnySectionId } from '../plan/sections.ts';
import type { Template } from '../plan/template.ts';
import { readingDay } from '../upkeep/reading-day.ts';
import { askedBy } from './asked.ts';
import type { Asked } from './asked.ts';
import { lookAt, seenNow } from './look.ts';
import type { CheckContext } from './look.ts';
import type { Problem, Severity } from './problem.ts';
import type { AskedKey, Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Checks a plan against its own path (or the path named): the gravest first, then in the order of the steps. */
export function checkPlan(
  plan: Plan,
  template: Template,
  context: CheckContext & { readonly path?: string },
): readonly Problem[] {
  return makeChecker(template)(plan, context);
}

export type Checker = (plan: Plan, context: CheckContext & { readonly path?: string }) => readonly Problem[];

type Remembered = {
  readonly asked: Asked;
  readonly seen: ReadonlyMap<string, unknown>;
  readonly found: readonly Problem[];
};

/** A checker that runs a rule again only when a section it looked at has changed. For one open plan. */
export function makeChecker(template: Template): Checker {
  const memory = new Map<string, Remembered>();
  return (plan, now) => {
    const context = onItsDay(plan, now);
    const asked = askedBy(template, context.path ?? plan.template.path);
    const found = (rules as readonly Rule[]).flatMap((rule) => {
      if (![rule.at, ...(rule.asks ?? [])].every((key) => asked.steps.has(key))) return [];
      const last = memory.get(rule.code);
      if (last && last.asked === asked && isUnchanged(last, plan, context)) return last.found;
      const seen = new Map<string, unknown>();
      const problems = rule
        .find(lookAt(plan, asked, context, seen))
        .map((finding) => toProblem(rule, finding, asked));
      memory.set(rule.code, { asked, seen, found: problems });
      return problems;
    });
    return inGravity(found, asked);
  };
}

/** The dates of a worked example are part of the lesson. */
const onItsDay = <Context extends CheckContext>(plan: Plan, context: Context): Context => ({
  ...context,
  today: readingDay(plan, context.today),
});

function isUnchanged(last: Remembered, plan: Plan, context: CheckContext): boolean {
  for (const [what, value] of last.seen) if (seenNow(plan, context, what) !== value) return false;
  return true;
}

function toProblem(rule: Rule, finding: Finding, asked: Asked): Problem {
  const at = finding.at ?? rule.at;
  return {
    code: rule.code as Problem['code'],
    severity: rule.severity,
    ...placeOf(at),
    ...(finding.item === undefined ? {} : { item: finding.item }),
    stepId: asked.steps.get(at) ?? asked.steps.get(rule.at) ?? '',
    values: finding.values ?? {},
    source: rule.source,
  };
}

function placeOf(key: AskedKey): Pick<Problem, 'section' | 'collection' | 'field'> {
  const parts = key.split('.');
  const [first, second, third] = parts as [AnySectionId | 'plan', string, string?];
  if (third === undefined) return { section: first, field: second };
  return { ...splitCollectionKey(`${first}.${second}`), field: third };
}

const gravity: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** Stable: within a step and a severity, rules keep the order of the table and items the order of the plan. */
function inGravity(problems: readonly Problem[], asked: Asked): Problem[] {
  const order = new Map(asked.path.steps.map((step, at) => [step.id, at]));
  const rank = (problem: Problem) => gravity[problem.severity] * 1000 + (order.get(problem.stepId) ?? 999);
  return [...problems].sort((left, right) => rank(left) - rank(right));
}

/** How many problems of each severity stand. */
export function countProblems(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, note: 0 };
  for (const problem of problems) count[problem.severity] += 1;
  return count;
}
