// Saving under kill -9 and beside another program; the long run repeats this a hundred times.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleTo, runProgram } from '../../fakes/bundle.ts';
import { smallPlan } from '../../fakes/plan-text.ts';
import { startRealHost } from '../../fakes/real-host.ts';
import { tempFolder } from '../../fakes/temp-folder.ts';
import { killWhileTyping, killWhileWriting, twoProgramsOnePlan } from './kill/scenes.ts';

const FILE = 'TH Floods.crisisplan';

it('leaves a whole plan whenever the writer is killed', { timeout: 60_000 }, () => killWhileWriting(10));

it('offers every confirmed edit again when the host is killed while someone types', { timeout: 60_000 }, () =>
  killWhileTyping(3),
);

it('loses no word of two programs that save the same plan', { timeout: 60_000 }, () =>
  twoProgramsOnePlan(15),
);

it(
  'finds a plan that was written whole but never put in place, and keeps it as a plan of its own',
  { timeout: 30_000 },
  async () => {
    const folder = tempFolder();
    const data = join(folder, 'data');
    const first = await startRealHost(data);
    await first.host.create({ text: smallPlan() });
    await first.running.end();
    const program = await bundleTo(
      'tests/electron/host/kill/stop-before-rename.ts',
      join(folder, 'stop.mjs'),
    );
    const kill = async (text: string) => {
      const writer = runProgram(program, [join(data, 'Plans', FILE), text]);
      await writer.line(/before rename/);
      const during = await startRealHost(data);
      expect(readdirSync(join(data, 'Plans')).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
      await during.running.end();
      writer.child.kill('SIGKILL');
      await writer.ended;
    };

    await kill(smallPlan({ body: 'newer' }));
    const { host, running } = await startRealHost(data);
    const names = readdirSync(join(data, 'Plans')).sort();
    expect(names).toEqual([
      expect.stringMatching(/^TH Floods \(recovered \d{4}-\d\d-\d\d \d{4}\)\.crisisplan$/),
      FILE,
    ]);
    expect(readFileSync(join(data, 'Plans', FILE), 'utf8')).toBe(smallPlan());
    expect(readFileSync(join(data, 'Plans', names[0] ?? ''), 'utf8')).toBe(smallPlan({ body: 'newer' }));
    expect((await host.list({})).ok).toBe(true);
    await running.end();

    await kill('{ "half a plan');
    await startRealHost(data);
    expect(readdirSync(join(data, 'Plans')).sort()).toEqual(names);
  },
);
