import { defineConfig } from 'vitest/config';

/**
 * The store over PGlite and over a PostgreSQL server that is made for these tests; over that server two processes of the service
 * that race each other, and the tests of the service that change rows. Not those of the conditions one by one: their vectors begin
 * where the database does not let anybody come. Nor how far the steps of the model lead, which no store changes.
 */
export default defineConfig({
  test: {
    include: [
      'src/control-plane/store/postgres/**/*.test.ts',
      'src/control-plane/hosts/node/two-processes.test.ts',
      'src/control-plane/{idempotency,model,privacy,worked-life}.test.ts',
      'src/control-plane/operations/*.test.ts',
    ],
    exclude: ['src/control-plane/operations/condition-vectors.test.ts'],
    // Each world of the model is a database, and each step of it some transactions.
    env: { COMMANDS: process.env.COMMANDS ?? '300' },
    globalSetup: ['scripts/postgres-setup.ts'],
    setupFiles: ['src/control-plane/store/postgres/test-worlds.ts'],
    testTimeout: 180_000,
    maxWorkers: '100%',
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/store.json' },
  },
});
