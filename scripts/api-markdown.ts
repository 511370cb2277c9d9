import { curlOf } from '../src/api/curl';
import { apiReference, type DescribedOperation, type OpenApiDocument } from '../src/contract/api-reference';
import { buildOpenApi } from '../src/contract/openapi';
import type { Input, OperationId } from '../src/contract/operations';
import { rolesWith } from '../src/domain/permissions';

const ORIGIN = 'https://console.example.com';

const fenced = (text: string, language = '') => `\`\`\`${language}\n${text}\n\`\`\`\n`;
/** A bar would begin another cell. */
const cell = (text: string) => text.replaceAll('|', '\\|');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |\n`).join('');

function operationText(operation: DescribedOperation): string {
  const { id, method, path, summary, permission, parameters, body, answer, problems } = operation;
  const roles = rolesWith(permission).join(', ');
  return [
    `### ${id}\n`,
    `\`${method} ${path}\`\n`,
    `${summary}. Needs the permission \`${permission}\` (${roles}).\n`,
    table(
      ['Parameter', 'Where', 'Type'],
      parameters.map(({ name, in: place, required, type }) => [
        `\`${name}\``,
        `${place}${required ? ', required' : ''}`,
        `\`${type}\``,
      ]),
    ),
    ...(body === undefined ? [] : ['Body:\n', fenced(body, 'ts')]),
    answer.type === undefined
      ? `Answer: ${answer.status}, without content.\n`
      : `Answer, ${answer.status}${answer.isStream ? ', a stream of server-sent events, each with' : ''}:\n`,
    ...(answer.type === undefined ? [] : [fenced(answer.type, 'ts')]),
    fenced(curlOf(id as OperationId, operation.example as Input<OperationId>, { origin: ORIGIN }), 'sh'),
    table(
      ['Status', 'Problem', 'Meaning'],
      problems.map(({ name, status, title }) => [String(status), `\`${name}\``, title]),
    ),
  ].join('\n');
}

/** docs/api.md: the contract for people. */
export function apiMarkdown(): string {
  // As a reader gets it: plain JSON.
  const document = JSON.parse(JSON.stringify(buildOpenApi())) as OpenApiDocument;
  const { tags, types, description } = apiReference(document);
  return [
    '<!-- Written by `npm run contract` from src/contract/operations.ts; change that, not this. -->\n',
    '# The API\n',
    `${description}\n`,
    'The console has the same under **API reference**, with a search; the OpenAPI document is at `/api/v1/openapi.json`.\n',
    'Send `Authorization: Bearer $TOKEN` with an API token, `X-Account-Id` where you belong to several accounts, and\n`Idempotency-Key` with what must not be done twice. What is refused is answered as `application/problem+json` (RFC 9457).\n',
    ...tags.flatMap(({ name, description: text, operations }) => [
      `## ${name}\n`,
      `${text}.\n`,
      ...operations.map(operationText),
    ]),
    '## Types\n',
    fenced(types.map(({ name, type }) => `type ${name} = ${type}`).join('\n'), 'ts'),
  ].join('\n');
}
