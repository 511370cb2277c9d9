// Holds the committed OpenAPI document, and the same for people, against the table of operations, a public linter and an independent reader.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const COMMITTED = new URL('../src/contract/openapi.yaml', import.meta.url);
const FOR_PEOPLE = new URL('../docs/api.md', import.meta.url);
const committed = readFileSync(COMMITTED, 'utf8');
const document = parse(committed);

const isCurrent = () => {
  const directory = mkdtempSync(join(tmpdir(), 'contract-'));
  try {
    const fresh = [join(directory, 'openapi.yaml'), join(directory, 'api.md')];
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/write-openapi.ts', ...fresh], {
      cwd: new URL('..', import.meta.url),
    });
    return [COMMITTED, FOR_PEOPLE]
      .filter((url, index) => readFileSync(url, 'utf8') !== readFileSync(fresh[index], 'utf8'))
      .map((url) => `${url.pathname} is not what the operations say: run \`npm run contract\``);
  } finally {
    rmSync(directory, { recursive: true });
  }
};

const lints = async () => {
  const config = await createConfig({ extends: ['recommended'] });
  const found = await lintFromString({ source: committed, absoluteRef: COMMITTED.pathname, config });
  for (const { ruleId, message, location } of found.filter(({ severity }) => severity === 'warn'))
    console.log(`  warning ${ruleId}: ${message} (${location[0]?.pointer})`);
  return found
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId, message, location }) => `${ruleId}: ${message} (${location[0]?.pointer})`);
};

const operationIds = () =>
  Object.values(document.paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));

const isReadByOthers = async () => {
  const types = astToString(await openapiTypescript(pathToFileURL(COMMITTED.pathname)));
  return operationIds()
    .filter((id) => !new RegExp(`^    ${id}: \\{`, 'm').test(types))
    .map((id) => `openapi-typescript has no operation ${id}`);
};

const checks = [
  ['the committed documents are current', isCurrent],
  ['Redocly finds no error', lints],
  [`openapi-typescript emits all ${operationIds().length} operations`, isReadByOthers],
];
let failed = 0;
for (const [name, check] of checks) {
  const faults = await check();
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  for (const fault of faults) console.log(`     ${fault}`);
  if (faults.length > 0) failed += 1;
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
