// A date, typed part by part in local order or picked from a month; text YYYY-MM-DD in and out, '' for none.
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Popover } from 'react-aria-components/Popover';
import { dateFromText, textFromDate } from './date-text.ts';
import { FieldParts, frameProps, type FieldFrameProps } from './field-frame.tsx';

export type DateFieldProps = FieldFrameProps & {
  value: string;
  onChange: (value: string) => void;
  isReadOnly?: boolean | undefined;
  isDisabled?: boolean | undefined;
};

export function DateField({ value, onChange, isReadOnly, isDisabled, ...rest }: DateFieldProps) {
  return (
    <DatePicker
      {...frameProps(rest, 'date-field')}
      value={dateFromText(value)}
      onChange={(date) => onChange(textFromDate(date))}
      isReadOnly={isReadOnly ?? false}
      isDisabled={isDisabled ?? false}
    >
      <FieldParts frame={rest}>
        <Group className="cw-input cw-date">
          <DateInput className="cw-date-parts">
            {(segment) => <DateSegment segment={segment} className="cw-date-part" />}
          </DateInput>
          <Button className="cw-field-button">
            <CalendarDays aria-hidden className="cw-icon" />
          </Button>
        </Group>
      </FieldParts>
      <Popover className="cw-popover cw-popover-padded" offset={4}>
        <Dialog className="cw-calendar-dialog">
          <Month />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

function Month() {
  return (
    <Calendar className="cw-calendar">
      <div className="cw-calendar-head">
        <Button slot="previous" className="cw-field-button">
          <ChevronLeft aria-hidden className="cw-icon cw-mirrored" />
        </Button>
        <CalendarHeading className="cw-calendar-title" />
        <Button slot="next" className="cw-field-button">
          <ChevronRight aria-hidden className="cw-icon cw-mirrored" />
        </Button>
      </div>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="cw-calendar-weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className="cw-calendar-day" />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
