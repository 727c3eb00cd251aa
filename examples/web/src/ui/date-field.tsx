import { type CalendarDate, parseDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldProps } from './field.tsx';
import { CalendarIcon, NextIcon, PreviousIcon } from './icons.tsx';

export interface DateFieldProps extends FieldProps {
  /** The last day that can be picked, `YYYY-MM-DD`; another one can still be typed, and is then wrong. */
  readonly lastDay: string;
}

const parsed = (day: string): CalendarDate | null => (day === '' ? null : parseDate(day));

/** A day, `YYYY-MM-DD`. */
export const DateField = ({ label, value, onChange, hint, error, lastDay }: DateFieldProps) => (
  <DatePicker
    className="field"
    value={parsed(value)}
    onChange={(date) => onChange(date?.toString() ?? '')}
    maxValue={parseDate(lastDay)}
    isRequired
    isInvalid={error !== undefined}
    validationBehavior="aria"
    shouldForceLeadingZeros
  >
    <FieldLabel label={label} />
    <Group className="group">
      <DateInput className="date-input">
        {(segment) => <DateSegment segment={segment} className="date-segment" />}
      </DateInput>
      <Button className="group-end">
        <CalendarIcon />
      </Button>
    </Group>
    <FieldNotes hint={hint} error={error} />
    <Popover className="popover">
      <Dialog className="calendar">
        <Calendar>
          <header>
            <Button slot="previous" className="button quiet">
              <PreviousIcon />
            </Button>
            <Heading />
            <Button slot="next" className="button quiet">
              <NextIcon />
            </Button>
          </header>
          <CalendarGrid>{(date) => <CalendarCell date={date} className="calendar-cell" />}</CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  </DatePicker>
);
