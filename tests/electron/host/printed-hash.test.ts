// What a printed plan is held against its file by: the hash of the bytes on disk, whatever the page says of them.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { DocumentChoices } from '../../../shared/host/shapes.ts';
import { smallPlan } from '../../fakes/plan-text.ts';
import { smallPrinter, startRealHost } from '../../fakes/real-host.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';

const choices: DocumentChoices = { outline: 'full', paper: 'a4', options: { fileHash: 'f'.repeat(64) } };

it('A document is printed with the hash of the bytes on disk, a text that is in no file with none', async () => {
  const folder = tempFolder();
  const hashes: unknown[] = [];
  const { host } = await startRealHost(folder, {
    renderDocument: (plan, chosen, ...rest) => {
      hashes.push(chosen.options['fileHash']);
      return smallPrinter(plan, chosen, ...rest);
    },
  });
  const made = await host.create({ text: smallPlan() });
  if (!made.ok) throw new Error(made.fault.code);
  const { file } = made.value;
  const { plans } = await host.whereIsMyData({}).then((found) => (found.ok ? found.value : { plans: '' }));
  const path = join(plans, file);
  const print = async (plan: { file: string } | { text: string }): Promise<void> => {
    expect(await host.renderDocument({ plan, choices })).toMatchObject({ ok: true });
  };
  const digits = async (): Promise<string> =>
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  const signed = await digits();
  await print({ file });
  await writeFile(path, smallPlan({ body: 'changed by hand' }));
  await print({ file });
  await print({ text: smallPlan() });
  await expect.poll(() => hashes).toEqual([signed, await digits(), '']);
  expect(signed).not.toBe(await digits());
});
