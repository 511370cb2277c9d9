import { useLanguage, type Language } from './Language';

const LOCALE: Record<Language, string> = { en: 'en-GB', vi: 'vi-VN' };
const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** What is made when it is first asked for. Each formatter takes a millisecond, and no page needs them all. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

export function createFormat(language: Language) {
  const locale = LOCALE[language];
  const numbers = (options?: Intl.NumberFormatOptions) =>
    once(() => new Intl.NumberFormat(language === 'en' ? 'en-US' : locale, options));
  const dates = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, options));
  const money = numbers({ style: 'currency', currency: 'VND' });
  const number = numbers();
  const dateTime = dates({ dateStyle: 'medium', timeStyle: 'short' });
  const exact = dates({ dateStyle: 'medium', timeStyle: 'medium' });
  const date = dates({ dateStyle: 'medium' });
  const time = dates({ timeStyle: 'short' });
  const month = dates({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonth = dates({ month: 'short', timeZone: 'UTC' });
  const weekday = dates({ weekday: 'short', timeZone: 'UTC' });
  const day = dates({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const compact = numbers({ notation: 'compact' });
  const relative = once(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  const list = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));

  return {
    /** `₫1,056,000` or `1.056.000 ₫`. */
    vnd: (amount: number) => money().format(amount),
    /** With its sign also when positive: movements of money. */
    signedVnd: (amount: number) =>
      `${amount > 0 ? '+' : amount < 0 ? '−' : ''}${money().format(Math.abs(amount))}`,
    /** `10M`, `10 Tr`: on the axis of a chart. */
    shortVnd: (amount: number) => compact().format(amount),
    number: (value: number) => number().format(value),
    mbps: (value: number) => `${number().format(value)} Mbps`,
    dateTime: (iso: string) => dateTime().format(new Date(iso)),
    /** With its seconds. */
    exact: (iso: string) => exact().format(new Date(iso)),
    date: (iso: string) => date().format(new Date(iso)),
    time: (iso: string) => time().format(new Date(iso)),
    /** `November 2026`: months are those of UTC. */
    month: (iso: string) => month().format(new Date(iso)),
    /** Of a day without a time, `2026-11-23`. */
    weekday: (iso: string) => weekday().format(new Date(iso)),
    day: (iso: string) => day().format(new Date(iso)),
    shortMonth: (iso: string) => shortMonth().format(new Date(iso)),
    /** `3 minutes ago`, `in 5 days`: lower case, as inside a sentence. */
    relative: (iso: string, now: number) => {
      const seconds = Math.round((Date.parse(iso) - now) / 1000);
      const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? (['second', 1] as const);
      // "Hôm qua" begins with a capital in the data of Vietnamese, and mostly stands inside a sentence.
      return relative()
        .format(Math.round(seconds / size), unit)
        .toLocaleLowerCase(locale);
    },
    list: (items: string[]) => list().format(items),
  };
}
export type Format = ReturnType<typeof createFormat>;

/** Every element that writes a number shares the formatters of a language. */
const made = new Map<Language, Format>();

/** Numbers, money, dates in the reader's language. */
export function useFormat(): Format {
  const { language } = useLanguage();
  let format = made.get(language);
  if (format === undefined) made.set(language, (format = createFormat(language)));
  return format;
}
