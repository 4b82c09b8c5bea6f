// The worked examples that are shipped: whole plans to read, and to open as a copy. Their text is asked for by id, so that
// none of it is loaded before someone wants it. Knows nothing of where a copy is kept.
import { canonicalJson } from '../base/canonical-json.ts';

type Module = { readonly default: unknown };

// Held as unknown: `readPlan` decides whether a text is a plan, here as everywhere.
const files: Readonly<Record<string, () => Promise<Module>>> = {
  'host-floods': () => import('../../templates/samples/host-floods.json'),
  'origin-floods': () => import('../../templates/samples/origin-floods.json'),
  'consular-libya': () => import('../../templates/samples/consular-libya.json'),
};

/** The ids of the worked examples, in the order they are offered. */
export const sampleIds: readonly string[] = Object.keys(files);

/** The text of the plan file of a worked example, ready for `readPlan`; `null` for an id nobody has. */
export async function sampleText(id: string): Promise<string | null> {
  const file = Object.hasOwn(files, id) ? files[id] : undefined;
  return file ? canonicalJson((await file()).default) : null;
}
