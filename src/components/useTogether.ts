import { useState } from 'react';

/**
 * Whether all of these reads have come, or failed, once: cards that are shown together do not push each other down. From then
 * on what is shown stays.
 */
export function useTogether(...reads: readonly { isPending: boolean }[]): boolean {
  const [stands, setStands] = useState(false);
  if (!stands && reads.every(({ isPending }) => !isPending)) setStands(true);
  return stands;
}
