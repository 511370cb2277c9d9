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
  'growth',
  'load',
];
/** Trials rather than benchmarks: they take long, so they are run by name only. */
const BY_NAME = ['crash'];

ensureDependencies();
await ensureBrowser();
mkdirSync(join(root, '.cache'), { recursive: true });

const RESULTS = join(root, 'bench', 'RESULTS.md');
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const mark = (name) => `<!-- ${name} -->\n`;

/** What was measured last, by benchmark. */
function readResults() {
  const text = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '';
  return new Map(
    [...text.matchAll(/^<!-- ([\w-]+) -->\n([^]*?)(?=^<!-- |$(?![^]))/gm)].map(([, name, section]) => [
      name,
      section,
    ]),
  );
}
/** What was to be reached and what was seen, of all parts: the lines of `goals.ts`. */
function goalsOf(text) {
  const lines = text.match(/^\|.*\| (?:reached|missed) \|$/gm) ?? [];
  const missed = lines.filter((line) => line.endsWith('| missed |')).length;
  return [
    `## In short\n\n${lines.length} goals, ${missed} of them missed.\n`,
    ['| goal | to reach | seen | |', '| --- | --- | --- | --- |', ...lines, '\n'].join('\n'),
  ].join('\n');
}
/** Each keeps its place; those that were not run now keep their figures and their day. */
function writeResults(results) {
  const sections = [...BENCHES, ...BY_NAME].flatMap((name) =>
    results.has(name) ? [`${mark(name)}${results.get(name)}`] : [],
  );
  const missing = [...BENCHES, ...BY_NAME].filter((name) => !results.has(name));
  const without = missing.length > 0 ? ` No figures are kept of: ${missing.join(', ')}.` : '';
  const head = `# Results\n\nMade by \`npm run bench\`, each part on the day that stands below it.${without}\n\n`;
  writeFileSync(RESULTS, head + goalsOf(sections.join('')) + sections.join(''));
}

const chosen = process.argv.slice(2);
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
  const day = new Date().toISOString().slice(0, 10);
  const figures = readFileSync(out, 'utf8').trim();
  writeResults(readResults().set(name, `${figures}\n\nMeasured on ${day}. Machine: ${machine}.\n\n`));
}
