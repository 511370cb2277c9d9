import * as z from 'zod/mini';
import * as access from './access';
import * as billing from './billing';
import * as fields from './fields';
import { OPERATION_IDS, operations } from './operations';
import type { Operation } from './operation';
import * as problems from './problems';
import * as reach from './reach';
import * as events from './events';
import * as resources from './resources';
import type { Json, JsonObject } from './schema-text';

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

const COMPONENTS = '#/components/schemas/';
export const componentRef = (name: string): JsonObject => ({ $ref: `${COMPONENTS}${name}` });
/** Of the schema that an operation has for itself. */
const ownName = (id: string, what: 'Request' | 'Query' | 'Response') =>
  `${(id[0] ?? '').toUpperCase()}${id.slice(1)}${what}`;

const isSchema = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value;

/** The bounds of the integers that JSON can carry say nothing; the long pattern of a date says less than its format. */
const tidy: Override = ({ zodSchema, jsonSchema }) => {
  const { def } = zodSchema._zod;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
  if (jsonSchema.anyOf?.every((option) => option.const !== undefined)) {
    jsonSchema.type = 'integer';
    jsonSchema.enum = jsonSchema.anyOf.flatMap((option) => option.const ?? []);
    delete jsonSchema.anyOf;
  }
  // What the service answers may grow: only what is declared strict refuses unknown members.
  if (def.type === 'object' && !('catchall' in def && def.catchall)) delete jsonSchema.additionalProperties;
};

const named = () => {
  const registry = z.registry<{ id: string }>();
  for (const module of [fields, resources, events, access, billing, reach, problems])
    for (const [id, schema] of Object.entries(module)) if (isSchema(schema)) registry.add(schema, { id });
  return registry;
};

const convert = (registry: ReturnType<typeof named>, io: 'input' | 'output'): Record<string, JsonObject> => {
  const { schemas } = z.toJSONSchema(registry, { io, uri: (id) => `${COMPONENTS}${id}`, override: tidy });
  // A copy of plain JSON: what zod returns has hidden members.
  const plain = JSON.parse(JSON.stringify(schemas)) as Record<string, JsonObject>;
  for (const schema of Object.values(plain)) {
    delete schema.$schema;
    delete schema.$id;
  }
  return plain;
};

export interface OperationSchemas {
  body?: JsonObject;
  success?: JsonObject;
  /** The members of the query, each a parameter. */
  query: { name: string; required: boolean; schema: Json }[];
}

const refsIn = (json: Json): string[] => {
  if (typeof json !== 'object' || json === null) return [];
  if (Array.isArray(json)) return json.flatMap(refsIn);
  const own = typeof json.$ref === 'string' ? [json.$ref.slice(COMPONENTS.length)] : [];
  return [...own, ...Object.values(json).flatMap(refsIn)];
};

/** Every schema of the contract under a name, and per operation the references to its own. */
export const collectSchemas = () => {
  const sent = named();
  const answered = named();
  const nameOf = (registry: typeof sent, schema: z.ZodMiniType, fallback: string) => {
    const known = registry.get(schema)?.id;
    if (known === undefined) registry.add(schema, { id: fallback });
    return known ?? fallback;
  };
  const names = OPERATION_IDS.map((id) => {
    const { body, query, success }: Operation = operations[id];
    const answer = success.body ?? success.stream;
    return {
      id,
      body: body && nameOf(sent, body, ownName(id, 'Request')),
      query: query && nameOf(sent, query, ownName(id, 'Query')),
      success: answer && nameOf(answered, answer, ownName(id, 'Response')),
    };
  });

  const input = convert(sent, 'input');
  const output = convert(answered, 'output');
  const all: Record<string, JsonObject> = { ...input, ...output };

  const operationSchemas = new Map<string, OperationSchemas>();
  for (const { id, body, query, success } of names) {
    const { properties = {}, required = [] } = (query && all[query]) || {};
    operationSchemas.set(id, {
      ...(body && { body: componentRef(body) }),
      ...(success && { success: componentRef(success) }),
      query: Object.entries(properties as JsonObject).map(([name, schema]) => ({
        name,
        required: (required as string[]).includes(name),
        schema,
      })),
    });
  }

  const used = new Set<string>();
  const use = (name: string): void => {
    const schema = all[name];
    if (used.has(name) || !schema) return;
    used.add(name);
    refsIn(schema).forEach(use);
  };
  for (const { id, body, success } of names) {
    [body, success, ...refsIn(operationSchemas.get(id)?.query.map(({ schema }) => schema) ?? [])].forEach(
      (name) => name && use(name),
    );
  }
  ['Problem', 'VpcId', 'CrossConnectId', 'ConnectionId', 'TokenId', 'Id'].forEach(use);

  return {
    components: Object.fromEntries([...used].toSorted().map((name) => [name, all[name] ?? {}])) as JsonObject,
    operationSchemas,
  };
};
