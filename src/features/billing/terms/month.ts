/** `2026-11`. */
export type Month = string;

const two = (value: number) => String(value).padStart(2, '0');
const dateOf = (month: Month, day: number) => {
  const [year = 0, index = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, index - 1, day));
};
const keyOf = (date: Date) => date.toISOString().slice(0, 10);

/** The day of a moment where the reader is, `2026-11-23`: as all dates on the screen are. */
export function dayOf(moment: string | number): string {
  const date = new Date(moment);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
export const monthOf = (moment: string | number): Month => dayOf(moment).slice(0, 7);

/** What makes no sense is as good as this month. */
export const readMonth = (text: string | null, now: number): Month =>
  text !== null && /^20\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : monthOf(now);

export const monthAfter = (month: Month, by: number): Month => {
  const date = dateOf(month, 1);
  date.setUTCMonth(date.getUTCMonth() + by);
  return keyOf(date).slice(0, 7);
};

/** Its weeks from Monday on; days of other months are left out. */
export function weeksOf(month: Month): (string | undefined)[][] {
  const first = (dateOf(month, 1).getUTCDay() + 6) % 7;
  const days = dateOf(monthAfter(month, 1), 0).getUTCDate();
  return Array.from({ length: Math.ceil((first + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_each, weekday) => {
      const day = week * 7 + weekday - first + 1;
      return day >= 1 && day <= days ? `${month}-${two(day)}` : undefined;
    }),
  );
}
