// Writing a plan to the disk as the host does it: compared, kept, written beside, synced, renamed.
import { layPlan } from '../app/plan-files.ts';
import { withComposed } from './library.ts';
import { median, percentile } from './measures.ts';
import type { Row } from './measures.ts';
import { fileText, planOf } from './plans.ts';
import { timed, withFolder } from './program.ts';

type Answer = { readonly ok: boolean; readonly value: { readonly handle: string; readonly base: string } };

export const saving = (count: number, times: number): Promise<Row[]> =>
  withFolder(async (data) => {
    const plan = planOf(count, 'en');
    await layPlan(data, 'plan.crisisplan', fileText(plan));
    const taken = await withComposed(data, async ({ dispatch }) => {
      const opened = (await dispatch('openPlan', { file: 'plan.crisisplan' })) as Answer;
      const { handle } = opened.value;
      let { base } = opened.value;
      const each: number[] = [];
      for (let turn = 0; turn < times; turn += 1) {
        const text = fileText({ ...plan, title: `${plan.title} ${turn}` });
        const [ms, written] = await timed(() =>
          dispatch('writePlan', { handle, base, text, reason: 'auto', upTo: turn }),
        );
        if (!(written as Answer).ok) throw new Error(`expected to write, found ${JSON.stringify(written)}`);
        ({ base } = (written as Answer).value);
        each.push(ms);
      }
      await dispatch('closePlan', { handle });
      return each;
    });
    const group = `Saving to the disk (${times} times)`;
    const name = `${count.toLocaleString('en')} activities`;
    return [
      { group, what: `${name}, p50`, value: median(taken), unit: 'ms' },
      { group, what: `${name}, p99`, value: percentile(taken, 0.99), unit: 'ms' },
    ];
  });
