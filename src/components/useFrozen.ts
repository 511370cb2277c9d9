import { useState } from 'react';

/**
 * The value as it was when `frozen` began. While a change is under way the news of it may come before its answer: a review goes on
 * showing what the button was pressed for, not what it would come to a second time.
 */
export function useFrozen<T>(value: T, frozen: boolean): T {
  const [kept, keep] = useState<{ value: T }>();
  if (frozen && kept === undefined) keep({ value });
  if (!frozen && kept !== undefined) keep(undefined);
  return frozen && kept !== undefined ? kept.value : value;
}
