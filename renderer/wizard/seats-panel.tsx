// Seats against people: the sentence that matters first, then the sum with its working.
import { useMemo } from 'react';
import { seatsAgainstPeople, type SeatsAgainstPeople } from '../../shared/figures/seats-against-people.ts';
import type { Sum, SumInput } from '../../shared/figures/sum.ts';
import { fieldName } from '../../shared/words/plan-words.ts';
import type { Words } from '../../shared/words/words.ts';
import { unitName } from '../fields/unit-name.ts';
import { Meter } from '../kit/meter.tsx';
import { usePlan, useWords } from '../workbench-context.tsx';

export function SeatsPanel() {
  const words = useWords();
  const movement = usePlan((plan) => plan.sections.movement);
  const cases = usePlan((plan) => plan.sections.cases);
  const found = useMemo(() => seatsAgainstPeople({ movement, cases }), [movement, cases]);
  const { bottleneck } = found;
  const sums = [found.main, found.alternate].filter((sum) => sum.value !== null);
  return (
    <section className="cw-section cw-block cw-panel-block" aria-label={words.say('seats.title')}>
      <h2>{words.say('seats.title')}</h2>
      {sums.length === 0 ? <p className="cw-quiet">{words.say('seats.nothing')}</p> : null}
      <p role="status" className="cw-bottleneck">
        {words.say(`bottleneck.${bottleneck.code}`, bottleneck.values)}
      </p>
      <WithinCase found={found} />
      {sums.map((sum) => (
        <SumWorking key={sum.formula} sum={sum} />
      ))}
    </section>
  );
}

/** How many of the people the main routes move before the shortest planned case is over. */
function WithinCase({ found: { people, caseDays, seatsPerDay } }: { found: SeatsAgainstPeople }) {
  const words = useWords();
  if (people === null || people === 0 || caseDays === null || seatsPerDay.value === null) return null;
  const have = Math.min(seatsPerDay.value * caseDays, people);
  return (
    <div className="cw-within">
      <Meter
        label={words.say('seats.within', { days: caseDays })}
        have={have}
        need={people}
        text={words.say('seats.ofPeople', { have, need: people })}
      />
    </div>
  );
}

/** A sum as a small table: what went in, by which formula, what came out. */
export function SumWorking({ sum }: { sum: Sum }) {
  const words = useWords();
  return (
    <table className="cw-table cw-sum">
      <caption>{words.say(`sum.${sum.formula}`)}</caption>
      <tbody>
        {sum.inputs.map((input, index) => (
          <tr key={`${input.field}-${index}`} className="cw-row">
            <th scope="row" className="cw-cell">
              {inputName(words, input)}
              {input.source ? (
                <span className="cw-cell-note">
                  {words.say('fieldView.source', { source: input.source })}
                </span>
              ) : null}
            </th>
            <td className="cw-cell cw-cell-end cw-number">{figure(words, input.value, input.unit)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="cw-foot-row">
          <th scope="row" className="cw-cell">
            <span className="cw-formula">{words.say(`formula.${sum.formula}`)}</span>
          </th>
          <td className="cw-cell cw-cell-end cw-number">{figure(words, sum.value, sum.unit)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const inputName = (words: Words, { name, field }: SumInput): string =>
  name === '' ? fieldName(words, field) : `${fieldName(words, field)}: ${name}`;

const figure = (words: Words, value: number | null, unit: string): string =>
  value === null ? words.say('fieldView.none') : `${words.number(value)} ${unitName(words, unit, value)}`;
