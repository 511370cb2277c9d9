import { defineConfig } from 'vitest/config';

/** The store over PGlite and over a PostgreSQL server that is made for these tests. */
export default defineConfig({
  test: {
    include: ['src/control-plane/store/postgres/**/*.test.ts'],
    globalSetup: ['scripts/postgres-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/store.json' },
  },
});
