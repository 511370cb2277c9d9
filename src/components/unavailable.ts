import { hint } from './hint';

/** What cannot be done stays visible and focusable, and says why: `<Button {...unavailable(reason)}>`. Without a reason it can. */
export const unavailable = (because: string | undefined) =>
  because === undefined ? {} : ({ 'data-disabled': true, 'aria-disabled': true, ...hint(because) } as const);
