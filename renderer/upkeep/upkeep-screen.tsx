// Keeping the plan current: what falls due, what has gone stale, what nobody knows yet. One part at a time.
import { useDeferredValue, useState } from 'react';
import { datedThings } from '../../shared/upkeep/dated-things.ts';
import { openedLate } from '../../shared/upkeep/opened-late.ts';
import { unknownsOf } from '../../shared/upkeep/open-questions.ts';
import { isExample, readingDay } from '../../shared/upkeep/reading-day.ts';
import { ageingItems } from '../../shared/upkeep/stale-items.ts';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useOpenPlan, usePlan, useWords } from '../workbench-context.tsx';
import { DatesPart } from './dates-part.tsx';
import { PeriodsTable } from './periods-table.tsx';
import { StalePart } from './stale-part.tsx';
import { UnknownsPart } from './unknowns-part.tsx';
import { useNow, useToday } from './use-today.ts';
import './upkeep.css';

const parts = ['dates', 'stale', 'unknowns'] as const;
type Part = (typeof parts)[number];

export function UpkeepScreen() {
  const words = useWords();
  const plan = useDeferredValue(usePlan((whole) => whole));
  const { opened } = useOpenPlan();
  const now = useNow();
  const today = readingDay(plan, useToday());
  // Whoever opened a plan after a long time came here for what has gone stale.
  const [part, setPart] = useState<Part>(() => (openedLate(opened.plan, now()) ? 'stale' : 'dates'));
  const things = datedThings(plan, today);
  const items = ageingItems(plan, today);
  const unknowns = unknownsOf(plan);
  const count = {
    dates: words.say('upkeep.dates.count', {
      past: things.filter(({ nearness }) => nearness === 'past').length,
      soon: things.filter(({ nearness }) => nearness === 'soon').length,
    }),
    stale: words.say('upkeep.stale.count', {
      stale: items.filter(({ trust }) => trust === 'stale').length,
      undated: items.filter(({ trust }) => trust === 'undated').length,
    }),
    unknowns: words.say('upkeep.unknowns.count', {
      open: unknowns.open.length,
      untold: unknowns.untold.length,
    }),
  };
  const nav = (
    <ul className="cw-upkeep-parts">
      {parts.map((name) => (
        <li key={name}>
          <AriaButton
            className={`cw-step-link cw-upkeep-part${name === part ? ' cw-step-now' : ''}`}
            {...(name === part && { 'aria-current': true as const })}
            onPress={() => setPart(name)}
          >
            <span>{words.say(`upkeep.${name}`)}</span>
            <span className="cw-upkeep-count">{count[name]}</span>
          </AriaButton>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="cw-upkeep-room">
      <div className="cw-upkeep-frame">
        <nav aria-label={words.say('upkeep.parts')} className="cw-upkeep-side">
          {nav}
        </nav>
        <div className="cw-upkeep">
          <ScreenTitle title={words.say('upkeep.title')} purpose={words.say('upkeep.purpose')} />
          {isExample(plan) ? <p className="cw-upkeep-remark">{words.say('upkeep.example')}</p> : null}
          <h2>{words.say(`upkeep.${part}`)}</h2>
          <p className="cw-quiet cw-upkeep-text">{words.say(`upkeep.${part}.text`)}</p>
          {part === 'dates' ? <DatesPart plan={plan} things={things} /> : null}
          {part === 'stale' ? <StalePart today={today} /> : null}
          {part === 'stale' ? <PeriodsTable /> : null}
          {part === 'unknowns' ? <UnknownsPart unknowns={unknowns} /> : null}
        </div>
      </div>
    </div>
  );
}
