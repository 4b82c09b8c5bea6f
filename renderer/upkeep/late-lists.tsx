// What still holds by its date, what has ended, and what is certainly stale by kind, each with the way to it.
import { Button as AriaButton } from 'react-aria-components/Button';
import type { DatedThing } from '../../shared/upkeep/dated-things.ts';
import type { OpenedLate } from '../../shared/upkeep/opened-late.ts';
import { useWords } from '../workbench-context.tsx';
import { useJump } from '../workbench/use-jump.ts';
import { thingWords } from './dates-part.tsx';
import { thingName } from './place-words.ts';

const most = 4;

type Props = { readonly late: OpenedLate; readonly onClose: () => void };

export function LateLists({ late, onClose }: Props) {
  const words = useWords();
  const jump = useJump();
  return (
    <div>
      <section>
        <h3>{words.say('late.stale')}</h3>
        {late.stale.length === 0 ? <p>{words.say('late.staleNone')}</p> : null}
        <ul className="cw-late-stale">
          {late.stale.map(({ kind, stale, fresh, undated, first }) => (
            <li key={kind}>
              <AriaButton
                className="cw-problem-link"
                onPress={() => {
                  onClose();
                  jump(first.place);
                }}
              >
                <span>{thingName(words, kind)}</span>
                <span className="cw-quiet">
                  {words.say('upkeep.stale.of', { stale, all: stale + fresh + undated })}
                </span>
              </AriaButton>
            </li>
          ))}
        </ul>
      </section>
      <Things title={words.say('late.holds')} things={late.holds} none={words.say('late.holdsNone')} />
      {late.ended.length > 0 ? <Things title={words.say('late.ended')} things={late.ended} none="" /> : null}
    </div>
  );
}

type ThingsProps = { readonly title: string; readonly things: readonly DatedThing[]; readonly none: string };

function Things({ title, things, none }: ThingsProps) {
  const words = useWords();
  return (
    <section>
      <h3>{title}</h3>
      {things.length === 0 ? <p>{none}</p> : null}
      <ul className="cw-late-things">
        {things.slice(0, most).map((thing) => (
          <li key={`${thing.kind}/${thing.place.item ?? ''}`}>
            {thing.kind === 'validity' ? words.say('late.wholePlan') : thingWords(words, thing)}{' '}
            <span className="cw-quiet">
              {words.say(thing.nearness === 'past' ? 'late.endedOn' : 'late.holdsUntil', {
                date: words.date(thing.date),
              })}
            </span>
          </li>
        ))}
        {things.length > most ? (
          <li className="cw-quiet">{words.say('late.more', { count: things.length - most })}</li>
        ) : null}
      </ul>
    </section>
  );
}
