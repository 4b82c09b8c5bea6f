// What a person prefers, one small file per user. A broken file or value means defaults, never a failure to start.
import { readFile } from 'node:fs/promises';
import { ok } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import { settings } from '../../shared/host/shapes.ts';
import type { Settings } from '../../shared/host/shapes.ts';
import { replaceFile } from './atomic-write.ts';

export async function readSettings(path: string): Promise<Settings> {
  try {
    return settings.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return settings.parse({});
  }
}

/** Changes the given preferences and keeps the others. */
export async function changeSettings(
  path: string,
  change: { readonly [Key in keyof Settings]?: Settings[Key] | undefined },
): Promise<Result<Settings, HostFault>> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const next = settings.parse({ ...(await readSettings(path)), ...given });
  const written = await replaceFile({ path, bytes: Buffer.from(`${JSON.stringify(next, null, 2)}\n`) });
  return written.ok ? ok(next) : written;
}
