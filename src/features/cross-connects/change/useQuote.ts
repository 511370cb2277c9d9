import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../../api/query';
import type { Input } from '../../../contract/operations';

type QuoteBody = Input<'createQuote'>['body'];

/** So long before its figure ceases to hold a quote is asked for anew. */
const AHEAD_MS = 20_000;
const LEAST_MS = 5_000;

interface Options {
  /** Of what is changed: a figure for another version is none. */
  version: number;
  enabled: boolean;
  frozen: boolean;
}

/**
 * The figure that will be paid, as the service reckons it, renewed before it ceases to hold. `frozen` keeps the one that is
 * there, because a change that may have been made with it is still open.
 */
export const useQuote = (body: QuoteBody, { version, enabled, frozen }: Options) =>
  useQuery({
    ...apiQuery('createQuote', { body }),
    queryKeyHashFn: (key) => JSON.stringify([...key, version]),
    enabled: enabled && !frozen,
    // A figure of another time is worth nothing.
    gcTime: 0,
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data !== undefined &&
      Math.max(LEAST_MS, Date.parse(data.validUntil) - Date.parse(data.quotedAt) - AHEAD_MS),
  });
