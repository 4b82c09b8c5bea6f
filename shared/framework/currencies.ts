// Currencies of ISO 4217 that are in use, with how many minor units they print.
import { z } from '../base/zod.ts';
import data from '../../templates/frameworks/currencies.json';
import { lookupBy, parsedOnce } from './parsed-once.ts';
import { Sourced } from './provenance.ts';

/** One currency. `minorUnits` is the number of decimals usually written. */
export const Currency = z.strictObject({
  id: z.string().regex(/^[A-Z]{3}$/),
  name: z.string().min(1),
  minorUnits: z.number().int().min(0).max(4),
});
export type Currency = z.infer<typeof Currency>;

const list = parsedOnce(
  'templates/frameworks/currencies.json',
  Sourced.extend({ note: z.string().min(1), currencies: z.array(Currency) }),
  data,
);

/** All currencies, by code. */
export const currencies = (): readonly Currency[] => list().currencies;

/** The currency with this code. */
export const currencyById = lookupBy(currencies, (currency) => currency.id);
