// Shipped data is parsed when it is first asked for, and only once.
// Data that does not fit its schema is a broken build, so it throws a sentence naming the file.
import type { z } from '../base/zod.ts';

/** An accessor that parses `data` with `schema` on the first call and answers the same value ever after. */
export function parsedOnce<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  data: unknown,
): () => z.output<Schema> {
  let value: z.output<Schema> | undefined;
  return () => {
    if (value === undefined) {
      const parsed = schema.safeParse(data);
      if (!parsed.success)
        throw new Error(`expected ${file} to fit its schema, found ${parsed.error.message}`);
      value = parsed.data;
    }
    return value;
  };
}

/** A lookup by one key over records parsed once; `undefined` for a key nobody has. */
export function lookupBy<Item, Key extends string>(
  items: () => readonly Item[],
  keyOf: (item: Item) => Key,
): (key: string) => Item | undefined {
  let index: Map<string, Item> | undefined;
  return (key) => {
    index ??= new Map(items().map((item) => [keyOf(item), item]));
    return index.get(key);
  };
}
