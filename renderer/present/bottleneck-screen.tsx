// Fourth screen: seats against people as one sum, the sentence, and the routes with how long each takes.
import { seatsAgainstPeople } from '../../shared/figures/seats-against-people.ts';
import type { RouteSeats } from '../../shared/figures/seats-against-people.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { Words } from '../../shared/words/words.ts';
import { useWords } from '../workbench-context.tsx';
import { routeEnds } from './facts.ts';
import { FittingList } from './fitting-list.tsx';

export function BottleneckScreen({ plan }: { readonly plan: Plan }) {
  const words = useWords();
  const found = seatsAgainstPeople(plan.sections);
  const { code, values } = found.bottleneck;
  const routes = [...found.routes].sort((left, right) => rank(left) - rank(right));
  const days = found.main.value;
  const from = plan.sections.movement.peopleToMove.source;
  const source = from === '' ? '' : words.say('present.source', { source: from });
  return (
    <div className="cw-wall-neck">
      <div className="cw-wall-sum">
        <Number words={words} value={found.people} name={words.say('present.toMove')} remark={source} />
        <span aria-hidden>÷</span>
        <Number words={words} value={found.seatsPerDay.value} name={words.say('present.seats')} />
        <span aria-hidden>=</span>
        <Number words={words} value={days} name={words.say('present.days', { count: days ?? 0 })} isResult />
      </div>
      <p className="cw-wall-sentence">{words.say(`bottleneck.${code}`, values)}</p>
      <FittingList
        items={routes}
        keyOf={({ routeId }) => routeId}
        none={words.say('present.routeNone')}
        className="cw-wall-routes"
      >
        {(route) => <Route plan={plan} route={route} />}
      </FittingList>
    </div>
  );
}

const rank = ({ alternateTo }: RouteSeats): number => (alternateTo === '' ? 0 : 1);

type NumberProps = {
  readonly words: Words;
  readonly value: number | null;
  readonly name: string;
  readonly isResult?: boolean;
  readonly remark?: string;
};

const Number = ({ words, value, name, isResult, remark = '' }: NumberProps) => (
  <p className={isResult ? 'cw-wall-number cw-wall-result' : 'cw-wall-number'}>
    <b className={value === null ? 'cw-wall-unknown' : undefined}>
      {value === null ? words.say('present.notYet') : words.number(value)}
    </b>
    <span>{name}</span>
    {remark === '' ? null : <span className="cw-wall-remark">{remark}</span>}
  </p>
);

function Route({ plan, route }: { readonly plan: Plan; readonly route: RouteSeats }) {
  const words = useWords();
  const { from, to } = routeEnds(plan, route.routeId);
  const facts = [
    route.seatsPerDay === null ? '' : words.say('present.routeSeats', { seats: route.seatsPerDay }),
    route.isClosed ? words.say('present.routeClosed') : '',
    !route.isClosed && route.days !== null ? words.say('present.routeDays', { days: route.days }) : '',
  ].filter(Boolean);
  return (
    <>
      <span className="cw-wall-under">
        {words.say(route.alternateTo === '' ? 'present.route.main' : 'present.route.alternate')}
      </span>
      <span className="cw-wall-task">{route.name || words.say('present.notYet')}</span>
      {from === '' && to === '' ? null : (
        <span className="cw-wall-one">{words.say('present.routeWay', { from, to })}</span>
      )}
      <span className="cw-wall-fact">{facts.join(' · ') || words.say('present.notYet')}</span>
    </>
  );
}
