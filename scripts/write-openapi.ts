import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { buildOpenApi } from '../src/contract/openapi';

const HEAD = '# Written by `npm run contract` from src/contract/operations.ts; change that, not this.\n';

/** The committed document. The console's bundle and the service have it from the same table of operations. */
export const openApiYaml = (): string =>
  HEAD + stringify(buildOpenApi(), { aliasDuplicateObjects: false, lineWidth: 110 });

const [, script = '', target = 'src/contract/openapi.yaml'] = process.argv;
if (script.endsWith('write-openapi.ts')) writeFileSync(target, openApiYaml());
