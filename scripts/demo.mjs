// `npm run demo`: the console as static files with the control plane inside the browser (see README).
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies } from './setup.mjs';

const root = join(import.meta.dirname, '..');
const port = process.env.PORT ?? '4174';
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');

const node = (args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
    child.on('exit', (code, signal) =>
      code === 0 ? resolve() : signal ? process.exit(0) : reject(new Error(`exit code ${code}`)),
    );
  });

ensureDependencies();
await node([vite, 'build', '--mode', 'demo', '--outDir', 'dist-demo', '--logLevel', 'warn']);
console.log(
  `\nCross Connect Console: http://localhost:${port}/  (network and payment are simulated; stop with Ctrl+C)\n`,
);
await node([
  vite,
  'preview',
  '--mode',
  'demo',
  '--outDir',
  'dist-demo',
  '--port',
  port,
  '--strictPort',
  '--host',
  '127.0.0.1',
]);
