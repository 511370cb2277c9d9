import { expect, it } from 'vitest';
import { objectAt } from './place';

it.each([
  ['/cross-connects/ri-1', '', { kind: 'crossConnect', id: 'ri-1' }],
  ['/cross-connects/ri-1/matrix', '?q=x', { kind: 'crossConnect', id: 'ri-1' }],
  ['/vpcs/net-1', '', { kind: 'vpc', id: 'net-1' }],
  ['/requests/sent', '?selected=riv-1', { kind: 'connection', id: 'riv-1' }],
  ['/topology', '?selected=ri-1', { kind: 'crossConnect', id: 'ri-1' }],
  ['/topology', '?selected=net-1,net-2', undefined],
  ['/topology', '', undefined],
  ['/cross-connects', '', undefined],
  ['/cross-connects/new', '', undefined],
  ['/billing', '?crossConnectId=ri-1&selected=ri-2', undefined],
  ['/', '', undefined],
])('%s%s', (pathname, search, object) => expect(objectAt(pathname, search)).toEqual(object));
