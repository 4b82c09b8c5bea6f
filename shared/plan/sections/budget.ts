// Budget: what it costs by sector and phase, who pays, and what is not yet paid for.
import { choice, code, collection, line, money, section, text } from '../section.ts';
import { phases } from './sectors.ts';

export const budget = section({
  fields: { currency: code('currencies'), note: text(), whoPaysIfEmployerCannot: text() },
  collections: {
    lines: collection(
      {
        title: line(),
        sector: code('sectors'),
        phase: choice(phases),
        kind: choice(['prePositioning', 'readiness', 'earlyAction', 'response', 'recovery']),
        cost: money(),
        funded: money(),
        source: line(),
      },
      'title',
    ),
  },
});
