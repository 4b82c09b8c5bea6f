// The memory host's own practices.
import { ok } from '../../shared/base/result.ts';
import type { HostMethods } from '../../shared/host/host.ts';
import { newUuid } from '../../electron/host/new-id.ts';
import { freeName } from '../../electron/host/plan-name.ts';
import { unknownIn, withKept, within } from '../../electron/host/practice-methods.ts';
import { readPractices, writePractices } from '../../electron/host/practice-text.ts';
import type { MemoryParts } from './memory-state.ts';

type Practices = Pick<
  HostMethods,
  'ownPractices' | 'keepPractices' | 'removePractice' | 'importPractices' | 'exportPractices'
>;

export function memoryPractices<Plan>({ state }: MemoryParts<Plan>): Practices {
  const keep = (next: ReturnType<typeof within>) => {
    if (!next.ok) return next;
    state.practices = next.value;
    return ok({ practices: [...state.practices] });
  };
  return {
    ownPractices: async () => ok({ practices: [...state.practices] }),
    keepPractices: async ({ practices }) => keep(within(withKept(state.practices, practices))),
    removePractice: async ({ id }) => keep(ok(state.practices.filter((practice) => practice.id !== id))),
    importPractices: async ({ base64 }) => {
      const received = readPractices(Buffer.from(base64, 'base64'));
      if (!received.ok) return received;
      const fresh = unknownIn(state.practices, received.value, newUuid);
      const kept = keep(within([...state.practices, ...fresh]));
      return kept.ok ? ok({ ...kept.value, added: fresh.length }) : kept;
    },
    exportPractices: async ({ fileName }) => {
      const bytes = writePractices(state.practices);
      if (!bytes.ok) return bytes;
      const file = freeName(fileName, state.exports.keys());
      state.exports.set(file, bytes.value);
      return ok({ file, path: `/Exports/${file}` });
    },
  };
}
