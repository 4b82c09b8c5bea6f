// A person's own practices as they go through the contract and stand in their file. Knows nothing of folders or of plans.
import { z } from '../base/zod.ts';

/** The format of the file own practices are kept and handed on in. */
export const practicesFormat = 'crisis-practices';
export const practicesVersion = 1;

/** The largest file of practices in bytes, and how many it may hold. */
export const MAX_PRACTICES_BYTES = 5_000_000;
export const MAX_PRACTICES = 1000;

const line = z.string().max(2000);
const text = z.string().max(20_000);

/** One practice a person wrote. Codes of sectors and guidelines are those of the framework; an unknown one is kept. */
export const ownPractice = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  title: line.min(1),
  who: line,
  what: text,
  why: text,
  needs: text,
  source: line,
  sectors: z.array(z.string().regex(/^MCOF-\d{2}$/)).max(15),
  phases: z.array(z.enum(['before', 'during', 'after'])).max(3),
  guidelines: z.array(z.string().regex(/^G\d{1,2}$/)).max(15),
  changedAt: z.string().max(40),
});
export type OwnPractice = z.infer<typeof ownPractice>;

/** The whole file. */
export const practicesFile = z.strictObject({
  format: z.literal(practicesFormat),
  version: z.literal(practicesVersion),
  practices: z.array(ownPractice).max(MAX_PRACTICES),
});
