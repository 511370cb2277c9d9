/** Whether `now` is at or after a moment. ISO 8601 UTC times are compared as times: as text, `…00Z` would follow `…00.500Z`. */
export const reached = (moment: string, now: string) => Date.parse(now) >= Date.parse(moment);
