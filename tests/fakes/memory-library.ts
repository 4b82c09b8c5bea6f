// The memory host's library and trash.
import { fail, ok } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostMethods } from '../../shared/host/host.ts';
import { bytesOfPlan, canonicalBytes } from '../../electron/host/plan-bytes.ts';
import type { PlanBytes } from '../../electron/host/plan-bytes.ts';
import { decodePlan } from '../../electron/host/plan-files.ts';
import { freeName, planFileNameFor } from '../../electron/host/plan-name.ts';
import { lookUp } from './memory-state.ts';
import type { MemoryParts } from './memory-state.ts';

type Library = Pick<
  HostMethods,
  | 'list'
  | 'create'
  | 'import'
  | 'rename'
  | 'duplicate'
  | 'trash'
  | 'listTrash'
  | 'restoreFromTrash'
  | 'deleteFromTrash'
>;

export function memoryLibrary<Plan>({ plans, state, events, now }: MemoryParts<Plan>): Library {
  const { files, trash } = state;
  const isOpen = (file: string) => [...state.open.values()].some((open) => open.file === file);
  const openFault = hostFaultOf('locked', { reason: 'open' });
  const changed = () => events.tell({ type: 'library.changed' });
  const add = (plan: PlanBytes) => {
    const file = freeName(planFileNameFor(plan.summary.country, plan.summary.title), files.keys());
    files.set(file, plan.bytes.toString());
    changed();
    return file;
  };
  const rows = () =>
    [...files].map(([file, text]) => {
      const plan = plans.read(text);
      return {
        file,
        summary: plan.ok ? plans.summarise(plan.value) : null,
        problem: plan.ok ? null : plan.fault,
        changedAt: now().toISOString(),
        size: Buffer.byteLength(text),
        openSince: isOpen(file) ? now().toISOString() : null,
      };
    });
  return {
    list: async () => ok({ rows: rows(), readOnly: false }),
    create: async ({ text }) => {
      const plan = canonicalBytes(plans, text);
      return plan.ok ? ok({ file: add(plan.value) }) : plan;
    },
    import: async ({ base64, choice }) => {
      const received = decodePlan(Buffer.from(base64, 'base64'));
      if (!received.ok) return received;
      const plan = canonicalBytes(plans, received.value.text);
      if (!plan.ok) return plan;
      if (typeof choice === 'object') {
        if (isOpen(choice.update)) return fail(openFault);
        if (!files.has(choice.update)) return fail(hostFaultOf('not-found', { system: 'ENOENT' }));
        files.set(choice.update, plan.value.bytes.toString());
        return ok({ outcome: 'updated', file: choice.update });
      }
      const known = rows().filter((row) => row.summary?.id === plan.value.id && choice !== 'keep-both');
      if (known.length === 0) return ok({ outcome: 'imported', file: add(plan.value) });
      const text = plan.value.bytes.toString();
      return ok({
        outcome: 'known',
        plans: known.map(({ file, summary, changedAt }) => ({
          file,
          title: summary?.title ?? '',
          changedAt,
          same: files.get(file) === text,
        })),
      });
    },
    rename: async ({ file, title }) => {
      const found = lookUp(state, file);
      if (!found.ok) return found;
      if (isOpen(file)) return fail(openFault);
      const plan = plans.read(found.value.text);
      if (plan.ok && plans.isFinal(plan.value)) return fail(hostFaultOf('refused', { reason: 'final' }));
      const country = plan.ok ? plans.summarise(plan.value).country : '';
      const text = plan.ok ? plans.write(plans.retitle(plan.value, title)) : found.value.text;
      files.delete(file);
      const to = freeName(planFileNameFor(country, title), files.keys());
      files.set(to, text);
      changed();
      return ok({ file: to });
    },
    duplicate: async ({ file, title }) => {
      const found = lookUp(state, file);
      if (!found.ok) return found;
      const plan = plans.read(found.value.text);
      if (!plan.ok) return plan;
      state.count += 1;
      const copy = bytesOfPlan(plans, plans.copyOf(plans.retitle(plan.value, title), `copy-${state.count}`));
      return copy.ok ? ok({ file: add(copy.value) }) : copy;
    },
    trash: async ({ file }) => {
      const found = lookUp(state, file);
      if (!found.ok) return found;
      if (isOpen(file)) return fail(openFault);
      files.delete(file);
      const name = freeName(file, trash.keys());
      trash.set(name, { text: found.value.text, was: file, at: now().toISOString() });
      changed();
      return ok({ file: name });
    },
    listTrash: async () => {
      const trashed = [...trash].map(([file, { text, was, at }]) => {
        const plan = plans.read(text);
        const title = plan.ok ? plans.summarise(plan.value).title : null;
        return { file, was, trashedAt: at, size: Buffer.byteLength(text), title };
      });
      return ok({ rows: trashed });
    },
    restoreFromTrash: async ({ file }) => {
      const trashed = trash.get(file);
      if (!trashed) return fail(hostFaultOf('not-found', { system: 'ENOENT' }));
      trash.delete(file);
      const back = freeName(trashed.was, files.keys());
      files.set(back, trashed.text);
      changed();
      return ok({ file: back });
    },
    deleteFromTrash: async ({ file }) =>
      trash.delete(file) ? ok({}) : fail(hostFaultOf('not-found', { system: 'ENOENT' })),
  };
}
