import { useLanguage, type Language } from './Language';

const LOCALE: Record<Language, string> = { en: 'en-GB', vi: 'vi-VN' };
const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

export function createFormat(language: Language) {
  const locale = LOCALE[language];
  const money = new Intl.NumberFormat(language === 'en' ? 'en-US' : locale, {
    style: 'currency',
    currency: 'VND',
  });
  const number = new Intl.NumberFormat(language === 'en' ? 'en-US' : locale);
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(locale, {
    ...({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const),
  });
  const compact = new Intl.NumberFormat(language === 'en' ? 'en-US' : locale, { notation: 'compact' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });

  return {
    /** `₫1,056,000` or `1.056.000 ₫`. */
    vnd: (amount: number) => money.format(amount),
    /** With its sign also when positive: movements of money. */
    signedVnd: (amount: number) =>
      `${amount > 0 ? '+' : amount < 0 ? '−' : ''}${money.format(Math.abs(amount))}`,
    /** `10M`, `10 Tr`: on the axis of a chart. */
    shortVnd: (amount: number) => compact.format(amount),
    number: (value: number) => number.format(value),
    mbps: (value: number) => `${number.format(value)} Mbps`,
    dateTime: (iso: string) => dateTime.format(new Date(iso)),
    /** With its seconds. */
    exact: (iso: string) => exact.format(new Date(iso)),
    date: (iso: string) => date.format(new Date(iso)),
    time: (iso: string) => time.format(new Date(iso)),
    /** `November 2026`: months are those of UTC. */
    month: (iso: string) => month.format(new Date(iso)),
    /** Of a day without a time, `2026-11-23`. */
    weekday: (iso: string) => weekday.format(new Date(iso)),
    day: (iso: string) => day.format(new Date(iso)),
    shortMonth: (iso: string) => shortMonth.format(new Date(iso)),
    /** `3 minutes ago`, `in 5 days`: lower case, as inside a sentence. */
    relative: (iso: string, now: number) => {
      const seconds = Math.round((Date.parse(iso) - now) / 1000);
      const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? (['second', 1] as const);
      // "Hôm qua" begins with a capital in the data of Vietnamese, and mostly stands inside a sentence.
      return relative.format(Math.round(seconds / size), unit).toLocaleLowerCase(locale);
    },
    list: (items: string[]) => list.format(items),
  };
}
export type Format = ReturnType<typeof createFormat>;

/** Making the formatters of a language takes a millisecond: every element that writes a number shares them. */
const made = new Map<Language, Format>();

/** Numbers, money, dates in the reader's language. */
export function useFormat(): Format {
  const { language } = useLanguage();
  let format = made.get(language);
  if (format === undefined) made.set(language, (format = createFormat(language)));
  return format;
}
