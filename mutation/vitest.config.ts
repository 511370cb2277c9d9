import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const capped = join(import.meta.dirname, 'fast-check.ts');

/** The tests beside the rules, and nothing else: a rule is to be held by its own tests. */
export default defineConfig({
  plugins: [
    {
      name: 'capped-fast-check',
      enforce: 'pre',
      resolveId: (source, importer) => (source === 'fast-check' && importer !== capped ? capped : undefined),
    },
  ],
  test: { include: ['src/domain/**/*.test.ts'], testTimeout: 30_000 },
});
