// The real host over a temp folder, with small plans and a printer that needs no fonts.
import { fail, ok } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { Host } from '../../shared/host/host.ts';
import { makeHost } from '../../shared/host/make-host.ts';
import { createHost } from '../../electron/host/create-host.ts';
import type { HostPorts, RunningHost } from '../../electron/host/create-host.ts';
import { makeDispatch } from '../../electron/host/dispatch.ts';
import type { Dispatch } from '../../electron/host/dispatch.ts';
import type { RenderDocument } from '../../electron/host/ports.ts';
import { onTestFinished } from 'vitest';
import { smallPlanText } from './plan-text.ts';
import type { SmallPlan } from './plan-text.ts';
import { systemIn } from './temp-folder.ts';

/** Prints the plan's body; the outline `never` waits until it is cancelled, `broken` fails. */
export const smallPrinter: RenderDocument<SmallPlan> = async (plan, choices, onProgress, signal) => {
  onProgress(1, 2, 'print');
  if (choices.outline === 'broken') return fail(hostFaultOf('internal', { reason: 'printing' }));
  if (choices.outline === 'never')
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  return ok({ bytes: new TextEncoder().encode(`%PDF ${plan.body}`), fileName: `${plan.title}: plan.pdf` });
};

export type RealHost = { readonly host: Host; readonly running: RunningHost; readonly dispatch: Dispatch };

export async function startRealHost(
  folder: string,
  ports: Partial<HostPorts<SmallPlan>> = {},
): Promise<RealHost> {
  const made = await createHost({
    about: { name: 'Test', version: '1.0.0', kind: 'memory' },
    system: systemIn(folder),
    plans: smallPlanText,
    renderDocument: smallPrinter,
    reveal: async () => ok(null),
    newsWait: 300,
    ...ports,
  });
  if (!made.ok) throw new Error(`expected a host over ${folder}, found ${made.fault.code}`);
  const running = made.value;
  onTestFinished(() => running.end());
  const dispatch = makeDispatch(running.methods);
  return { host: makeHost(dispatch), running, dispatch };
}
