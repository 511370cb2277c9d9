import { useEffect, useMemo, useState } from 'react';

const NONE: ReadonlySet<string> = new Set();
const PER_FRAME = 12;

/** Of many wanted elements a few more in every frame, so that no frame has to make them all. */
export function useGradually(wanted: readonly string[]): readonly string[] {
  const [there, setThere] = useState(NONE);
  const shown = useMemo(() => wanted.filter((id) => there.has(id)), [wanted, there]);
  useEffect(() => {
    if (shown.length === wanted.length) return;
    const frame = requestAnimationFrame(() => {
      const missing = wanted.filter((id) => !there.has(id)).slice(0, PER_FRAME);
      setThere(new Set([...shown, ...missing]));
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted, there, shown]);
  return shown;
}
