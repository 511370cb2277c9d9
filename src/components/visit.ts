/** Somebody is away when they have not looked for this long. */
export const AWAY_MS = 30 * 60_000;

/** ISO times. */
export interface Visit {
  /** When they looked last. */
  seenAt: string;
  /** When the visit before this one ended; absent on the first. */
  since?: string | undefined;
}

export function parseVisit(text: string | null): Visit | undefined {
  try {
    const { seenAt, since } = (JSON.parse(text ?? 'null') ?? {}) as Partial<Record<keyof Visit, unknown>>;
    const isTime = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
    if (!isTime(seenAt)) return undefined;
    return { seenAt: seenAt as string, ...(isTime(since) && { since: since as string }) };
  } catch {
    return undefined;
  }
}

/** The visit that somebody is on who looks now: the one before goes on, unless they were away since. */
export function visitAt(kept: Visit | undefined, now: string): Visit {
  if (kept === undefined) return { seenAt: now };
  if (Date.parse(now) - Date.parse(kept.seenAt) > AWAY_MS) return { seenAt: now, since: kept.seenAt };
  return { ...kept, seenAt: now > kept.seenAt ? now : kept.seenAt };
}
