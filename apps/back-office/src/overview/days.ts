import { useLanguage } from '@retours/web';
import { useMemo } from 'react';

type Days = Readonly<{ from: string; to: string }>;

/** A day of the shop is the same day whatever the time zone of the browser. */
const SHOP_DAYS = { timeZone: 'UTC' } as const;

/** Days of the shop as they are written in the language of the page: `short` for an axis, `range` in full. */
export function useDays() {
  const { language } = useLanguage();
  return useMemo(() => {
    const short = new Intl.DateTimeFormat(language, { ...SHOP_DAYS, day: 'numeric', month: 'short' });
    const long = new Intl.DateTimeFormat(language, { ...SHOP_DAYS, dateStyle: 'medium' });
    return {
      short: (day: string) => short.format(new Date(day)),
      range: ({ from, to }: Days) => long.formatRange(new Date(from), new Date(to)),
    };
  }, [language]);
}
