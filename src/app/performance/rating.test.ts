import { expect, it } from 'vitest';
import { ratingOf } from './rating';

it.each([
  [0, 'good'],
  [100, 'good'],
  [100.5, 'needsWork'],
  [1_000, 'needsWork'],
  [1_001, 'poor'],
])('%d is %s where it is good up to 100 and poor above 1,000', (value, rating) =>
  expect(ratingOf(value, [100, 1_000])).toBe(rating),
);
