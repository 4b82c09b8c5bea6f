// What the shell does with a question from a window: checks who asks, then hands it to dispatch. Needs no runtime of Electron.
import { fail } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { hostFaultOf } from '../../shared/host/faults.ts';
import type { HostFault } from '../../shared/host/faults.ts';
import type { Dispatch } from '../host/dispatch.ts';
import { isOurPage } from './sender.ts';
import type { Sender } from './sender.ts';

/** Answers our own page's top frame; anyone else is refused and told why. */
export async function handleCall(
  dispatch: Dispatch,
  sender: Sender | null,
  method: unknown,
  input: unknown,
): Promise<Result<unknown, HostFault>> {
  if (!isOurPage(sender)) return fail(hostFaultOf('refused', { reason: 'sender' }));
  return dispatch(method, input);
}
