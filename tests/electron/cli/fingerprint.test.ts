// The fingerprint on paper can be reckoned anew from a file, and a file changed by hand is told.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { contentHashOf } from '../../../electron/host/content-hash.ts';
import { blockTexts } from '../../../shared/document/block-texts.ts';
import { buildDocument } from '../../../shared/document/build-document.ts';
import { readPlan } from '../../../shared/plan/read-plan.ts';
import { writePlan } from '../../../shared/plan/write-plan.ts';
import { makeWords } from '../../../shared/words/words.ts';
import { edited, set } from '../../fixtures/edits.ts';
import { workshopPlan } from '../../fixtures/plans.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbench-fingerprint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const words = makeWords('en');

async function workbench(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await run(args, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    words,
    now: () => new Date('2026-03-01T12:00:00'),
    programFolder: folder,
  });
  return { code, ...said };
}
function file(name: string, text: string): string {
  const path = join(folder, `${name}.crisisplan`);
  writeFileSync(path, text);
  return path;
}
const text = writePlan(edited(workshopPlan(), set('cover.status', 'final')), contentHashOf);

describe('the fingerprint', () => {
  it('of a file is the one beside the signatures of its final document', async () => {
    const read = readPlan(text, contentHashOf);
    if (!read.ok) throw new Error(read.fault.code);
    const document = buildDocument(read.value.plan, {
      outline: 'full',
      words,
      paper: 'a4',
      fileHash: contentHashOf(text),
    });
    const { code, out, err } = await workbench('fingerprint', file('signed', text));
    expect([code, err]).toEqual([0, '']);
    expect(out.replaceAll(' ', '')).toBe(createHash('sha256').update(text).digest('hex'));
    expect(blockTexts(document.blocks).join('\n')).toContain(out);
  });

  it('of a file changed by hand is another one, and says so', async () => {
    const signed = await workbench('fingerprint', file('signed', text));
    const forged = await workbench('fingerprint', file('forged', text.replaceAll('boats', 'ships')));
    expect(forged.code).toBe(1);
    expect(forged.err).toContain('changed outside the workbench');
    expect(forged.out).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    expect(forged.out).not.toBe(signed.out);
  });

  it('asks for a file', async () => {
    expect((await workbench('fingerprint')).code).toBe(2);
    expect((await workbench('fingerprint', join(folder, 'none.crisisplan'))).code).toBe(3);
  });
});
