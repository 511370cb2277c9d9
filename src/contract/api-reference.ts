import { schemaText, type Json, type JsonObject } from './schema-text';

/** As much of an OpenAPI document as its readers need. */
export interface OpenApiDocument {
  info: { description: string };
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: {
    parameters: Record<string, OpenApiParameter>;
    responses: Record<string, OpenApiResponse>;
    examples: Record<string, { summary: string }>;
    schemas: Record<string, JsonObject>;
  };
}
interface Ref {
  $ref: string;
}
interface OpenApiParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Json;
  example?: Json;
}
type Content = Record<string, { schema?: JsonObject; example?: Json; examples?: Record<string, unknown> }>;
interface OpenApiResponse {
  content?: Content;
}
interface OpenApiOperation {
  operationId: string;
  tags: string[];
  summary: string;
  'x-permission': string;
  parameters: (OpenApiParameter | Ref)[];
  requestBody?: { content: Content };
  responses: Record<string, OpenApiResponse | Ref>;
}

interface DescribedParameter {
  name: string;
  in: OpenApiParameter['in'];
  required: boolean;
  type: string;
}
export interface DescribedOperation {
  id: string;
  /** In capitals. */
  method: string;
  /** With the base of the API: `/api/v1/vpcs`. */
  path: string;
  tag: string;
  summary: string;
  permission: string;
  parameters: DescribedParameter[];
  /** Types as text, see schema-text.ts. */
  body: string | undefined;
  answer: { status: number; type: string | undefined; isStream: boolean };
  problems: { name: string; status: number; title: string }[];
  /** A call as the running example makes it: the members that `CallInput` has. */
  example: {
    params?: JsonObject;
    query?: JsonObject;
    body?: Json;
    version?: number;
    idempotencyKey?: string;
  };
}
interface ApiReference {
  base: string;
  description: string;
  tags: { name: string; description: string; operations: DescribedOperation[] }[];
  /** Every type that has a name. */
  types: { name: string; type: string }[];
}

const EXAMPLE_KEY = '1f0e9d8c-7b6a-4958-8473-625140f3e2d1';
const EXAMPLE_VERSION = 2;

const isRef = (value: object): value is Ref => '$ref' in value;
const lastOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);
const mediaOf = (content: Content | undefined) => Object.values(content ?? {})[0];
const given = (entries: [string, Json | undefined][]) => {
  const known = entries.filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
};

/** An OpenAPI document for people: every operation with all that it takes and gives. */
export function apiReference(document: OpenApiDocument): ApiReference {
  const { parameters: shared, responses, examples, schemas } = document.components;
  const base = document.servers[0]?.url ?? '';
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  /** Types that an operation has for itself are written out where it is described; the others stand under their names. */
  const own = new Set(
    operations.flatMap(({ operation: { operationId: id } }) => {
      const name = `${(id[0] ?? '').toUpperCase()}${id.slice(1)}`;
      return [`${name}Request`, `${name}Response`];
    }),
  );
  const typeOf = (schema: Json | undefined) => {
    if (schema === undefined) return undefined;
    const text = schemaText(schema);
    return own.has(text) ? schemaText(schemas[text] ?? schema) : text;
  };
  const problemsOf = ({ responses: all }: OpenApiOperation) =>
    Object.entries(all).flatMap(([status, response]) => {
      const media = mediaOf((isRef(response) ? responses[lastOf(response.$ref)] : response)?.content);
      return Object.keys(media?.examples ?? {}).map((name) => ({
        ...{ name, status: Number(status), title: examples[name]?.summary ?? '' },
      }));
    });

  const describe = ({ path, method, operation }: (typeof operations)[number]): DescribedOperation => {
    const { operationId: id, tags, summary, 'x-permission': permission, requestBody } = operation;
    const parameters = operation.parameters.flatMap((each) =>
      isRef(each) ? (shared[lastOf(each.$ref)] ?? []) : each,
    );
    const [status = '', success = {}] =
      Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? [];
    const answer = mediaOf(isRef(success) ? undefined : success.content)?.schema;
    const inner = answer?.contentSchema;
    const request = mediaOf(requestBody?.content);
    const examplesIn = (place: OpenApiParameter['in']) =>
      given(parameters.filter((each) => each.in === place).map((each) => [each.name, each.example]));
    const takes = (name: string) => parameters.some((each) => each.name === name);
    const [params, query] = [examplesIn('path'), examplesIn('query')];
    return {
      ...{ id, method, path: `${base}${path}`, tag: tags[0] ?? '', summary, permission },
      parameters: parameters.map((each) => ({
        ...{ name: each.name, in: each.in, required: each.required === true, type: schemaText(each.schema) },
      })),
      body: typeOf(request?.schema),
      answer: { status: Number(status), type: typeOf(inner ?? answer), isStream: inner !== undefined },
      problems: problemsOf(operation),
      example: {
        ...(params && { params }),
        ...(query && { query }),
        ...(request?.example !== undefined && { body: request.example }),
        ...(takes('If-Match') && { version: EXAMPLE_VERSION }),
        ...(takes('Idempotency-Key') && { idempotencyKey: EXAMPLE_KEY }),
      },
    };
  };

  const described = operations.map(describe);
  return {
    ...{ base, description: document.info.description },
    tags: document.tags.map(({ name, description }) => ({
      ...{ name, description },
      operations: described.filter(({ tag }) => tag === name),
    })),
    types: Object.entries(schemas)
      .filter(([name]) => !own.has(name))
      .map(([name, schema]) => ({ name, type: schemaText(schema) })),
  };
}
