// The memory host's open plans, journals and versions.
import { fail, ok } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostMethods } from '../../shared/host/host.ts';
import type { VersionRow } from '../../shared/host/shapes.ts';
import { contentHashOf } from '../../electron/host/content-hash.ts';
import { canonicalBytes } from '../../electron/host/plan-bytes.ts';
import { lookUp } from './memory-state.ts';
import type { MemoryOpen, MemoryParts } from './memory-state.ts';

type Editing = Pick<
  HostMethods,
  | 'openPlan'
  | 'closePlan'
  | 'readPlan'
  | 'writePlan'
  | 'journal'
  | 'recover'
  | 'discardRecovery'
  | 'versions'
  | 'readVersion'
  | 'restore'
>;
const unknownHandle = hostFaultOf('not-found', { reason: 'handle' });
const unknownVersion = hostFaultOf('not-found', { reason: 'version' });

export function memoryEditing<Plan>(parts: MemoryParts<Plan>): Editing {
  const { plans, state, now } = parts;
  const close = (handle: string) => {
    const open = state.open.get(handle);
    state.open.delete(handle);
    if (open && open.edits.length > 0)
      state.left.set(handle, {
        file: open.file,
        base: open.base,
        at: now().toISOString(),
        edits: open.edits,
      });
  };
  const keep = (open: MemoryOpen, text: string, reason: VersionRow['reason'], name = '') => {
    const hash = contentHashOf(text);
    const before = state.versions.get(open.planId) ?? [];
    if (reason !== 'named' && before.some(({ row }) => row.hash === hash)) return;
    const rows = before.filter(({ row }) => row.hash !== hash);
    const row = {
      hash,
      at: now().toISOString(),
      reason,
      name,
      file: open.file,
      size: Buffer.byteLength(text),
    };
    state.versions.set(open.planId, [{ row, text }, ...rows]);
  };
  const save = (open: MemoryOpen, text: string, base: string, former: VersionRow['reason']) => {
    const present = state.files.get(open.file);
    if (present === undefined) return fail(hostFaultOf('away', { reason: 'file' }));
    const disk = contentHashOf(present);
    if (disk !== base && !(disk === open.base && open.pastBases.has(base)))
      return fail(hostFaultOf('stale', { base: disk }));
    if (present !== text) keep(open, present, former);
    state.files.set(open.file, text);
    open.pastBases.add(open.base);
    open.base = contentHashOf(text);
    return ok({ base: open.base });
  };
  const versionsOf = (file: string) => {
    const found = lookUp(state, file);
    if (!found.ok) return found;
    const plan = plans.read(found.value.text);
    return plan.ok ? ok(state.versions.get(plans.summarise(plan.value).id) ?? []) : plan;
  };
  return {
    openPlan: async ({ file, window = null }) => {
      const found = lookUp(state, file);
      if (!found.ok) return found;
      const plan = plans.read(found.value.text);
      if (!plan.ok) return plan;
      const others = [...state.open].filter(([, open]) => open.file === file);
      for (const [handle, open] of others) if (window !== null && open.window === window) close(handle);
      const elsewhere = [...state.open.values()].some((open) => open.file === file);
      state.count += 1;
      const handle = `handle-${state.count}`;
      const { text, base } = found.value;
      const planId = plans.summarise(plan.value).id;
      state.open.set(handle, { file, planId, window, base, pastBases: new Set(), edits: [] });
      const left = [...state.left].find(([, journal]) => journal.file === file);
      return ok({
        handle,
        file,
        text,
        base,
        notices: [...plans.notices(text)],
        recovery: left
          ? { id: left[0], matches: left[1].base === base, at: left[1].at, edits: left[1].edits.length }
          : null,
        openElsewhere: elsewhere ? { since: now().toISOString(), computer: 'here', here: true } : null,
        readOnly: false,
      });
    },
    closePlan: async ({ handle }) => {
      close(handle);
      return ok({});
    },
    readPlan: async ({ file }) => lookUp(state, file),
    writePlan: async ({ handle, base, text, reason, name, upTo }) => {
      const open = state.open.get(handle);
      if (!open) return fail(unknownHandle);
      const plan = canonicalBytes(plans, text);
      if (!plan.ok) return plan;
      if (plan.value.id !== open.planId) return fail(hostFaultOf('refused', { reason: 'other-plan' }));
      const written = plan.value.bytes.toString();
      const saved = save(open, written, base, 'auto');
      if (!saved.ok) return saved;
      open.edits = open.edits.filter((edit) => upTo !== undefined && edit.seq > upTo);
      if (reason !== 'auto') keep(open, written, reason, name);
      return ok({ base: saved.value.base, savedAt: now().toISOString() });
    },
    journal: async ({ handle, edits }) => {
      const open = state.open.get(handle);
      if (!open) return fail(unknownHandle);
      open.edits.push(...edits);
      return ok({});
    },
    recover: async ({ handle, recovery }) => {
      const open = state.open.get(handle);
      const left = state.left.get(recovery);
      if (!open) return fail(unknownHandle);
      if (!left) return fail(hostFaultOf('not-found', { reason: 'recovery' }));
      const present = state.files.get(open.file) ?? '';
      const kept = state.versions.get(open.planId)?.find(({ row }) => row.hash === left.base)?.text ?? null;
      const baseText = contentHashOf(present) === left.base ? present : kept;
      return ok({ baseText, edits: left.edits.map(({ edit }) => edit) });
    },
    discardRecovery: async ({ recovery }) => {
      state.left.delete(recovery);
      return ok({});
    },
    versions: async ({ file }) => {
      const found = versionsOf(file);
      return found.ok ? ok({ versions: found.value.map(({ row }) => row) }) : found;
    },
    readVersion: async ({ file, version }) => {
      const found = versionsOf(file);
      if (!found.ok) return found;
      const text = found.value.find(({ row }) => row.hash === version)?.text;
      return text === undefined ? fail(unknownVersion) : ok({ text });
    },
    restore: async ({ handle, base, version }) => {
      const open = state.open.get(handle);
      if (!open) return fail(unknownHandle);
      const text = state.versions.get(open.planId)?.find(({ row }) => row.hash === version)?.text;
      if (text === undefined) return fail(unknownVersion);
      const saved = save(open, text, base, 'before');
      return saved.ok ? ok({ text, base: saved.value.base }) : saved;
    },
  };
}
