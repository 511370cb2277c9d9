// Bundles the Node host into one file. Its dependencies stay outside: they are installed beside it.
// `node scripts/build-service.mjs [directory]`; without it, into .cache/service.
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: join(root, 'src', 'control-plane', 'hosts', 'node', 'main.ts'),
    outDir: process.argv[2] ?? join(root, '.cache', 'service'),
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
  },
});
