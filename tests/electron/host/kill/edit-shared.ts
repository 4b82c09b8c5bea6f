// One of two programs on one folder: adds its words to one plan, a word a save, going round again whenever the other was first.
import { ok } from '../../../../shared/base/result.ts';
import { createHost } from '../../../../electron/host/create-host.ts';
import { smallPlanText } from '../../../fakes/plan-text.ts';

const [folder = '', file = '', name = '', count = '20'] = process.argv.slice(2);
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
const { openPlan, readPlan, writePlan } = made.value.methods;
const opened = await openPlan({ file });
if (!opened.ok) throw new Error(opened.fault.code);

let stale = 0;
for (let number = 1; number <= Number(count);) {
  const present = await readPlan({ file });
  if (!present.ok) throw new Error(present.fault.code);
  const plan = JSON.parse(present.value.text) as { body: string };
  const text = JSON.stringify({ ...plan, body: `${plan.body} ${name}${number}` });
  const { handle } = opened.value;
  const saved = await writePlan({ handle, base: present.value.base, text, reason: 'auto' });
  if (saved.ok) number += 1;
  else if (saved.fault.code === 'stale') stale += 1;
  else throw new Error(JSON.stringify(saved.fault));
}
process.stdout.write(`done ${stale}\n`);
await made.value.end();
