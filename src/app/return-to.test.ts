import { expect, it } from 'vitest';
import { returnTo } from './return-to';

const origin = 'http://console.example';

it.each([['/'], ['/cross-connects?q=a%20b&sort=-name'], ['/vpcs/net-1#routes']])(
  'leads back to %j',
  (asked) => {
    expect(returnTo(asked, origin)).toBe(asked);
  },
);

it.each([
  [null],
  [''],
  ['https://evil.example/'],
  ['//evil.example'],
  ['/\\evil.example'],
  ['/\t/evil.example'],
  ['/.//evil.example'],
  ['/x/..//evil.example'],
  ['javascript:alert(1)'],
  ['vpcs'],
  ['/sign-in?returnTo=%2Fvpcs'],
])('leads to the overview instead of %j', (asked) => {
  expect(returnTo(asked, origin)).toBe('/');
});
