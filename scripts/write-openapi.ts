import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { buildOpenApi } from '../src/contract/openapi';
import { apiMarkdown } from './api-markdown';

const HEAD = '# Written by `npm run contract` from src/contract/operations.ts; change that, not this.\n';

/** The committed document. The console's bundle and the service have it from the same table of operations. */
export const openApiYaml = (): string =>
  HEAD + stringify(buildOpenApi(), { aliasDuplicateObjects: false, lineWidth: 110 });

const [, script = '', openApi = 'src/contract/openapi.yaml', markdown = 'docs/api.md'] = process.argv;
if (script.endsWith('write-openapi.ts')) {
  writeFileSync(openApi, openApiYaml());
  writeFileSync(markdown, apiMarkdown());
}
