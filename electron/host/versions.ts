// Earlier states of a plan, by content hash, compressed, in the local state folder. Keyed by the plan's id, so that they
// survive a rename of the file. Knows nothing of what is in a plan.
import { mkdir, readFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { z } from '../../shared/base/zod.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import { MAX_PLAN_BYTES, versionRow } from '../../shared/host/shapes.ts';
import type { VersionRow } from '../../shared/host/shapes.ts';
import { replaceFile } from './atomic-write.ts';
import { contentHashOf } from './content-hash.ts';
import { thinOut } from './thin-out.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);
const indexText = z.array(versionRow);

export type KeepVersion = {
  readonly plan: string;
  readonly bytes: Uint8Array;
  readonly reason: VersionRow['reason'];
  readonly name?: string;
  readonly file: string;
};

export type Versions = {
  readonly keep: (version: KeepVersion) => Promise<Result<null, HostFault>>;
  /** Newest first. */
  readonly list: (plan: string) => Promise<VersionRow[]>;
  /** The bytes, or null if they are not kept or not what they were. */
  readonly read: (plan: string, hash: string) => Promise<Buffer | null>;
};

export function openVersions(stateFolder: string, now: () => Date): Versions {
  const folderOf = (plan: string) => join(stateFolder, 'versions', contentHashOf(plan).slice(0, 32));
  const queues = new Map<string, Promise<unknown>>();

  const keep = async (version: KeepVersion): Promise<Result<null, HostFault>> => {
    const folder = folderOf(version.plan);
    await mkdir(folder, { recursive: true });
    const hash = contentHashOf(version.bytes);
    const before = await readIndex(folder);
    const known = before.find((row) => row.hash === hash);
    if (known && version.reason !== 'named') return ok(null);
    if (!known) {
      const stored = await replaceFile({
        path: join(folder, `${hash}.gz`),
        bytes: await pack(version.bytes),
      });
      if (!stored.ok) return stored;
    }
    const row: VersionRow = {
      hash,
      at: now().toISOString(),
      reason: version.reason,
      name: version.name ?? '',
      file: version.file,
      size: version.bytes.length,
    };
    const rows = [...before.filter((other) => other.hash !== hash), row];
    const dropped = new Set(thinOut(rows, now()).map((other) => other.hash));
    const left = rows.filter((other) => !dropped.has(other.hash));
    const written = await replaceFile({
      path: join(folder, 'index.json'),
      bytes: Buffer.from(JSON.stringify(left)),
    });
    if (!written.ok) return written;
    for (const gone of dropped) await rm(join(folder, `${gone}.gz`), { force: true });
    return ok(null);
  };

  return {
    keep: (version) => {
      const turn = (queues.get(version.plan) ?? Promise.resolve()).then(() => keep(version));
      queues.set(
        version.plan,
        turn.catch(() => undefined),
      );
      return turn;
    },
    list: async (plan) => (await readIndex(folderOf(plan))).sort((a, b) => b.at.localeCompare(a.at)),
    read: async (plan, hash) => {
      try {
        const packed = await readFile(join(folderOf(plan), `${hash}.gz`));
        const bytes = await unpack(packed, { maxOutputLength: MAX_PLAN_BYTES });
        return contentHashOf(bytes) === hash ? bytes : null;
      } catch {
        return null;
      }
    },
  };
}

/** The list of what is kept; made again from the files themselves if it is missing or broken. */
async function readIndex(folder: string): Promise<VersionRow[]> {
  try {
    return indexText.parse(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')));
  } catch {
    const names = await readdir(folder).catch(() => []);
    const kept = names.filter((name) => /^[0-9a-f]{64}\.gz$/.test(name));
    return Promise.all(
      kept.map(async (name) => {
        const { mtime, size } = await stat(join(folder, name));
        return {
          hash: name.slice(0, 64),
          at: mtime.toISOString(),
          reason: 'auto',
          name: '',
          file: '',
          size,
        } as const;
      }),
    );
  }
}
