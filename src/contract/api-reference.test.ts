import { describe, expect, it, test } from 'vitest';
import { apiReference, type OpenApiDocument } from './api-reference';
import { buildOpenApi } from './openapi';
import type { Operation } from './operation';
import { OPERATION_IDS, operations, type OperationId } from './operations';
import { schemaText } from './schema-text';

const reference = apiReference(JSON.parse(JSON.stringify(buildOpenApi())) as OpenApiDocument);
const described = reference.tags.flatMap((tag) => tag.operations);
const named = new Set(reference.types.map(({ name }) => name));

test('every operation is described once', () => {
  expect(described.map(({ id }) => id).toSorted()).toEqual([...OPERATION_IDS].toSorted());
});

describe.each(described)('$id', (operation) => {
  const declared: Operation = operations[operation.id as OperationId];

  it('names its parameters, body, answer and problems', () => {
    for (const [, name] of declared.path.matchAll(/\{(\w+)\}/g))
      expect(operation.parameters).toContainEqual(
        expect.objectContaining({ name, in: 'path', required: true }),
      );
    expect(operation.permission).toBe(declared.permission);
    expect(operation.body !== undefined).toBe(declared.body !== undefined);
    expect(operation.answer.status).toBe(declared.success.status);
    expect(operation.answer.type !== undefined).toBe(declared.success.status !== 204);
    expect(operation.answer.isStream).toBe(declared.success.stream !== undefined);
    const names = operation.problems.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...declared.problems, 'unauthenticated', 'internal']));
  });

  it('says nothing of which nobody can read more', () => {
    const types = [operation.body, operation.answer.type, ...operation.parameters.map(({ type }) => type)];
    const text = types.join('\n').replaceAll(/'[^']*'|\/\^.*?\$\/|\w+\??:/g, '');
    expect(text).not.toMatch(/\bany\b/);
    for (const [name] of text.matchAll(/\b[A-Z]\w+\b/g)) expect(named).toContain(name);
  });

  it('has an example that the contract takes', () => {
    const { params = {}, query = {}, body } = operation.example;
    expect(declared.body?.safeParse(body).error).toBeUndefined();
    expect(declared.query?.safeParse(query).error).toBeUndefined();
    expect(Object.keys(params)).toEqual([...declared.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  });
});

it.each([
  [{ type: 'string', minLength: 1, maxLength: 64 }, 'string (1..64 characters)'],
  [{ type: 'integer', minimum: 1, default: 20 }, 'integer (1.., default 20)'],
  [{ enum: ['a', 'b'], type: 'string', default: 'a' }, "'a' | 'b' (default 'a')"],
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ const: 2011 }, '2011'],
  [{ $ref: '#/components/schemas/Vpc' }, 'Vpc'],
  [{ type: 'array', items: { $ref: '#/components/schemas/Vpc' }, maxItems: 3 }, 'Vpc[] (..3 items)'],
  [{ type: 'array', items: { enum: ['a', 'b'] } }, "('a' | 'b')[]"],
  [{ type: 'object' }, '{}'],
  [
    {
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'object', properties: { b: { type: 'boolean' } } } },
    },
    '{\n  a: {\n    b?: boolean\n  }\n}',
  ],
])('%j is %s', (schema, text) => expect(schemaText(schema)).toBe(text));
