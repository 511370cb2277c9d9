import { expect, it } from 'vitest';
import { isSaid, readPlace, writePlace } from './place-text';

const id = 'net-00000000-0000-4000-8000-000000000000';

it.each([[id], ['10.10.0.5'], [`${id}@10.10.0.5`], ['']])('reads back what it wrote: %s', (text) => {
  expect(writePlace(readPlace(text))).toBe(text);
});
it.each([['web-01'], ['10.10.0'], ['@10.1.2.3'], [null]])('takes %s for nothing said', (text) => {
  expect(isSaid(readPlace(text))).toBe(false);
});
it('keeps the VPC of a place whose address is none', () => {
  expect(readPlace(`${id}@nowhere`)).toEqual({ vpcId: id });
});
