// Which document another screen asked for on the way to the export screen: kept until that screen opens, and then forgotten.
import type { OutlineName } from '../../shared/document/outline-names.ts';

let wished: OutlineName | null = null;

export const wishDocument = (name: OutlineName): void => {
  wished = name;
};

/** The document asked for, once. */
export function takeWishedDocument(): OutlineName | null {
  const name = wished;
  wished = null;
  return name;
}
