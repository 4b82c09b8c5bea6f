// The one place that decides where plans, exports, trash, settings and state are kept. Nobody else joins these names.
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fail, ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { z } from '../../shared/base/zod.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import { replaceFile } from './atomic-write.ts';
import { documentsFolder, ownFolders } from './documents-folder.ts';
import type { SystemPlaces } from './documents-folder.ts';
import { faultOfError } from './fs-fault.ts';

export type DataFolder = {
  readonly root: string;
  readonly plans: string;
  readonly exports: string;
  readonly trash: string;
  readonly state: string;
  readonly settingsFile: string;
  /** A person's own practices. */
  readonly practicesFile: string;
};

const PROGRAM_FOLDER = 'Crisis Preparedness Workbench';
const placeText = z.object({ dataFolder: z.string().min(1) });

/**
 * Finds the data folder and makes it on first use. A folder that was there once and is not now is left alone:
 * it is away (a stick, a share), and making an empty one in its place would look like a loss.
 */
export async function openDataFolder(system: SystemPlaces): Promise<Result<DataFolder, HostFault>> {
  const moved = system.env.WORKBENCH_DATA;
  const own = moved ? { config: resolve(moved), state: join(resolve(moved), 'State') } : ownFolders(system);
  const placeFile = join(own.config, 'place.json');
  try {
    await mkdir(own.config, { recursive: true, mode: 0o700 });
    await mkdir(own.state, { recursive: true, mode: 0o700 });
    const remembered = moved ? null : await readPlace(placeFile);
    const root = moved ? resolve(moved) : (remembered ?? join(await documentsFolder(system), PROGRAM_FOLDER));
    const folder = foldersIn(root, own);
    if (moved && (await isFolder(folder.plans))) return ok(folder);
    if (remembered) return ok(folder);
    const made = await makeFolders(folder);
    if (!made.ok || moved) return made.ok ? ok(folder) : made;
    const written = await replaceFile({
      path: placeFile,
      bytes: Buffer.from(`${JSON.stringify({ dataFolder: root })}\n`),
    });
    return written.ok ? ok(folder) : written;
  } catch (error) {
    return fail(faultOfError(error, { folder: own.config }));
  }
}

/** Makes plans, exports and trash where the data folder belongs. */
export async function makeFolders(folder: DataFolder): Promise<Result<null, HostFault>> {
  try {
    for (const path of [folder.plans, folder.exports, folder.trash]) await mkdir(path, { recursive: true });
    return ok(null);
  } catch (error) {
    return fail(faultOfError(error, { folder: folder.root }));
  }
}

/** True while the plans folder is not there. */
export async function isAway(folder: DataFolder): Promise<boolean> {
  return !(await isFolder(folder.plans));
}

function foldersIn(root: string, own: { config: string; state: string }): DataFolder {
  return {
    root,
    plans: join(root, 'Plans'),
    exports: join(root, 'Exports'),
    trash: join(root, 'Trash'),
    state: own.state,
    settingsFile: join(own.config, 'settings.json'),
    practicesFile: join(root, 'practices.json'),
  };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (seen) => seen.isDirectory(),
    () => false,
  );
}

async function readPlace(path: string): Promise<string | null> {
  try {
    return placeText.parse(JSON.parse(await readFile(path, 'utf8'))).dataFolder;
  } catch {
    return null;
  }
}
