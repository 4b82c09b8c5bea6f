// A host with one open plan in which someone types: journals an edit every few milliseconds, prints its number once it is kept.
import { ok } from '../../../../shared/base/result.ts';
import { createHost } from '../../../../electron/host/create-host.ts';
import { smallPlanText } from '../../../fakes/plan-text.ts';

const [folder = '', file = ''] = process.argv.slice(2);
const made = await createHost({
  about: { name: 'Test', version: '1', kind: 'memory' },
  system: {
    platform: process.platform,
    env: { WORKBENCH_DATA: folder },
    home: folder,
    run: async () => null,
  },
  plans: smallPlanText,
  renderDocument: async () => ok({ bytes: new Uint8Array(), fileName: '' }),
  reveal: async () => ok(null),
});
if (!made.ok) throw new Error(made.fault.code);
const { openPlan, journal } = made.value.methods;
const opened = await openPlan({ file });
if (!opened.ok) throw new Error(opened.fault.code);

for (let seq = 1; ; seq += 1) {
  const kept = await journal({ handle: opened.value.handle, edits: [{ seq, edit: `{"typed":${seq}}` }] });
  if (!kept.ok) throw new Error(kept.fault.code);
  process.stdout.write(`${seq}\n`);
  await new Promise((go) => setTimeout(go, 5));
}
