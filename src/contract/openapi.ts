import { Member } from './access';
import { EXAMPLE_IDS, EXAMPLE_QUERY, OPERATION_EXAMPLES } from './openapi-examples';
import { problemComponents, problemResponses } from './openapi-problems';
import { collectSchemas, componentRef, type OperationSchemas } from './openapi-schemas';
import type { Operation } from './operation';
import { API_BASE, OPERATION_IDS, operations, type OperationId } from './operations';
import * as r from './resources';
import type { JsonObject } from './schema-text';
import { TAGS, type Tag } from './tags';

const INFO: JsonObject = {
  title: 'Cross Connect',
  version: '1.0.0',
  description: [
    'Connect VPCs that live in different regions: buy a Cross Connect between two regions, pair VPCs through it, and',
    "approve each other's requests. Times are ISO 8601 in UTC, amounts are whole VND with VAT included. What another",
    'account owns and the caller has no part in looks like something that does not exist.',
  ].join('\n'),
  license: { name: 'Proprietary', identifier: 'LicenseRef-Proprietary' },
};

const PARAMETERS = {
  AccountId: {
    ...{ name: 'X-Account-Id', in: 'header', required: false, schema: componentRef('Id') },
    description: 'The account that the caller acts for; without it the first one of the caller.',
  },
  IdempotencyKey: {
    ...{ name: 'Idempotency-Key', in: 'header', required: false },
    schema: { type: 'string', minLength: 1, maxLength: 200 },
    description: 'The same key with the same body gives the first answer again for 24 hours.',
  },
  IfMatch: {
    ...{ name: 'If-Match', in: 'header', required: true },
    schema: { type: 'string', pattern: '^"\\d+"$' },
    description: 'The version that is to be changed, in quotes, as the ETag gave it.',
    example: '"3"',
  },
  LastEventId: {
    ...{ name: 'Last-Event-ID', in: 'header', required: false, schema: { type: 'string', maxLength: 200 } },
    description:
      'The last id read from the stream: what came after it is told first, or news of type `reset` when it is too old.',
  },
} satisfies Record<string, JsonObject>;

const PATH_PARAMETERS: Record<keyof typeof EXAMPLE_IDS, JsonObject> = {
  vpcId: componentRef('VpcId'),
  crossConnectId: componentRef('CrossConnectId'),
  connectionId: componentRef('ConnectionId'),
  memberId: componentRef('Id'),
  tokenId: componentRef('TokenId'),
};

const isPathParameter = (name: string): name is keyof typeof EXAMPLE_IDS => name in PATH_PARAMETERS;

const parametersOf = ({ path, idempotent, versioned, success }: Operation, { query }: OperationSchemas) => {
  const header = (name: keyof typeof PARAMETERS) => ({ $ref: `#/components/parameters/${name}` });
  return [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
      if (!isPathParameter(name)) throw new Error(`The path parameter ${name} has no schema`);
      return { name, in: 'path', required: true, schema: PATH_PARAMETERS[name], example: EXAMPLE_IDS[name] };
    }),
    ...query.map((parameter) => {
      const example = parameter.required ? EXAMPLE_QUERY[parameter.name] : undefined;
      return { ...parameter, in: 'query', ...(example !== undefined && { example }) };
    }),
    header('AccountId'),
    ...(idempotent ? [header('IdempotencyKey')] : []),
    ...(versioned ? [header('IfMatch')] : []),
    ...(success.stream ? [header('LastEventId')] : []),
  ];
};

const hasVersion = ({ success }: Operation) =>
  success.body === r.CrossConnect || success.body === r.CrossConnectView || success.body === Member;

const successOf = (id: OperationId, operation: Operation, { success: schema }: OperationSchemas) => {
  const { status, stream } = operation.success;
  const example = OPERATION_EXAMPLES[id]?.response;
  const events = {
    schema: { type: 'string', contentMediaType: 'application/json', contentSchema: schema },
  };
  return {
    description: { 200: 'Done', 201: 'Created', 204: 'Done; there is nothing to say' }[status],
    ...(hasVersion(operation) && { headers: { ETag: { $ref: '#/components/headers/ETag' } } }),
    ...(schema && {
      content: stream
        ? { 'text/event-stream': events }
        : { 'application/json': { schema, ...(example !== undefined && { example }) } },
    }),
  };
};

const operationObject = (id: OperationId, schemas: OperationSchemas) => {
  const operation: Operation = operations[id];
  const example = OPERATION_EXAMPLES[id]?.request;
  return {
    operationId: id,
    tags: [operation.tag],
    summary: operation.summary,
    'x-permission': operation.permission,
    parameters: parametersOf(operation, schemas),
    ...(schemas.body && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: schemas.body, ...(example !== undefined && { example }) },
        },
      },
    }),
    responses: {
      [operation.success.status]: successOf(id, operation, schemas),
      ...problemResponses(operation),
    },
  };
};

/** The OpenAPI 3.1 document of the contract. Not for the console: it would carry all of this into its bundle. */
export const buildOpenApi = () => {
  const { components: schemas, operationSchemas } = collectSchemas();
  const paths: Record<string, Record<string, ReturnType<typeof operationObject>>> = {};
  for (const id of OPERATION_IDS) {
    const { path, method } = operations[id];
    const own = operationSchemas.get(id) ?? { query: [] };
    (paths[path] ??= {})[method.toLowerCase()] = operationObject(id, own);
  }
  return {
    openapi: '3.1.0',
    info: INFO,
    servers: [{ url: API_BASE, description: 'The service that hands out this document' }],
    security: [{ bearer: [] }],
    tags: (Object.keys(TAGS) as Tag[]).map((name) => ({ name, description: TAGS[name] })),
    paths,
    components: {
      securitySchemes: {
        bearer: {
          ...{ type: 'http', scheme: 'bearer' },
          description: 'The token of somebody who has signed in, or an API token (`cct_…`) of one account.',
        },
      },
      parameters: PARAMETERS,
      headers: {
        ETag: { description: 'The version, for `If-Match`.', schema: { type: 'string' } },
        RetryAfter: { description: 'Seconds to wait.', schema: { type: 'integer' } },
      },
      ...problemComponents(Object.values(operations)),
      schemas,
    },
  };
};
