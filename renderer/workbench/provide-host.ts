// Gives the charts their actors: every question they ask is answered by the host here, and nowhere else.
import { fromPromise } from 'xstate';
import { compactJson } from '../../shared/base/canonical-json.ts';
import type { Result } from '../../shared/base/result.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { readPlan } from '../../shared/plan/read-plan.ts';
import { journalText } from '../../shared/plan/recover.ts';
import { isFinal } from '../../shared/wizard/finalising.ts';
import { saveMachine } from '../../shared/wizard/save-machine.ts';
import type { JournalLine } from '../../shared/wizard/journal-queue.ts';
import type { WriteRequest, Written } from '../../shared/wizard/save-types.ts';
import { workbenchMachine } from '../../shared/wizard/workbench-machine.ts';
import type {
  OpenFault,
  OpenedPlan,
  Recovery,
  Resolved,
  StaleRequest,
} from '../../shared/wizard/workbench-types.ts';
import { newId } from './new-id.ts';
import { openPlan } from './open-plan.ts';

/** What copies kept of one's own work are called: beside a colleague's, and beside a file changed after a crash. */
export type CopyTitles = Readonly<Record<'mine' | 'leftBehind', (title: string) => string>>;

/** The workbench chart with this host behind it. */
export function provideHost(host: Host, window: string, titles: CopyTitles) {
  // The handle of the one open plan: the save actor is made by the chart and must not know of handles.
  let handle = '';
  let asOpened: Plan | null = null;
  let leftBehind: Recovery | null = null;
  const write = fromPromise<Written, WriteRequest>(async ({ input }) => {
    // The file of a final plan is signed for: as long as nobody reopens it, not even its layout is made anew.
    if (input.plan === asOpened && isFinal(input.plan))
      return { ok: true, value: { base: input.base, savedAt: input.plan.changedAt } };
    return host.writePlan({
      handle,
      base: input.base,
      // The host puts it in canonical form; sorting it here as well would keep the next key waiting.
      text: JSON.stringify(input.plan),
      reason: input.reason,
      upTo: input.upTo,
      ...(input.name ? { name: input.name } : {}),
    });
  });
  const journal = fromPromise<Result<unknown, HostFault>, readonly JournalLine[]>(({ input }) =>
    host.journal({
      handle,
      edits: input.map(({ seq, operation }) => ({ seq, edit: journalText(operation) })),
    }),
  );
  const open = fromPromise<Result<OpenedPlan, OpenFault>, string>(async ({ input }) => {
    const opened = await openPlan(host, input, window);
    if (opened.ok) ({ handle, plan: asOpened, recovery: leftBehind } = opened.value);
    return opened;
  });
  return workbenchMachine.provide({
    actions: {
      dropRecovery: ({ context }) => {
        const recovery = context.opened?.recovery?.id;
        if (recovery) void host.discardRecovery({ handle, recovery });
      },
    },
    actors: {
      saveActor: saveMachine.provide({ actors: { write, journal } }),
      open,
      close: fromPromise<unknown, string>(({ input }) => host.closePlan({ handle: input })),
      // What is not brought back becomes a plan of its own first: going on with the file must not cost a word.
      discardRecovery: fromPromise<unknown, { handle: string; recovery: string }>(async ({ input }) => {
        const kept = leftBehind ? await keepAsCopy(host, leftBehind.plan, titles.leftBehind) : null;
        if (kept === null || kept.ok) await host.discardRecovery(input);
      }),
      resolveStale: fromPromise<Resolved, StaleRequest>(({ input }) =>
        resolveStale(host, input, titles.mine),
      ),
    },
  });
}

/** Keeps mine as a plan of its own if the person said so, then answers with what stands on disk. */
async function resolveStale(
  host: Host,
  request: StaleRequest,
  titleOf: CopyTitles['mine'],
): Promise<Resolved> {
  if (request.choice === 'keepMineAsCopy') {
    const kept = await keepAsCopy(host, request.plan, titleOf);
    if (!kept.ok) return kept;
  }
  const theirs = await host.readPlan({ file: request.opened.file });
  if (!theirs.ok) return theirs;
  const read = readPlan(theirs.value.text);
  return read.ok ? { ok: true, value: { plan: read.value.plan, base: theirs.value.base } } : read;
}

/** A plan of its own in the library, with another id and title. */
const keepAsCopy = (host: Host, plan: Plan, titleOf: (title: string) => string) =>
  host.create({ text: compactJson({ ...plan, title: titleOf(plan.title), id: newId() }) });
