import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { defineList, given, isFiltered, readView, writeView } from './list-view';

const spec = defineList({
  name: 'things',
  filters: { status: z.enum(['NEW', 'OLD']), regionId: z.string().check(z.regex(/^[A-Z0-9]+$/)) },
  sort: z.enum(['name', '-name', '-createdAt']),
  usualSort: '-createdAt',
});
const read = (search: string, usual?: number) => readView(spec, new URLSearchParams(search), usual);
const written = (search: string) => writeView(spec, read(search)).toString();

describe('the view of a list in the URL', () => {
  it('says the same again', () => {
    const search = 'q=link&status=NEW&status=OLD&regionId=HAN01&sort=name&page=3&pageSize=50';
    expect(written(search)).toBe(search);
  });

  it('leaves out what is as usual', () => {
    expect(written('page=1&pageSize=20&sort=-createdAt&q=')).toBe('');
  });

  it.each(['status=GONE', 'regionId=%3Cscript%3E', 'sort=price', 'page=-4', 'page=x', 'pageSize=7'])(
    'takes %s as nothing',
    (search) => {
      expect(read(search)).toEqual(read(''));
    },
  );

  it('keeps the values that make sense, each once', () => {
    expect(read('status=OLD&status=GONE&status=OLD').filters.status).toEqual(['OLD']);
  });

  it('has the page size that somebody is used to, unless it says another', () => {
    expect(read('', 100).pageSize).toBe(100);
    expect(read('pageSize=50', 100).pageSize).toBe(50);
  });

  it('leaves alone what belongs to others', () => {
    const before = new URLSearchParams('selected=riv-1&status=NEW&page=2');
    expect(writeView(spec, read('status=OLD'), before).toString()).toBe('selected=riv-1&status=OLD');
  });

  it('is filtered by text or by any filter', () => {
    expect(isFiltered(read('sort=name&page=2'))).toBe(false);
    expect(isFiltered(read('q=a'))).toBe(true);
    expect(isFiltered(read('status=NEW'))).toBe(true);
  });

  it('asks the API only for what was chosen', () => {
    expect(given(read('status=NEW').filters)).toEqual({ status: ['NEW'] });
  });
});
