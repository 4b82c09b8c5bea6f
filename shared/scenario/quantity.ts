// A quantity of a scenario: one question, one or more answers side by side, each with unit, source and date.
// Never merges answers that disagree: the person planning decides which number to use.
import { z } from '../base/zod.ts';
import { Provenance } from '../framework/provenance.ts';
import { Audience, ScenarioRef, SourceKey } from './statement.ts';

/** How the source words the number. */
export const NumberWording = z.enum([
  'exactly',
  'about',
  'at-least',
  'more-than',
  'up-to',
  'range',
  'not-found',
]);
export type NumberWording = z.infer<typeof NumberWording>;

/** How much a number can bear, in the three words of the plan. */
export const Confidence = z.enum(['low', 'medium', 'high']);
export type Confidence = z.infer<typeof Confidence>;

/** One answer. `value` is null where nothing was found; `to` is the upper end of a range. `working` shows a derived sum. */
export const QuantityValue = z.strictObject({
  value: z.number().nullable(),
  to: z.number().optional(),
  wording: NumberWording,
  unit: z.string().min(1),
  date: z.iso.date().optional(),
  confidence: Confidence,
  working: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
  sources: z.array(SourceKey),
  status: Provenance,
  audience: Audience,
});
export type QuantityValue = z.infer<typeof QuantityValue>;

/** Whether the answers agree. `different-scope`: they count different things and cannot be set against each other. */
export const Agreement = z.enum([
  'single',
  'near-equal',
  'range',
  'different-scope',
  'conflict',
  'not-found',
]);
export type Agreement = z.infer<typeof Agreement>;

/** A question about how many, with every answer found. */
export const Quantity = z.strictObject({
  id: ScenarioRef,
  what: z.string().min(1),
  agreement: Agreement,
  values: z.array(QuantityValue).min(1),
  note: z.string().min(1).optional(),
});
export type Quantity = z.infer<typeof Quantity>;
