// `npm test`: everything that must hold, on a small machine, with one sum at the end.
// `npm test -- unit e2e` runs only the named parts.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, ensureTestBrowser } from './setup.mjs';

const root = join(import.meta.dirname, '..');
const report = (name) => join(root, '.cache', name);

/** A command that holds or does not: one check. */
const check = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

function readReport(name, count) {
  if (!existsSync(report(name))) return { passed: 0, failed: 1 };
  return count(JSON.parse(readFileSync(report(name), 'utf8')));
}
/** A test that was left out has not passed; a file that could not even be read counts as one failed test. */
function vitestCount({ numPassedTests, testResults }) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.replace(`${root}/`, '');
    const bad = assertionResults.filter((test) => test.status !== 'passed');
    if (status === 'failed' && bad.length === 0) return [`${file}: ${message}`];
    return bad.map((test) => `${file} › ${test.fullName}\n${(test.failureMessages ?? []).join('\n')}`);
  });
  return { passed: numPassedTests, failed: failures.length, failures };
}
function playwrightCount({ stats, errors, suites }) {
  const failures = errors.map(({ message }) => message);
  const visit = ({ file, specs = [], suites: inner = [] }) => {
    for (const spec of specs) if (!spec.ok) failures.push(`${file}:${spec.line} › ${spec.title}`);
    inner.forEach(visit);
  };
  suites.forEach(visit);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + errors.length,
    failures,
  };
}

const LINT = { id: 'lint', script: 'lint' };
const TYPES = { id: 'types', script: 'types' };
const FORMAT = { id: 'format', script: 'format:check' };
const UNIT = { id: 'unit', script: 'test:unit', report: 'unit.json', count: vitestCount };
const STORE = { id: 'store', script: 'test:store', report: 'store.json', count: vitestCount };
const CONTRACT = { id: 'contract', script: 'contract:check' };
const BUILD = { id: 'build', script: 'test:build', report: 'build.json', count: vitestCount };
const DEMO = { id: 'demo', script: 'build:demo' };
const HOST = { id: 'host', script: 'build:host' };
const E2E = { id: 'e2e', script: 'test:e2e', report: 'e2e.json', count: playwrightCount };

/** One stage after the other; in a stage, lanes beside each other, each for one processor. A lane alone takes all there are. */
const STAGES = [[[LINT], [TYPES, FORMAT, CONTRACT, BUILD, DEMO, HOST]], [[UNIT]], [[STORE]], [[E2E]]];

/** What it says is shown while it runs or, so that it does not mix with what others say, when it has ended. */
function run(script, isAlone) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: root,
      stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of isAlone ? [] : [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('close', (code) => resolve({ ok: code === 0, said }));
  });
}

ensureDependencies();
await ensureTestBrowser();

const chosen = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
const failures = [];

async function runPart(part, isAlone) {
  const started = Date.now();
  if (isAlone) console.log(`\n── ${part.id}`);
  if (part.report) rmSync(report(part.report), { force: true });
  const { ok, said } = await run(part.script, isAlone);
  const sum = part.report ? readReport(part.report, part.count) : check(ok);
  // A runner that fails without a failed test has failed nevertheless.
  if (!ok && sum.failed === 0) sum.failed = 1;
  if (sum.failed > 0) failures.push(...(sum.failures ?? [part.id]).map((each) => `${part.id}: ${each}`));
  total.passed += sum.passed;
  total.failed += sum.failed;
  if (!isAlone) console.log(`\n── ${part.id}\n${said}`);
  console.log(
    `── ${part.id}: ${sum.passed} passed, ${sum.failed} failed, ${Math.round((Date.now() - started) / 1000)} s`,
  );
}
async function runLane(lane, isAlone) {
  for (const part of lane) await runPart(part, isAlone);
}
const isChosen = ({ id }) => chosen.length === 0 || chosen.includes(id);
for (const stage of STAGES) {
  const lanes = stage.map((lane) => lane.filter(isChosen)).filter((lane) => lane.length > 0);
  await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));
}
// Said again at the end: the output above is long.
for (const each of failures) console.log(`\n✘ ${each}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
