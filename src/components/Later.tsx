import { Suspense, useEffect, useState, type ReactNode } from 'react';

const AFTER_MS = 300;

/** What is not needed for the first look: its code comes once the page stands. */
export function Later({ children }: { children: ReactNode }) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return due && <Suspense>{children}</Suspense>;
}
