import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['scripts/build.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/build.json' },
  },
});
