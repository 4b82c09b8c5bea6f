// A fault in words: what happened, what is safe, what to do. Two cases need a word of their own: renaming and the unknown.
import type { OpenFault } from '../../shared/wizard/workbench-types.ts';
import type { Words } from '../../shared/words/words.ts';

/** The sentence for a fault of the host or of reading a plan. */
export function faultWords(words: Words, fault: OpenFault): string {
  const reason = 'detail' in fault && typeof fault.detail === 'object' ? fault.detail['reason'] : undefined;
  const at = 'detail' in fault && typeof fault.detail === 'object' ? fault.detail['at'] : undefined;
  const detail = 'detail' in fault && typeof fault.detail === 'string' ? fault.detail : String(at ?? '');
  return (
    (typeof reason === 'string' ? words.find(`fault.${reason}`, { detail }) : null) ??
    words.find(`fault.${fault.code}`, { detail }) ??
    words.say('fault.internal')
  );
}
