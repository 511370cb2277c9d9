import { expect, it } from 'vitest';
import type { VpcConnection } from '../../contract/types';
import { shownActions } from './request';

const request = (status: VpcConnection['status'], sides: VpcConnection['sides']) =>
  shownActions({ status, sides } as VpcConnection);

it('shows each side what is its own to do', () => {
  expect(request('PENDING_ACCEPTANCE', ['accepter'])).toEqual(['accept', 'reject']);
  expect(request('PENDING_ACCEPTANCE', ['requester'])).toEqual(['cancel']);
  expect(request('PENDING_ACCEPTANCE', ['requester', 'accepter'])).toEqual(['accept', 'reject', 'cancel']);
});

it.each(['REJECTED', 'CANCELLED', 'EXPIRED', 'FAILED'] as const)(
  '%s may be asked for again by the side that asked',
  (status) => {
    expect(request(status, ['requester'])).toEqual(['requestAgain']);
    expect(request(status, ['requester', 'accepter'])).toEqual(['requestAgain']);
    expect(request(status, ['accepter'])).toEqual([]);
  },
);

it.each(['PROVISIONING', 'ACTIVE', 'DELETING', 'DELETED'] as const)(
  '%s: nothing is to be decided',
  (status) => expect(request(status, ['requester', 'accepter'])).toEqual([]),
);
