// From a file name to an opened plan: asks the host, reads the text, works out what a crash left behind.
// The bridge between the host's answers and the workbench chart; shows nothing.
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import type { Host, Output } from '../../shared/host/host.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { readPlan, revisionText } from '../../shared/plan/read-plan.ts';
import type { ReadNotice } from '../../shared/plan/read-plan.ts';
import { recoverPlan } from '../../shared/plan/recover.ts';
import type { OpenFault, OpenedPlan, Recovery } from '../../shared/wizard/workbench-types.ts';

type Opened = Output<'openPlan'>;

const known: readonly ReadNotice[] = ['edited-by-hand', 'migrated'];

/** Opens a plan of the library for editing. `window` names this window, so that a reload takes over its own handle. */
export async function openPlan(
  host: Host,
  file: string,
  window: string,
): Promise<Result<OpenedPlan, OpenFault>> {
  const answer = await host.openPlan({ file, window });
  if (!answer.ok) return answer;
  const opened = answer.value;
  const read = readPlan(opened.text);
  if (!read.ok) {
    await host.closePlan({ handle: opened.handle });
    return fail(read.fault);
  }
  const { plan } = read.value;
  return ok({
    file: opened.file,
    handle: opened.handle,
    base: opened.base,
    plan,
    notices: known.filter((notice) => opened.notices.includes(notice)),
    recovery: await findRecovery(host, opened, plan),
    elsewhereSince: opened.openElsewhere?.since ?? null,
    readOnly: opened.readOnly,
  });
}

/** What a crash left in the journal, if it leads anywhere but to the plan as it stands. */
async function findRecovery(host: Host, opened: Opened, plan: Plan): Promise<Recovery | null> {
  if (!opened.recovery) return null;
  const { id, at, matches } = opened.recovery;
  const found = await host.recover({ handle: opened.handle, recovery: id });
  if (!found.ok) return null;
  const base = found.value.baseText === null ? null : readPlan(found.value.baseText);
  const recovered = recoverPlan(base?.ok ? base.value.plan : plan, found.value.edits);
  // Edits that fit nowhere stay in the journal: they are the only trace of that work.
  if (!recovered) return null;
  if (sameContent(recovered, plan)) {
    await host.discardRecovery({ handle: opened.handle, recovery: id });
    return null;
  }
  return { id, at, matches, edits: found.value.edits.length, plan: recovered };
}

const sameContent = (left: Plan, right: Plan): boolean =>
  revisionText({ ...left, changedAt: right.changedAt }) === revisionText(right);
