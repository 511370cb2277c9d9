import { useState } from 'react';

const storageKey = (userId: string) => `cross-connect.columns.${userId}`;

function load(userId: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(userId)) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Which columns somebody has put away, kept per person in this browser. */
export function useHiddenColumns(userId: string | undefined) {
  const [changed, setChanged] = useState<{ userId: string; hidden: ReadonlySet<string> }>();
  const hidden = changed !== undefined && changed.userId === userId ? changed.hidden : load(userId ?? '');
  const toggle = (columnId: string) => {
    const next = new Set(hidden);
    if (!next.delete(columnId)) next.add(columnId);
    if (userId === undefined) return;
    localStorage.setItem(storageKey(userId), JSON.stringify([...next]));
    setChanged({ userId, hidden: next });
  };
  return [hidden, toggle] as const;
}
