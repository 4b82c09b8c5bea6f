// A host without a disk, for screens and machines: the same contract, the same answers, everything in maps.
import { fail } from '../../shared/base/result.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { Host } from '../../shared/host/host.ts';
import { makeHost } from '../../shared/host/make-host.ts';
import { makeDispatch } from '../../electron/host/dispatch.ts';
import type { Dispatch } from '../../electron/host/dispatch.ts';
import { openEvents } from '../../electron/host/events.ts';
import { openJobs } from '../../electron/host/jobs.ts';
import type { PlanText, RenderDocument } from '../../electron/host/ports.ts';
import { memoryEditing } from './memory-editing.ts';
import { memoryLibrary } from './memory-library.ts';
import { memoryPractices } from './memory-practices.ts';
import { memoryRest } from './memory-rest.ts';
import { memoryState } from './memory-state.ts';
import type { MemoryState } from './memory-state.ts';

export type MemoryHostWish<Plan> = {
  readonly plans: PlanText<Plan>;
  readonly renderDocument: RenderDocument<Plan>;
  readonly now?: () => Date;
  readonly newsWait?: number;
};

export type MemoryHost = {
  readonly host: Host;
  readonly dispatch: Dispatch;
  /** The files by name: a test changes them as another program would. */
  readonly files: MemoryState['files'];
  /** While set, every question about the folder answers with this fault. */
  readonly breakWith: (fault: HostFault | null) => void;
};

export function memoryHost<Plan>(wish: MemoryHostWish<Plan>): MemoryHost {
  const events = openEvents(wish.newsWait ?? 50);
  const state = memoryState();
  const parts = { ...wish, now: wish.now ?? (() => new Date(0)), events, jobs: openJobs(events), state };
  let broken: HostFault | null = null;
  const dispatch = makeDispatch({
    ...memoryLibrary(parts),
    ...memoryEditing(parts),
    ...memoryRest(parts),
    ...memoryPractices(parts),
  });
  const always = new Set([
    'about',
    'settings',
    'saveSettings',
    'nextEvents',
    'report',
    'journal',
    'whereIsMyData',
  ]);
  const guarded: Dispatch = async (method, input) =>
    broken && !always.has(String(method)) ? fail(broken) : dispatch(method, input);
  return {
    host: makeHost(guarded),
    dispatch: guarded,
    files: state.files,
    breakWith: (fault) => {
      broken = fault;
    },
  };
}
