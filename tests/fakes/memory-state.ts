// What the memory host remembers.
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import { contentHashOf } from '../../electron/host/content-hash.ts';
import type { Events } from '../../electron/host/events.ts';
import type { Jobs } from '../../electron/host/jobs.ts';
import type { PlanText, RenderDocument } from '../../electron/host/ports.ts';
import type { OwnPractice } from '../../shared/host/own-practices.ts';
import type { JournalEdit, Settings, VersionRow } from '../../shared/host/shapes.ts';

export type MemoryOpen = {
  readonly file: string;
  readonly planId: string;
  readonly window: string | null;
  base: string;
  readonly pastBases: Set<string>;
  edits: JournalEdit[];
};
export type MemoryJournal = {
  readonly file: string;
  readonly base: string;
  readonly at: string;
  edits: JournalEdit[];
};

export type MemoryState = {
  readonly files: Map<string, string>;
  readonly trash: Map<string, { text: string; was: string; at: string }>;
  readonly exports: Map<string, Uint8Array>;
  readonly open: Map<string, MemoryOpen>;
  readonly left: Map<string, MemoryJournal>;
  readonly versions: Map<string, { row: VersionRow; text: string }[]>;
  practices: readonly OwnPractice[];
  settings: Partial<Settings>;
  count: number;
};

export type MemoryParts<Plan> = {
  readonly plans: PlanText<Plan>;
  readonly renderDocument: RenderDocument<Plan>;
  readonly now: () => Date;
  readonly events: Events;
  readonly jobs: Jobs;
  readonly state: MemoryState;
};

export function memoryState(): MemoryState {
  return {
    files: new Map(),
    trash: new Map(),
    exports: new Map(),
    open: new Map(),
    left: new Map(),
    versions: new Map(),
    practices: [],
    settings: {},
    count: 0,
  };
}

/** The file's text and hash, or `not-found`. */
export function lookUp(state: MemoryState, file: string): Result<{ text: string; base: string }, HostFault> {
  const text = state.files.get(file);
  if (text === undefined) return fail(hostFaultOf('not-found', { system: 'ENOENT' }));
  return ok({ text, base: contentHashOf(text) });
}
