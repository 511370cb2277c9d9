// `npm run screenshots`: the pictures of the README, taken of the built demo and written to docs/screenshots/.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureDependencies } from './setup.mjs';

const root = join(import.meta.dirname, '..');
const run = (bin, ...args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', bin), ...args], { cwd: root, stdio: 'inherit' });

ensureDependencies();
await ensureBrowser();
// One that is no longer taken does not stay behind.
rmSync(join(root, 'docs', 'screenshots'), { recursive: true, force: true });
run('vite/bin/vite.js', 'build', '--mode', 'demo', '--outDir', 'dist-demo', '--logLevel', 'warn');
run('@playwright/test/cli.js', 'test', '--config', 'scripts/screenshots.config.ts');
