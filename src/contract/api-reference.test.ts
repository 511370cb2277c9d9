import { describe, expect, it, test } from 'vitest';
import { apiReference, exampleInput } from './api-reference';
import type { Operation } from './operation';
import { OPERATION_IDS, operations } from './operations';
import { schemaText } from './schema-text';

const reference = apiReference();
const described = reference.tags.flatMap((tag) => tag.operations);
const named = new Set(reference.schemas.map(({ name }) => name));

test('every operation is described once, in the order of the contract', () => {
  expect(described.map(({ id }) => id).toSorted()).toEqual([...OPERATION_IDS].toSorted());
});

describe.each(described)('$id', (operation) => {
  const declared: Operation = operations[operation.id];
  it('names its parameters, body, answer and problems', () => {
    for (const [, name] of declared.path.matchAll(/\{(\w+)\}/g))
      expect(operation.parameters).toContainEqual(
        expect.objectContaining({ name, in: 'path', required: true }),
      );
    expect(operation.body !== undefined).toBe(declared.body !== undefined);
    expect(operation.answer.type !== undefined).toBe(declared.success.status !== 204);
    const names = operation.problems.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...declared.problems, 'unauthenticated', 'internal']));
  });

  it('says nothing of which nobody can read more', () => {
    const text = [
      operation.body,
      operation.answer.type,
      ...operation.parameters.map(({ type }) => type),
    ].join('\n');
    expect(text).not.toMatch(/\bany\b/);
    for (const [name] of text.replaceAll(/'[^']*'|\/\^.*?\$\/|\w+\??:/g, '').matchAll(/\b[A-Z]\w+\b/g))
      expect(named).toContain(name);
  });

  it('has an example that the contract takes', () => {
    const input = exampleInput(operation.id) as {
      params?: Record<string, string>;
      query?: unknown;
      body?: unknown;
    };
    expect(declared.body?.safeParse(input.body).error).toBeUndefined();
    expect(declared.query?.safeParse(input.query ?? {}).error).toBeUndefined();
    for (const id of Object.values(input.params ?? {})) expect(id).toMatch(/^\w+-/);
  });
});

it.each([
  [{ type: 'string', minLength: 1, maxLength: 64 }, 'string (1..64 characters)'],
  [{ type: 'integer', minimum: 1, default: 20 }, 'integer (1.., default 20)'],
  [{ enum: ['a', 'b'], type: 'string' }, "'a' | 'b'"],
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
