import { expect, it } from 'vitest';
import { readView, writeView } from './list-view';

const read = (search: string) => readView(new URLSearchParams(search));

it('says the same view again', () => {
  const search = 'q=link&status=FAILED&regionId=HAN01&sort=name&page=3&pageSize=50';
  expect(writeView(read(search)).toString()).toBe(search);
});

it('leaves what is as usual out of the URL', () => {
  expect(writeView(read('page=1&pageSize=20&sort=-createdAt&q=')).toString()).toBe('');
});

it.each(['status=GONE', 'regionId=%3Cscript%3E', 'sort=price', 'page=-4', 'page=x', 'pageSize=7'])(
  'takes %s as nothing',
  (search) => {
    expect(read(search)).toEqual(read(''));
  },
);
