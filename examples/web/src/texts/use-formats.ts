import { useMemo } from 'react';
import { useStore } from '../store.ts';
import { language } from './language.ts';

export interface Amount {
  readonly amount: string;
  readonly currencyCode: string;
}

/** Days, times and amounts as readers of the chosen language write them. */
export const useFormats = () => {
  const locale = useStore(language);
  return useMemo(() => {
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    const utcDays = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
    return {
      /** Of an instant, where the reader is. */
      day: (instant: string) => days.format(new Date(instant)),
      /** Of a calendar day, which has no place. */
      calendarDay: (day: string) => utcDays.format(new Date(`${day}T00:00:00Z`)),
      moment: (instant: string) => moments.format(new Date(instant)),
      time: (instant: string) => times.format(new Date(instant)),
      /** Exact: a text of digits is never made a floating-point number. */
      money: ({ amount, currencyCode }: Amount) =>
        new Intl.NumberFormat(locale, { style: 'currency', currency: currencyCode }).format(
          amount as Intl.StringNumericLiteral,
        ),
      number: (value: number) => new Intl.NumberFormat(locale).format(value),
    };
  }, [locale]);
};
