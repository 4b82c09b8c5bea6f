// A folder of its own for a test, gone afterwards; and a system whose home, documents and settings all lie in it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SystemPlaces } from '../../electron/host/documents-folder.ts';

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }));
  return folder;
}

/** A system that keeps everything in `folder`, as WORKBENCH_DATA does. */
export function systemIn(folder: string): SystemPlaces {
  return { platform: process.platform, env: { WORKBENCH_DATA: folder }, home: folder, run: async () => null };
}
