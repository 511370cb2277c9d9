// `npm run bench`: each benchmark prints its figures with a baseline from the same run; together they make bench/RESULTS.md.
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureDependencies } from '../scripts/setup.mjs';

const root = join(import.meta.dirname, '..');
const BENCHES = [
  'verdicts',
  'reachability',
  'matrix',
  'table',
  'list-load',
  'topology',
  'throughput',
  'load',
];
/** Trials rather than benchmarks: they take long, so they are run by name only. */
const BY_NAME = ['crash'];

ensureDependencies();
await ensureBrowser();
mkdirSync(join(root, '.cache'), { recursive: true });

const chosen = process.argv.slice(2);
const sections = [];
const wanted =
  chosen.length === 0 ? BENCHES : [...BENCHES, ...BY_NAME].filter((each) => chosen.includes(each));
for (const name of wanted) {
  const out = join(root, '.cache', `bench-${name}.md`);
  rmSync(out, { force: true });
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', `bench/${name}.ts`, out], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0 || !existsSync(out)) throw new Error(`bench ${name} failed`);
  sections.push(readFileSync(out, 'utf8'));
}
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const head = `# Results\n\nMade by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. Machine: ${machine}.\n`;
if (chosen.length === 0) writeFileSync(join(root, 'bench', 'RESULTS.md'), [head, ...sections].join('\n'));
