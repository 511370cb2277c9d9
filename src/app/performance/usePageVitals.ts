import { useSyncExternalStore } from 'react';
import {
  CLSThresholds,
  FCPThresholds,
  INPThresholds,
  LCPThresholds,
  onCLS,
  onFCP,
  onINP,
  onLCP,
  onTTFB,
  TTFBThresholds,
  type Metric,
} from 'web-vitals';
import type { Limits } from './rating';

/** What is measured of a visit, with the limits that hold for the web as a whole. */
export const VITALS = {
  LCP: { limits: LCPThresholds, entries: 'largest-contentful-paint' },
  CLS: { limits: CLSThresholds, entries: 'layout-shift' },
  INP: { limits: INPThresholds, entries: 'event' },
  FCP: { limits: FCPThresholds, entries: 'paint' },
  TTFB: { limits: TTFBThresholds, entries: 'navigation' },
} as const satisfies Record<Metric['name'], { limits: Limits; entries: string }>;
export type Vital = keyof typeof VITALS;

export const canMeasure = (vital: Vital) =>
  PerformanceObserver.supportedEntryTypes.includes(VITALS[vital].entries);

let values: Partial<Record<Vital, number>> = {};
let begun = false;
const listeners = new Set<() => void>();

/** Once for the page: what happened before is in the browser's buffers. */
function begin() {
  if (begun) return;
  begun = true;
  const tell = ({ name, value }: Metric) => {
    values = { ...values, [name]: value };
    for (const listener of listeners) listener();
  };
  for (const watch of [onLCP, onCLS, onINP, onFCP, onTTFB]) watch(tell, { reportAllChanges: true });
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  begin();
  return () => {
    listeners.delete(listener);
  };
};
/** The figures of this visit that are known by now. */
export const usePageVitals = () => useSyncExternalStore(subscribe, () => values);
