// Views of a date, and of a moment told either in days from the trigger or as a date.
import { useState } from 'react';
import { CalendarDays, Hash } from 'lucide-react';
import { DateField } from '../kit/date-field.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { NumberField } from '../kit/number-field.tsx';
import { SegmentedChoice } from '../kit/segmented-choice.tsx';
import { useWords } from '../workbench-context.tsx';
import { useUnreadable } from './number-views.tsx';
import type { ViewProps } from './view-props.ts';

export function DateView({ value, change, frame }: ViewProps<'date'>) {
  return <DateField {...frame} value={value} onChange={change} />;
}

const farthest = 36_500;
const ways = ['day', 'date'] as const;
type Way = (typeof ways)[number];

export function WhenView({ value, change, frame, size }: ViewProps<'when'>) {
  const words = useWords();
  const unreadable = useUnreadable();
  const [wish, setWish] = useState<Way | null>(null);
  const way: Way = wish ?? (value.date === '' ? 'day' : 'date');
  const box =
    way === 'day' ? (
      <NumberField
        {...frame}
        label={size === 'form' ? words.say('fieldView.days') : frame.label}
        value={value.day}
        onChange={(day) => change({ day, date: '' })}
        unreadable={unreadable}
        accepts={(day) => Number.isInteger(day) && Math.abs(day) <= farthest}
        outside={{ ...unreadable, text: words.say('fieldView.wholeDays') }}
        unit={size === 'form' ? words.say('fieldView.daysFromTrigger') : undefined}
      />
    ) : (
      <DateField
        {...frame}
        label={size === 'form' ? words.say('fieldView.date') : frame.label}
        value={value.date}
        onChange={(date) => change({ day: null, date })}
      />
    );
  if (size === 'cell')
    return (
      <div className="cw-when-cell">
        {box}
        <IconButton
          icon={way === 'day' ? CalendarDays : Hash}
          word={words.say(way === 'day' ? 'fieldView.asDate' : 'fieldView.asDays')}
          onPress={() => setWish(way === 'day' ? 'date' : 'day')}
        />
      </div>
    );
  return (
    <div className="cw-when">
      <SegmentedChoice
        label={frame.label}
        hint={frame.hint}
        options={ways.map((id) => ({ id, label: words.say(`fieldView.way.${id}`) }))}
        value={way}
        onChange={setWish}
      />
      {box}
    </div>
  );
}
