// Alert schemes: levels a State passes through as a crisis grows. Schemes are examples to start from; names are replaceable.
import { z } from '../base/zod.ts';
import data from '../../templates/frameworks/alert-schemes.json';
import { lookupBy, parsedOnce } from './parsed-once.ts';
import { Sourced } from './provenance.ts';

/** One level: what it means, what triggers it, what is done, who declares it, and who may still travel there. */
export const SchemeLevel = z.strictObject({
  number: z.number().int().min(1).max(9),
  name: z.string().min(1),
  meaning: z.string().min(1),
  trigger: z.string().min(1),
  actions: z.array(z.string().min(1)).min(1),
  declaredBy: z.string().min(1),
  deploymentRule: z.string().min(1),
});
export type SchemeLevel = z.infer<typeof SchemeLevel>;

/** A scheme. Where it is one country's own, `country` and `attributedTo` say whose labels these are. */
export const AlertScheme = Sourced.extend({
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1),
  country: z.string().length(3).optional(),
  attributedTo: z.string().min(1).optional(),
  note: z.string().min(1),
  levels: z.array(SchemeLevel).min(2),
});
export type AlertScheme = z.infer<typeof AlertScheme>;

/** The schemes shipped, the general one first. */
export const alertSchemes = parsedOnce('templates/frameworks/alert-schemes.json', z.array(AlertScheme), data);

/** The scheme with this id. */
export const alertSchemeById = lookupBy(alertSchemes, (scheme) => scheme.id);
