// What is printed beside the signatures so that paper and file can be held against each other.
import type { Plan } from './plan.ts';

const groupLength = 4;

/**
 * The SHA-256 of a plan file's content (its `revision`, as the file was saved) in groups of four hex digits;
 * '' for a plan that was never saved. The same digits on paper and in the file mean the same content.
 */
export const fingerprint = ({ revision }: Pick<Plan, 'revision'>): string =>
  (revision.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []).join(' ');
