const LOOK_UPS = 20;
const WINDOW_MS = 60_000;

/** Look-ups of foreign ids per account: 20 a minute, so that nobody finds ids by trying. Returns the seconds to wait. */
export function createLookUpLimit(clock: () => string) {
  const recent = new Map<string, number[]>();
  return (accountId: string): number | undefined => {
    const now = Date.parse(clock());
    const times = (recent.get(accountId) ?? []).filter((time) => time > now - WINDOW_MS);
    const oldest = times[0];
    if (times.length >= LOOK_UPS && oldest !== undefined) return Math.ceil((oldest + WINDOW_MS - now) / 1000);
    recent.set(accountId, [...times, now]);
    return undefined;
  };
}
