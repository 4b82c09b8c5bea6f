// The edits of one open plan that are not in its file yet: appended at once, on the disk within half a second.
// It begins with the hash of the file it applies to. What an edit means it does not know.
import { open, readFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { z } from '../../shared/base/zod.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { JournalEdit } from '../../shared/host/shapes.ts';
import { replaceFile, syncFolder } from './atomic-write.ts';
import { faultOfError } from './fs-fault.ts';
import { keepBase, removeJournal } from './journal-base.ts';
import { journalLine, readJournalLines } from './journal-line.ts';

const SYNC_MS = 500;

const head = z.object({ journal: z.literal(1), base: z.string(), instance: z.string(), at: z.string() });
const entry = z.object({ seq: z.number(), edit: z.string() });
export type JournalContent = z.infer<typeof head> & { readonly edits: readonly JournalEdit[] };

export type Journal = {
  readonly append: (edits: readonly JournalEdit[]) => Promise<Result<null, HostFault>>;
  /** The file now holds all edits up to `upTo` and hashes to `base`: keeps only later ones. */
  readonly advance: (base: string, upTo: number | undefined) => Promise<Result<null, HostFault>>;
  /** Ends it: removed if nothing is left in it, else kept for recovery. */
  readonly close: () => Promise<void>;
};

type JournalStart = {
  readonly base: string;
  readonly instance: string;
  readonly now: () => Date;
  /** The plan file as it stands, so that the state the edits are made on outlives it. */
  readonly readBase?: () => Promise<Uint8Array | null>;
};

/** A journal that makes its file with the first edit. `base` is the hash of the plan file as it was opened. */
export function openJournal(path: string, start: JournalStart): Journal {
  let base = start.base;
  let pending: JournalEdit[] = [];
  // Edits up to here are in the file; one that arrives late must not be applied a second time.
  let saved = 0;
  let file: FileHandle | null = null;
  let timer: NodeJS.Timeout | null = null;
  let line: Promise<unknown> = Promise.resolve();

  const headLine = () =>
    journalLine(
      JSON.stringify({ journal: 1, base, instance: start.instance, at: start.now().toISOString() }),
    );
  const oneByOne = (step: () => Promise<void>): Promise<Result<null, HostFault>> => {
    const done = line.then(step).then(
      () => ok(null),
      (error: unknown) => fail(faultOfError(error)),
    );
    line = done;
    return done;
  };
  const syncSoon = () => {
    timer ??= setTimeout(() => {
      timer = null;
      void oneByOne(async () => file?.datasync());
    }, SYNC_MS);
  };
  const readFileNow = start.readBase ?? (() => Promise.resolve(null));
  const shut = async () => {
    if (timer) clearTimeout(timer);
    timer = null;
    await file?.datasync();
    await file?.close();
    file = null;
  };

  return {
    append: (edits) =>
      oneByOne(async () => {
        const late = edits.filter((edit) => edit.seq > saved);
        if (late.length === 0) return;
        pending.push(...late);
        if (!file) {
          await keepBase(path, base, readFileNow);
          file = await open(path, 'a', 0o600);
          if ((await file.stat()).size === 0) await file.appendFile(headLine());
          await syncFolder(dirname(path));
        }
        await file.appendFile(late.map(lineOf).join(''));
        syncSoon();
      }),
    advance: (newBase, upTo) =>
      oneByOne(async () => {
        base = newBase;
        saved = Math.max(saved, upTo ?? saved);
        pending = pending.filter((edit) => upTo === undefined || edit.seq > upTo);
        await shut();
        if (pending.length === 0) return removeJournal(path);
        await keepBase(path, base, readFileNow);
        const bytes = Buffer.from(headLine() + pending.map(lineOf).join(''));
        const written = await replaceFile({ path, bytes });
        if (!written.ok) throw Object.assign(new Error('journal'), { code: written.fault.detail.system });
      }),
    close: async () => {
      await oneByOne(async () => {
        await shut();
        if (pending.length === 0) await removeJournal(path);
      });
    },
  };
}

function lineOf(edit: JournalEdit): string {
  return journalLine(JSON.stringify({ seq: edit.seq, edit: edit.edit }));
}

/** What a journal left behind holds, up to its last good line. Null if there is no good head. */
export async function readJournal(path: string): Promise<JournalContent | null> {
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) return null;
  const [first, ...rest] = readJournalLines(bytes).payloads.map(jsonOrNull);
  const start = head.safeParse(first);
  if (!start.success) return null;
  const edits: JournalEdit[] = [];
  for (const value of rest) {
    const edit = entry.safeParse(value);
    if (!edit.success) break;
    edits.push(edit.data);
  }
  return { ...start.data, edits };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
