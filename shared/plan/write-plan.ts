// The only way from a plan to text: canonical, so that the same plan is the same bytes.
import { canonicalJson } from '../base/canonical-json.ts';
import type { Plan } from './plan.ts';
import { contentRevision } from './read-plan.ts';
import type { Digest } from './read-plan.ts';

/** The file's text, with `revision` set to the hash of the content. */
export function writePlan(plan: Plan, digest: Digest): string {
  return canonicalJson({ ...plan, revision: contentRevision(plan, digest) });
}
