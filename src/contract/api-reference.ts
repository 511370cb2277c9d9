import { buildOpenApi } from './openapi';
import { EXAMPLE_IDS, OPERATION_EXAMPLES } from './openapi-examples';
import { problemsOf } from './openapi-problems';
import { ownName, type Json, type JsonObject } from './openapi-schemas';
import type { Operation } from './operation';
import { OPERATION_IDS, operations, type Input, type OperationId } from './operations';
import { PROBLEMS, type ProblemName } from './problems';
import { schemaText } from './schema-text';
import type { Tag } from './tags';
import type { Permission } from './types';

export interface DescribedParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  type: string;
}
export interface DescribedOperation {
  id: OperationId;
  method: Operation['method'];
  /** With the base of the API: `/api/v1/vpcs`. */
  path: string;
  summary: string;
  permission: Permission;
  parameters: DescribedParameter[];
  /** Types as text, see schema-text.ts. */
  body: string | undefined;
  answer: { status: number; type: string | undefined; isStream: boolean };
  problems: { name: ProblemName; status: number; title: string }[];
}
export interface DescribedTag {
  name: Tag;
  operations: DescribedOperation[];
}
export interface ApiReference {
  tags: DescribedTag[];
  /** Every type that has a name. */
  schemas: { name: string; type: string }[];
  document: ReturnType<typeof buildOpenApi>;
}

const schemaIn = (content: Json | undefined): Json | undefined => {
  const [media] = Object.values((content ?? {}) as Record<string, JsonObject>);
  const schema = media?.schema as JsonObject | undefined;
  return (schema?.contentSchema as Json | undefined) ?? schema;
};

/** The contract for people: every operation with all that it takes and gives. */
export function apiReference(): ApiReference {
  const document = buildOpenApi();
  const { schemas, parameters: shared } = document.components;
  const byName = schemas as Record<string, JsonObject>;
  /** Types that an operation has for itself are written out where it is described; the others stand under their names. */
  const isOwn = (name: string) =>
    OPERATION_IDS.some((id) => name === ownName(id, 'Request') || name === ownName(id, 'Response'));
  const typeOf = (schema: Json | undefined) => {
    if (schema === undefined) return undefined;
    const text = schemaText(schema);
    return isOwn(text) ? schemaText(byName[text] ?? schema) : text;
  };
  const parameterOf = (parameter: object): DescribedParameter => {
    const said =
      '$ref' in parameter
        ? shared[String(parameter.$ref).split('/').at(-1) as keyof typeof shared]
        : parameter;
    const {
      name,
      in: place,
      required,
      schema,
    } = said as {
      name: string;
      in: DescribedParameter['in'];
      required?: boolean;
      schema: Json;
    };
    return { name, in: place, required: required === true, type: schemaText(schema) };
  };
  const describe = (id: OperationId): DescribedOperation => {
    const operation: Operation = operations[id];
    const { method, path, summary, permission, success } = operation;
    const said = document.paths[path]?.[method.toLowerCase()];
    if (said === undefined) throw new Error(`${id} is not in the document`);
    const answer = (said.responses as Record<number, { content?: Json }>)[success.status];
    return {
      ...{ id, method, path: `${document.servers[0]?.url ?? ''}${path}`, summary, permission },
      parameters: said.parameters.map(parameterOf),
      body: typeOf(schemaIn(said.requestBody?.content as Json | undefined)),
      answer: {
        status: success.status,
        type: typeOf(schemaIn(answer?.content)),
        isStream: success.stream !== undefined,
      },
      problems: problemsOf(operation)
        .map((name) => ({ name, ...PROBLEMS[name] }))
        .toSorted((a, b) => a.status - b.status),
    };
  };
  return {
    document,
    tags: document.tags.map(({ name }) => ({
      name,
      operations: OPERATION_IDS.filter((id) => operations[id].tag === name).map(describe),
    })),
    schemas: Object.entries(byName)
      .filter(([name]) => !isOwn(name))
      .map(([name, schema]) => ({ name, type: schemaText(schema) })),
  };
}

/** A call of the operation as the running example makes it. */
export function exampleInput<Id extends OperationId>(id: Id): Input<Id> {
  const operation: Operation = operations[id];
  const request = OPERATION_EXAMPLES[id]?.request;
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return {
    ...(names.length > 0 && {
      params: Object.fromEntries(names.map((name) => [name, EXAMPLE_IDS[name as keyof typeof EXAMPLE_IDS]])),
    }),
    ...(id === 'listPackages' && { query: { requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' } }),
    ...(request !== undefined && { body: request }),
    ...(operation.versioned && { version: 2 }),
    ...(operation.idempotent && { idempotencyKey: '1f0e9d8c-7b6a-4958-8473-625140f3e2d1' }),
  } as Input<Id>;
}
