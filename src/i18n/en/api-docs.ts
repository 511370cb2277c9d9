import { OPERATION_IDS, operations, type OperationId } from '../../contract/operations';
import { TAGS } from '../../contract/tags';
import { defineWords, plural } from '../words';

/** The contract speaks English. */
const summary = Object.fromEntries(OPERATION_IDS.map((id) => [id, operations[id].summary])) as Record<
  OperationId,
  string
>;
const tag: Record<keyof typeof TAGS, string> = TAGS;

export const apiDocs = defineWords('apiDocs', {
  title: 'API reference',
  purpose:
    'Everything that this console does, a program can do as well: each operation with what it takes and gives.',
  download: 'Download openapi.json',
  tokens: 'API tokens',
  basics: 'How to call it',
  rules: {
    base: 'Every operation is below {base}. It takes and gives JSON; times are ISO 8601 in UTC, amounts whole VND with VAT.',
    token: 'Send {header} with an API token of yours: make one under {page}. It can do what its role can do.',
    account:
      'If you belong to several accounts, say with {header} which one; without it the first one is used.',
    again:
      'A create that is repeated with the same {header} and body within 24 hours gives the first answer again: a lost answer can be asked for once more.',
    version:
      'A change to something that has a version needs {header} with the version you have seen, so that nobody undoes what others did.',
    problem: 'Errors are answered as {type} (RFC 9457): their {field} ends with one of the names below.',
  },
  filter: 'Search the API',
  search: 'A path, a name, something to do…',
  found: (count: number) => `${count} ${plural(count, 'operation', 'operations')}`,
  contents: 'Contents',
  nothing: 'No operation fits this search',
  nothingHint:
    'Search for a part of a path such as vpc-connections, for a name such as listVpcs, or for what it does.',
  all: 'Show all operations',
  linkTo: (id: string) => `Link to ${id}`,
  permission: 'Needs',
  roles: (roles: string) => `Allowed for: ${roles}.`,
  permissions: {
    read: 'the permission to read',
    change: 'the permission to change',
    approve: 'the permission to decide on requests',
    spend: 'the permission to spend money',
    'manage-tokens': 'the permission to manage API tokens (never with a token)',
    'manage-members': 'the permission to manage members (never with a token)',
  },
  parameters: 'Parameters',
  name: 'Name',
  place: 'Where',
  type: 'Type',
  places: { path: 'path', query: 'query', header: 'header' },
  required: 'required',
  body: 'Body',
  answer: (status: number) => `Answer, ${status}`,
  stream: 'A stream of server-sent events, each with:',
  noAnswer: 'Nothing: it is done.',
  problems: 'Problems',
  status: 'Status',
  meaning: 'Meaning',
  example: 'Example',
  copy: 'Copy command',
  types: 'Types',
  typesText: 'What the operations above refer to by name.',
  codeOf: (what: string, of: string) => `${what}: ${of}`,
  summary,
  tag,
  tagName: {
    ...{ Session: 'Session', Catalogue: 'Catalogue', VPCs: 'VPCs', 'Cross Connects': 'Cross Connects' },
    ...{ 'VPC connections': 'VPC connections', Access: 'Access', Topology: 'Topology' },
    ...{ Billing: 'Billing', Activity: 'Activity' },
  },
});
