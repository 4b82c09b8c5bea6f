// Joins the host to the plan: the one door in, the one door out, and what the library shows. The host itself knows only the port.
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { summarise } from '../../shared/checks/summarise.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { contentRevision, readPlan } from '../../shared/plan/read-plan.ts';
import type { ReadFault } from '../../shared/plan/read-plan.ts';
import { writePlan } from '../../shared/plan/write-plan.ts';
import { contentHashOf } from './content-hash.ts';
import type { PlanText, PlanTextFault } from './ports.ts';

/** The plan's doors for the host. `edition` changes with the program, so that summaries are made anew after an update. */
export function planText(edition: string): PlanText<Plan> {
  return {
    edition,
    read: (text) => readOne(text),
    notices: (text) => {
      const read = readPlan(text, contentHashOf);
      return read.ok ? read.value.notices : [];
    },
    write: (plan) => writePlan(plan, contentHashOf),
    summarise,
    isFinal,
    retitle: (plan, title) => (isFinal(plan) ? draftOf({ ...plan, title }) : { ...plan, title }),
    copyOf: (plan, id) => ({ ...plan, id, parents: [contentRevision(plan, contentHashOf)] }),
  };
}

const isFinal = (plan: Plan): boolean => plan.sections.cover.status === 'final';
const draftOf = (plan: Plan): Plan => ({
  ...plan,
  sections: { ...plan.sections, cover: { ...plan.sections.cover, status: 'draft' } },
});

function readOne(text: string): Result<Plan, PlanTextFault> {
  const read = readPlan(text);
  return read.ok ? ok(read.value.plan) : fail(faultOf(read.fault));
}

function faultOf(fault: ReadFault): PlanTextFault {
  const at = 'detail' in fault ? fault.detail.slice(0, 200) : '';
  if (fault.code === 'newer') return { code: 'newer', detail: { version: at } };
  return { code: 'unreadable', detail: at === '' ? { reason: fault.code } : { reason: fault.code, at } };
}
