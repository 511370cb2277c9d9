// The import rule of ARCHITECTURE.md. A run that saw no modules would pass silently: so their number is checked too.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const MODULES_AT_LEAST = 50;

const run = () => {
  try {
    return execFileSync(
      process.execPath,
      [cruiser, 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
      {
        cwd: root,
        maxBuffer: 1 << 28,
      },
    );
  } catch (failure) {
    if (failure.stdout?.length) return failure.stdout;
    throw failure;
  }
};

const { summary } = JSON.parse(run().toString());
for (const { from, to, rule } of summary.violations)
  console.error(`${rule.severity} ${rule.name}: ${from} → ${to}`);
console.log(
  `import zones: ${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports, ${summary.error} violations`,
);
if (summary.totalCruised < MODULES_AT_LEAST)
  throw new Error(`only ${summary.totalCruised} modules were read`);
process.exit(summary.error > 0 ? 1 : 0);
