// Rules for the hard cases, which nobody should have to invent at three in the morning.
import type { AskedKey } from '../rule.ts';
import { each, rule } from '../rule.ts';

const hardCases = [
  'firewall',
  'children',
  'trafficking',
  'refugees',
  'detained',
  'missing',
  'deaths',
] as const;

export const protectionRules = [
  rule({
    code: 'hard-case-unanswered',
    severity: 'warning',
    source: 'micicG12',
    at: 'protection.children',
    find: (look) =>
      hardCases
        .filter(
          (field) => look.asks(`protection.${field}`) && look.section('protection')[field].trim() === '',
        )
        .map((field) => ({
          at: `protection.${field}` as AskedKey,
          values: { case: { field: `protection.${field}` } },
        })),
  }),
  rule({
    code: 'pathway-leads-nowhere',
    severity: 'warning',
    source: 'micicG12',
    at: 'protection.pathways.referTo',
    find: (look) =>
      each(
        look.items('protection.pathways'),
        (pathway) => pathway.referTo === '',
        (pathway) => ({ need: pathway.need }),
      ),
  }),
] as const;
