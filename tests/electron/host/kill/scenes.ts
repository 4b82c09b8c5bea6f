// The scenes of damage, told once for the short and the long run.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { smallPlan } from '../../../fakes/plan-text.ts';
import { startRealHost } from '../../../fakes/real-host.ts';
import { bundleTo, runProgram } from '../../../fakes/bundle.ts';
import { tempFolder } from '../../../fakes/temp-folder.ts';

const FILE = 'TH Floods.crisisplan';
const program = (name: string, folder: string) =>
  bundleTo(`tests/electron/host/kill/${name}.ts`, join(folder, `${name}.mjs`));

/** Kills a writer at some moment, many times: the file is always whole and never older than what was confirmed. */
export async function killWhileWriting(runs: number): Promise<void> {
  const folder = tempFolder();
  const file = await program('write-forever', folder);
  const path = join(folder, 'plan.crisisplan');
  for (let run = 0; run < runs; run += 1) {
    writeFileSync(path, `0\n${'0'.repeat(200_000)}\n`);
    const writer = runProgram(file, [path]);
    await writer.line(/^1$/);
    await new Promise((go) => setTimeout(go, (run * 7) % 23));
    writer.child.kill('SIGKILL');
    await writer.ended;
    const [number = '', body = ''] = readFileSync(path, 'utf8').split('\n');
    const confirmed = Number(writer.lines.at(-1));
    expect(body).toBe(String(Number(number) % 10).repeat(200_000));
    expect(Number(number)).toBeGreaterThanOrEqual(confirmed);
    expect(Number(number)).toBeLessThanOrEqual(confirmed + 2);
  }
}

/** Kills a host while someone types: every edit it confirmed is offered again. */
export async function killWhileTyping(runs: number): Promise<void> {
  const folder = tempFolder();
  const file = await program('type-forever', folder);
  const data = join(folder, 'data');
  const first = await startRealHost(data);
  await first.host.create({ text: smallPlan() });
  await first.running.end();
  for (let run = 0; run < runs; run += 1) {
    const typing = runProgram(file, [data, FILE]);
    await typing.line(/^10$/);
    await new Promise((go) => setTimeout(go, (run * 13) % 41));
    typing.child.kill('SIGKILL');
    await typing.ended;
    const confirmed = Number(typing.lines.at(-1));
    const { host, running } = await startRealHost(data);
    const opened = await host.openPlan({ file: FILE });
    if (!opened.ok || !opened.value.recovery) throw new Error('expected a recovery, found none');
    const { handle, openElsewhere, recovery } = opened.value;
    expect({ openElsewhere, matches: recovery.matches }).toEqual({ openElsewhere: null, matches: true });
    const edits = await host.recover({ handle, recovery: recovery.id });
    const numbers = edits.ok
      ? edits.value.edits.map((edit) => (JSON.parse(edit) as { typed: number }).typed)
      : [];
    expect(numbers.slice(0, confirmed)).toEqual(Array.from({ length: confirmed }, (_, at) => at + 1));
    await host.discardRecovery({ handle, recovery: recovery.id });
    await running.end();
  }
}

/** Two programs add words to one plan at the same time: none is lost, in whatever order they come. */
export async function twoProgramsOnePlan(words: number): Promise<void> {
  const folder = tempFolder();
  const file = await program('edit-shared', folder);
  const data = join(folder, 'data');
  const { host } = await startRealHost(data);
  await host.create({ text: smallPlan() });
  const both = ['a', 'b'].map((name) => runProgram(file, [data, FILE, name, String(words)]));
  await Promise.all(both.map((one) => one.line(/^done (\d+)$/)));
  const { body } = JSON.parse(readFileSync(join(data, 'Plans', FILE), 'utf8')) as { body: string };
  const expected = ['a', 'b'].flatMap((name) => Array.from({ length: words }, (_, at) => `${name}${at + 1}`));
  expect(body.trim().split(' ').sort()).toEqual(expected.sort());
}
