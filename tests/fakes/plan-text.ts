// A plan small enough to see through, with doors that behave like the real ones: canonical text, refusals with codes.
import { canonicalJson } from '../../shared/base/canonical-json.ts';
import { fail, ok } from '../../shared/base/result.ts';
import type { PlanText } from '../../electron/host/ports.ts';

export type SmallPlan = {
  readonly version: number;
  readonly id: string;
  readonly title: string;
  readonly country: string;
  readonly body: string;
};

export const smallPlanText: PlanText<SmallPlan> = {
  edition: 'test',
  read: (text) => {
    let value: Partial<SmallPlan> | null;
    try {
      value = JSON.parse(text) as Partial<SmallPlan> | null;
    } catch {
      return fail({ code: 'unreadable', detail: { reason: 'not-json' } });
    }
    const { version, id, title, country, body } = value ?? {};
    if (typeof version === 'number' && version > 1)
      return fail({ code: 'newer', detail: { version: String(version) } });
    if (version !== 1 || typeof id !== 'string' || typeof title !== 'string')
      return fail({ code: 'unreadable', detail: { reason: 'not-a-plan' } });
    return ok({ version, id, title, country: String(country), body: String(body) });
  },
  notices: (text) => (text.includes('by hand') ? ['edited-by-hand'] : []),
  write: (plan) => canonicalJson(plan),
  summarise: ({ id, title, country, body }) => ({
    id,
    title,
    country,
    role: 'host',
    crisis: '',
    template: 'mcof-preparedness',
    path: 'workshop-90',
    readiness: Math.min(100, body.length),
  }),
  isFinal: ({ body }) => body === 'signed',
  retitle: (plan, title) => ({ ...plan, title }),
  copyOf: (plan, id) => ({ ...plan, id }),
};

/** The text of a small plan, as the doors write it. */
export function smallPlan(given: Partial<SmallPlan> = {}): string {
  return canonicalJson({ version: 1, id: 'plan-1', title: 'Floods', country: 'TH', body: '', ...given });
}
