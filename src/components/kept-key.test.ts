import { expect, it } from 'vitest';
import { keptKey } from './kept-key';

it('is the same for the same person and account, another one for others, and names nobody', () => {
  const key = keptKey('visit', 'usr-lan', 'acc-1');
  expect(key).toMatch(/^cross-connect\.visit\.[0-9a-z]{6,14}$/);
  expect(keptKey('visit', 'usr-lan', 'acc-1')).toBe(key);
  const others = [
    keptKey('visit', 'usr-lan', 'acc-2'),
    keptKey('visit', 'usr-lan'),
    keptKey('visit', 'usr-nal', 'acc-1'),
    keptKey('guide', 'usr-lan', 'acc-1'),
  ];
  expect(new Set([key, ...others]).size).toBe(5);
});

it('differs for very many people', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => keptKey('visit', `usr-${index}`));
  expect(new Set(keys).size).toBe(keys.length);
});
