// The questions about documents: render as a job, fetch the bytes, write them into the exports folder, show where.
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { HostMethods, ParsedInput } from '../../shared/host/host.ts';
import { contentHashOf } from './content-hash.ts';
import { unknownHandle } from './editing-methods.ts';
import { faultOfError } from './fs-fault.ts';
import type { Kit } from './kit.ts';
import { placeNew } from './place-new.ts';
import { readPlanFile } from './plan-files.ts';
import { safeStem } from './plan-name.ts';

type Documents = Pick<HostMethods, 'renderDocument' | 'readBytes' | 'saveExport' | 'showInFolder' | 'cancel'>;

export function documentMethods<Plan>(kit: Kit<Plan>): Documents {
  return {
    renderDocument: async ({ plan, choices }) => {
      const source = await sourceOf(kit, plan);
      if (!source.ok) return source;
      const read = kit.plans.read(source.value.text);
      if (!read.ok) return read;
      // Reckoned from the bytes that are printed, whatever the page or the file says.
      const options = { ...choices.options, fileHash: source.value.base };
      const job = kit.jobs.start((onProgress, signal) =>
        kit.renderDocument(read.value, { ...choices, options }, onProgress, signal),
      );
      return ok({ job });
    },
    readBytes: async ({ job }) => {
      const done = kit.jobs.result(job);
      return done.ok ? ok(done.value.bytes) : done;
    },
    saveExport: async ({ job }) => {
      const done = kit.jobs.result(job);
      return done.ok ? saveExport(kit.folder.exports, done.value) : done;
    },
    showInFolder: async (input) => {
      const path =
        'file' in input ? join(kit.folder.plans, input.file) : join(kit.folder.exports, input.export);
      const seen = await stat(path).catch(() => null);
      if (!seen?.isFile()) return fail(hostFaultOf('not-found', { reason: 'file' }));
      const shown = await kit.reveal(path);
      return shown.ok ? ok({}) : shown;
    },
    cancel: async ({ job }) => {
      const done = kit.jobs.cancel(job);
      return done.ok ? ok({}) : done;
    },
  };
}

/** What is printed, and the hash of the file it stands in; '' for a text that is in no file. */
async function sourceOf<Plan>(
  kit: Kit<Plan>,
  plan: ParsedInput<'renderDocument'>['plan'],
): Promise<Result<{ readonly text: string; readonly base: string }, HostFault>> {
  if ('text' in plan) return ok({ text: plan.text, base: '' });
  const file = 'file' in plan ? plan.file : kit.open.get(plan.handle)?.file;
  if (file === undefined) return fail(unknownHandle);
  return readPlanFile(join(kit.folder.plans, file));
}

/** Atomic, read back, and never over an export that is there. */
async function saveExport(
  folder: string,
  document: { readonly bytes: Uint8Array; readonly fileName: string },
): Promise<Result<{ file: string; path: string }, HostFault>> {
  try {
    await mkdir(folder, { recursive: true });
    const placed = await placeNew(folder, safeFileName(document.fileName), document.bytes);
    if (!placed.ok) return placed;
    const path = join(folder, placed.value.file);
    const back = contentHashOf(await readFile(path));
    if (back !== contentHashOf(document.bytes)) return fail(hostFaultOf('internal', { reason: 'read-back' }));
    return ok({ file: placed.value.file, path });
  } catch (error) {
    return fail(faultOfError(error));
  }
}

function safeFileName(name: string): string {
  const match = /^(?<stem>.*)\.(?<ending>[a-z0-9]{1,12})$/su.exec(name);
  return `${safeStem(match?.groups?.stem ?? name)}.${match?.groups?.ending ?? 'pdf'}`;
}
