import type { EventType } from '../../contract/types';
import { defineWords, plural } from '../words';

/** `{who}` is the person, `{object}` the link to the thing. `alone`: nobody did it, it followed from time. */
const sentences: Record<EventType, { by: string; alone: string }> = {
  'cross-connect.created': {
    by: '{who} created the Cross Connect {object}',
    alone: 'The Cross Connect {object} was created',
  },
  'cross-connect.activated': {
    by: '{who} activated the Cross Connect {object}',
    alone: 'The Cross Connect {object} became active',
  },
  'cross-connect.failed': {
    by: 'Provisioning of the Cross Connect {object}, started by {who}, failed and was refunded',
    alone: 'Provisioning of the Cross Connect {object} failed and was refunded',
  },
  'cross-connect.updated': {
    by: '{who} changed the settings of the Cross Connect {object}',
    alone: 'The settings of the Cross Connect {object} were changed',
  },
  'cross-connect.resized': {
    by: '{who} resized the Cross Connect {object}',
    alone: 'The Cross Connect {object} was resized',
  },
  'cross-connect.renewed': {
    by: '{who} renewed the Cross Connect {object}',
    alone: 'The Cross Connect {object} was renewed',
  },
  'cross-connect.expired': {
    by: 'The term of the Cross Connect {object}, bought by {who}, ended',
    alone: 'The term of the Cross Connect {object} ended',
  },
  'cross-connect.deletion-started': {
    by: '{who} started deleting the Cross Connect {object}',
    alone: 'Deletion of the Cross Connect {object} started',
  },
  'cross-connect.deleted': {
    by: '{who} deleted the Cross Connect {object}',
    alone: 'The Cross Connect {object} was deleted',
  },
  'vpc-connection.requested': {
    by: '{who} requested the connection {object}',
    alone: 'The connection {object} was requested',
  },
  'vpc-connection.accepted': {
    by: '{who} accepted the request for {object}',
    alone: 'The request for {object} was accepted',
  },
  'vpc-connection.activated': {
    by: '{who} activated the connection {object}',
    alone: 'The connection {object} became active',
  },
  'vpc-connection.failed': {
    by: 'Provisioning of the connection {object}, accepted by {who}, failed',
    alone: 'Provisioning of the connection {object} failed',
  },
  'vpc-connection.rejected': {
    by: '{who} rejected the request for {object}',
    alone: 'The request for {object} was rejected',
  },
  'vpc-connection.cancelled': {
    by: '{who} cancelled the request for {object}',
    alone: 'The request for {object} was cancelled',
  },
  'vpc-connection.expired': {
    by: 'The request for {object}, made by {who}, expired unanswered',
    alone: 'The request for {object} expired unanswered',
  },
  'vpc-connection.deletion-started': {
    by: '{who} started removing the connection {object}',
    alone: 'Removal of the connection {object} started',
  },
  'vpc-connection.deleted': {
    by: '{who} removed the connection {object}',
    alone: 'The connection {object} was removed',
  },
  'member.role-changed': {
    by: '{who} gave {object} the role {role}',
    alone: '{object} was given the role {role}',
  },
  'api-token.created': {
    by: '{who} created the API token {object} with the role {role}',
    alone: 'The API token {object} with the role {role} was created at the command line of the service',
  },
  'api-token.revoked': {
    by: '{who} revoked the API token {object}',
    alone: 'The API token {object} was revoked',
  },
};

const types: Record<EventType, string> = {
  'cross-connect.created': 'Cross Connect created',
  'cross-connect.activated': 'Cross Connect became active',
  'cross-connect.failed': 'Cross Connect failed',
  'cross-connect.updated': 'Cross Connect settings changed',
  'cross-connect.resized': 'Cross Connect resized',
  'cross-connect.renewed': 'Cross Connect renewed',
  'cross-connect.expired': 'Cross Connect term ended',
  'cross-connect.deletion-started': 'Cross Connect deletion started',
  'cross-connect.deleted': 'Cross Connect deleted',
  'vpc-connection.requested': 'Connection requested',
  'vpc-connection.accepted': 'Request accepted',
  'vpc-connection.activated': 'Connection became active',
  'vpc-connection.failed': 'Connection failed',
  'vpc-connection.rejected': 'Request rejected',
  'vpc-connection.cancelled': 'Request cancelled',
  'vpc-connection.expired': 'Request expired',
  'vpc-connection.deletion-started': 'Connection removal started',
  'vpc-connection.deleted': 'Connection removed',
  'member.role-changed': 'Role changed',
  'api-token.created': 'API token created',
  'api-token.revoked': 'API token revoked',
};

export const activity = defineWords('activity', {
  title: 'Activity',
  purpose: 'Who did what, when and on which object. Nothing is ever removed from here.',
  sentences,
  types,
  changes: {
    label: 'What changed',
    became: 'became',
    on: 'on',
    off: 'off',
    empty: 'none',
    fields: {
      name: 'Name',
      description: 'Description',
      requesterRegionId: 'Requester region',
      accepterRegionId: 'Accepter region',
      bandwidthMbps: 'Bandwidth',
      termEndsAt: 'Paid until',
      twoPersonApproval: 'Two-person approval',
      deletionLock: 'Deletion lock',
      role: 'Role',
    },
  },
  reason: 'Reason: {reason}',
  withToken: (name: string) => `with the API token ${name}`,
  filters: 'Filter activity',
  search: 'Search',
  searchHint: 'Person, object or id',
  type: 'What happened',
  anyType: 'Anything',
  crossConnectTypes: 'Cross Connects',
  connectionTypes: 'VPC connections',
  accessTypes: 'Members and API tokens',
  crossConnect: 'Cross Connect',
  anyCrossConnect: 'All Cross Connects',
  since: (when: string) => `Since ${when}`,
  anyTime: (when: string) => `Since ${when}: show any time`,
  clear: 'Clear filters',
  exportCsv: 'Export CSV',
  exporting: 'Preparing the file',
  exported: (n: number) => plural(n, '1 event exported', `${n} events exported`),
  found: (n: number) => plural(n, '1 event', `${n} events`),
  emptyTitle: 'Nothing has happened yet',
  emptyText:
    'Every change of a Cross Connect, a VPC connection, a role or an API token is recorded here, with the person who made it.',
  emptyAction: 'Create a Cross Connect',
  noMatchTitle: 'No event fits these filters',
  noMatchText: 'Widen the search, or clear the filters to see everything.',
  csv: {
    at: 'Time (UTC)',
    type: 'Event',
    who: 'Who',
    account: 'Account',
    object: 'Object',
    objectId: 'Object id',
    crossConnectId: 'Cross Connect id',
    reason: 'Reason',
    changes: 'Changes',
    role: 'Role',
    token: 'API token',
  },
});
