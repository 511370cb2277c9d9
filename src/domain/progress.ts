export interface Progress {
  /** 0 to 99 while under way. */
  readonly percent: number;
  readonly steps: readonly { readonly id: string; readonly state: 'done' | 'current' | 'waiting' }[];
}

/** Where work between two ISO 8601 UTC times stands at `now`; its steps take equal shares of the time. */
export function progressAt(steps: readonly string[], from: string, until: string, now: string): Progress {
  const whole = Date.parse(until) - Date.parse(from);
  const share = whole <= 0 ? 1 : Math.min(Math.max((Date.parse(now) - Date.parse(from)) / whole, 0), 1);
  const current = Math.min(Math.floor(share * steps.length), steps.length - 1);
  return {
    percent: Math.min(Math.floor(share * 100), 99),
    steps: steps.map((id, index) => ({
      id,
      state: index < current ? 'done' : index === current ? 'current' : 'waiting',
    })),
  };
}
