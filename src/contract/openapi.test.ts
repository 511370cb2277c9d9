import { describe, expect, test } from 'vitest';
import { buildOpenApi } from './openapi';
import { OPERATION_EXAMPLES } from './openapi-examples';
import type { Operation } from './operation';
import { OPERATION_IDS, operations } from './operations';

// As a reader gets it: plain JSON.
const document = JSON.parse(JSON.stringify(buildOpenApi())) as Record<string, unknown>;

const at = (pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (node, key) => (node as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/')],
      document,
    );

const refsIn = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const own = '$ref' in node && typeof node.$ref === 'string' ? [node.$ref] : [];
  return [...own, ...Object.values(node).flatMap(refsIn)];
};

interface Described {
  operationId: string;
  parameters: { $ref?: string; name?: string; in?: string }[];
  responses: Record<string, unknown>;
}
const described = (id: keyof typeof operations): Described => {
  const { path, method } = operations[id];
  return at(`#/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}`) as Described;
};

test('every reference resolves', () => {
  const refs = new Set(refsIn(document));
  expect(refs.size).toBeGreaterThan(50);
  for (const ref of refs) expect(at(ref), ref).toBeDefined();
});

describe.each(OPERATION_IDS)('%s', (id) => {
  const operation: Operation = operations[id];
  const { operationId, parameters, responses } = described(id);

  test('stands at its path and method, with its answers', () => {
    expect(operationId).toBe(id);
    expect(Object.keys(responses)).toEqual(
      expect.arrayContaining([String(operation.success.status), '401', '403', '429', '500']),
    );
  });

  test('names its headers and parameters', () => {
    const headers = parameters.map(({ $ref }) => $ref?.split('/').at(-1));
    expect(headers.includes('IdempotencyKey')).toBe(operation.idempotent === true);
    expect(headers.includes('IfMatch')).toBe(operation.versioned === true);
    const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`);
    expect(operation.path.match(/\{\w+\}/g) ?? []).toEqual(inPath);
  });

  test('has examples that it would take and give', () => {
    const { request, response } = OPERATION_EXAMPLES[id] ?? {};
    if (request !== undefined) expect(operation.body?.safeParse(request).error).toBeUndefined();
    if (response !== undefined) expect(operation.success.body?.safeParse(response).error).toBeUndefined();
  });
});
