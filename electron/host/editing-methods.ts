// The questions about one open plan: open, close, write, journal, recover.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { HostMethods, ParsedInput } from '../../shared/host/host.ts';
import { readBase } from './journal-base.ts';
import { openJournal } from './journal.ts';
import type { Kit } from './kit.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { lockFor, newHandle } from './open-plans.ts';
import type { OpenPlan } from './open-plans.ts';
import { readPlanFile } from './plan-files.ts';
import { canonicalBytes } from './plan-bytes.ts';
import { mayWrite } from './save-file.ts';
import { savePlan } from './save-plan.ts';
import { finishInterrupted } from './write-in-place.ts';

type Editing = Pick<
  HostMethods,
  'openPlan' | 'closePlan' | 'readPlan' | 'writePlan' | 'journal' | 'recover' | 'discardRecovery'
>;
type Written = Result<{ base: string; savedAt: string }, HostFault>;

export function editingMethods<Plan>(kit: Kit<Plan>): Editing {
  const inTurn = oneAtATime<Written>();
  return {
    openPlan: (input) => openPlan(kit, input),
    closePlan: async ({ handle }) => {
      await kit.open.close(handle);
      return ok({});
    },
    readPlan: async ({ file }) => {
      const read = await readPlanFile(join(kit.folder.plans, file));
      return read.ok ? ok({ text: read.value.text, base: read.value.base }) : read;
    },
    writePlan: (input) => inTurn(input.handle, () => write(kit, input), input.reason !== 'auto'),
    journal: async ({ handle, edits }) => {
      const plan = kit.open.get(handle);
      if (!plan) return fail(unknownHandle);
      const kept = await plan.journal.append(edits);
      return kept.ok ? ok({}) : kept;
    },
    recover: async ({ handle, recovery }) => {
      const plan = kit.open.get(handle);
      if (!plan) return fail(unknownHandle);
      const left = await kit.recoveries.read(plan.file, recovery);
      if (!left) return fail(hostFaultOf('not-found', { reason: 'recovery' }));
      const baseText = await textOfBase(kit, plan, { id: recovery, base: left.base });
      return ok({ baseText, edits: left.edits.map((edit) => edit.edit) });
    },
    discardRecovery: async ({ handle, recovery }) => {
      const plan = kit.open.get(handle);
      if (!plan) return fail(unknownHandle);
      if (kit.open.get(recovery)) return fail(hostFaultOf('refused', { reason: 'in-use' }));
      await kit.recoveries.discard(plan.file, recovery);
      return ok({});
    },
  };
}

export const unknownHandle = hostFaultOf('not-found', { reason: 'handle' });

async function openPlan<Plan>(
  kit: Kit<Plan>,
  input: ParsedInput<'openPlan'>,
): ReturnType<Editing['openPlan']> {
  const { file, window = null } = input;
  const path = join(kit.folder.plans, file);
  const isWhole = (bytes: Uint8Array) => kit.plans.read(Buffer.from(bytes).toString('utf8')).ok;
  await finishInterrupted(path, join(kit.folder.state, 'backup'), isWhole);
  const read = await readPlanFile(path);
  if (!read.ok) return read;
  const plan = kit.plans.read(read.value.text);
  if (!plan.ok) return plan;
  // The same window again: it was reloaded, and its former self can no longer answer.
  const former = kit.open.ofFile(file).filter((other) => window !== null && other.window === window);
  for (const gone of former) await kit.open.close(gone.handle);
  const handle = newHandle();
  const { base, text } = read.value;
  const journalPath = kit.recoveries.pathFor(file, handle);
  const journal = openJournal(journalPath, {
    base,
    instance: kit.instance.id,
    now: kit.now,
    readBase: () => readFile(path),
  });
  const readOnly = !(await mayWrite(path));
  const planId = kit.plans.summarise(plan.value).id;
  const open = kit.open.add({ handle, file, path, planId, window, readOnly, journal, base });
  const openElsewhere = await lockFor(open, kit.now());
  const [left] = await kit.recoveries.find(file, (other) => kit.open.get(other) !== null);
  const recovery = left
    ? { id: left.id, matches: left.base === base, at: left.at, edits: left.edits.length }
    : null;
  const notices = [...kit.plans.notices(text)];
  return ok({ handle, file, text, base, notices, recovery, openElsewhere, readOnly });
}

async function write<Plan>(kit: Kit<Plan>, input: ParsedInput<'writePlan'>): Promise<Written> {
  const plan = kit.open.get(input.handle);
  if (!plan) return fail(unknownHandle);
  const bytes = canonicalBytes(kit.plans, input.text);
  if (!bytes.ok) return bytes;
  if (bytes.value.id !== plan.planId) return fail(hostFaultOf('refused', { reason: 'other-plan' }));
  const saved = await savePlan(kit, plan, { bytes: bytes.value.bytes, base: input.base, former: 'auto' });
  if (!saved.ok) return saved;
  await plan.journal.advance(saved.value.base, input.upTo);
  if (input.reason !== 'auto') {
    await kit.versions.keep({
      plan: plan.planId,
      bytes: bytes.value.bytes,
      reason: input.reason,
      name: input.name ?? '',
      file: plan.file,
    });
  }
  return ok({ base: saved.value.base, savedAt: kit.now().toISOString() });
}

type LeftJournal = { readonly id: string; readonly base: string };

/** The text that journalled edits were made on: what is on disk now, what was kept beside them, or a version. */
async function textOfBase<Plan>(
  kit: Kit<Plan>,
  plan: OpenPlan,
  { id, base }: LeftJournal,
): Promise<string | null> {
  const present = await readPlanFile(plan.path);
  if (present.ok && present.value.base === base) return present.value.text;
  const beside = await readBase(kit.recoveries.pathFor(plan.file, id), base);
  if (beside !== null) return beside;
  const kept = await kit.versions.read(plan.planId, base);
  return kept ? kept.toString('utf8') : null;
}

/** Folders of the state that methods write into. */
export async function makeStateFolders(state: string): Promise<void> {
  for (const name of ['backup', 'journal', 'versions']) await mkdir(join(state, name), { recursive: true });
}
