// What falls due first in the plan, how far it is still current, and the way to keep it so.
import { itemTitle } from '../../shared/plan/address.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { datedThings } from '../../shared/upkeep/dated-things.ts';
import { unknownsOf } from '../../shared/upkeep/open-questions.ts';
import { readingDay } from '../../shared/upkeep/reading-day.ts';
import { ageingItems } from '../../shared/upkeep/stale-items.ts';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Button } from '../kit/button.tsx';
import { thingWords } from '../upkeep/dates-part.tsx';
import { useToday } from '../upkeep/use-today.ts';
import { useNavigate, useWords } from '../workbench-context.tsx';
import { useJump } from '../workbench/use-jump.ts';

const most = 4;

export function DueList({ plan }: { readonly plan: Plan }) {
  const words = useWords();
  const navigate = useNavigate();
  const jump = useJump();
  const today = readingDay(plan, useToday());
  const things = datedThings(plan, today);
  const unknowns = unknownsOf(plan);
  return (
    <section>
      <h2 className="cw-side-title">{words.say('home.due')}</h2>
      {things.length === 0 ? <p className="cw-quiet">{words.say('home.dueNone')}</p> : null}
      <ul className="cw-due">
        {things.slice(0, most).map((thing) => (
          <li key={`${thing.kind}/${thing.place.item ?? ''}`}>
            <AriaButton className="cw-due-link" onPress={() => jump(thing.place)}>
              <span>{thingWords(words, thing)}</span>
              <span className="cw-quiet">
                {words.date(thing.date)}
                {thing.nearness === 'past' ? ` · ${words.say('home.overdue')}` : ''}
                {thing.owners[0] ? ` · ${itemTitle(plan, 'coordination.actors', thing.owners[0])}` : ''}
              </span>
            </AriaButton>
          </li>
        ))}
      </ul>
      <p className="cw-quiet cw-due-sum">
        {words.say('upkeep.home.text', {
          past: things.filter(({ nearness }) => nearness === 'past').length,
          stale: ageingItems(plan, today).filter(({ trust }) => trust === 'stale').length,
          unknown: unknowns.open.length + unknowns.untold.length,
        })}
      </p>
      <Button variant="quiet" onPress={() => navigate('upkeep')}>
        {words.say('upkeep.home')}
      </Button>
    </section>
  );
}
