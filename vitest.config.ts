import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/vite-plugin-*.test.ts', 'scripts/fonts.test.ts'],
    // These need a server: vitest.store.config.ts.
    exclude: ['src/control-plane/store/postgres/**', 'src/control-plane/hosts/node/two-processes.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // One fewer is the custom; this machine does nothing else meanwhile.
    maxWorkers: '100%',
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/unit.json' },
  },
});
