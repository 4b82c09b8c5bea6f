// The only way from text to a plan. Everything received is doubted first; a refusal leaves all as it was.
import { compactJson } from '../base/canonical-json.ts';
import { fail, ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { collectionKeys, itemsOf } from './address.ts';
import { migrate } from './migrations.ts';
import { normalise } from './normalise.ts';
import { Plan, planFormat, planVersion } from './plan.ts';
import { parseWithin } from './text-limits.ts';
import type { TextFault } from './text-limits.ts';

/** Why a text is no plan we can open. `detail` says where, never what a person wrote. */
export type ReadFault =
  | TextFault
  | { readonly code: 'not-a-plan' }
  | { readonly code: 'newer'; readonly detail: string }
  | { readonly code: 'invalid'; readonly detail: string };

/** What a person is told about a plan that opened all the same. */
export type ReadNotice = 'edited-by-hand' | 'migrated';

/** SHA-256 of a text in UTF-8, as 64 hex digits. */
export type Digest = (text: string) => string;

/** A plan and what there is to say about how it came in. */
export type ReadPlan = { readonly plan: Plan; readonly notices: readonly ReadNotice[] };

/**
 * Reads a plan file's text. With a digest it also tells whether the file was edited outside the program:
 * a hand edit that is still valid opens, with the notice.
 */
export function readPlan(text: string, digest?: Digest): Result<ReadPlan, ReadFault> {
  const parsed = parseWithin(text);
  if (!parsed.ok) return parsed;
  const header = headerOf(parsed.value);
  if (!header) return fail({ code: 'not-a-plan' });
  if (header.version > planVersion) return fail({ code: 'newer', detail: String(header.version) });
  const current = migrate(parsed.value, header.version);
  const checked = Plan.safeParse(normalise(current));
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const unknown = issue?.code === 'unrecognized_keys' ? `.${issue.keys.join(', ')}` : '';
    return fail({ code: 'invalid', detail: `${issue?.path.join('.') ?? ''}${unknown}` });
  }
  const misfiled = firstMisfiled(checked.data);
  if (misfiled) return fail({ code: 'invalid', detail: misfiled });
  const plan = checked.data;
  return ok({ plan: deepFreeze(plan), notices: notices(plan, { version: header.version, current, digest }) });
}

type Incoming = {
  readonly version: number;
  readonly current: unknown;
  readonly digest: Digest | undefined;
};

/** A file written before a field or table was added lacks it: what counts is what stood in the file. */
function notices(plan: Plan, { version, current, digest }: Incoming): ReadNotice[] {
  if (version < planVersion) return ['migrated'];
  if (!digest || plan.revision === '' || contentRevision(plan, digest) === plan.revision) return [];
  return digest(revisionText(current as Plan)) === plan.revision ? [] : ['edited-by-hand'];
}

/** What a revision is the hash of: everything in the plan but the revision itself. */
export const revisionText = (plan: Plan): string => compactJson({ ...plan, revision: '' });

/** The hash of a plan's content. */
export const contentRevision = (plan: Plan, digest: Digest): string => digest(revisionText(plan));

function headerOf(value: unknown): { readonly version: number } | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const { format, version } = value as Record<string, unknown>;
  return format === planFormat && typeof version === 'number' && Number.isInteger(version) && version >= 1
    ? { version }
    : null;
}

/** An item must stand under its own id. */
function firstMisfiled(plan: Plan): string | null {
  for (const key of collectionKeys)
    for (const [id, item] of Object.entries(itemsOf(plan, key))) if (item.id !== id) return `${key}.${id}`;
  return null;
}

/** Freezes a value and all it holds. */
function deepFreeze<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
