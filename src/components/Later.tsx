import { Component, Suspense, useEffect, useState, type ReactNode } from 'react';
import { isMissedCode } from '../api/code';

const AFTER_MS = 300;

/** Stays away where its code did: nobody waits for it, and the page is of use without. */
class Dispensable extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};
  static getDerivedStateFromError(error: Error) {
    return { error };
  }
  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    if (!isMissedCode(error)) throw error;
    return null;
  }
}

/** What is not needed for the first look: its code comes once the page stands. */
export function Later({ children }: { children: ReactNode }) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    due && (
      <Dispensable>
        <Suspense>{children}</Suspense>
      </Dispensable>
    )
  );
}
