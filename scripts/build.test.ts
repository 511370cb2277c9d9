import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

const BUDGET_KB = 180;
const REQUESTS_AT_MOST = 20;

let chunks: Rollup.OutputChunk[];
let others: Rollup.OutputAsset[];

beforeAll(async () => {
  // A test runner sets another mode, in which React's development code would be built.
  process.env.NODE_ENV = 'production';
  const built = (await build({ mode: 'production', logLevel: 'warn' })) as Rollup.RollupOutput;
  chunks = built.output.filter((part) => part.type === 'chunk');
  others = built.output.filter((part) => part.type === 'asset');
});

/** A chunk and everything that must be there before it runs. */
function withImports(names: string[], seen = new Set<string>()): Set<string> {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    withImports(chunks.find((chunk) => chunk.fileName === name)?.imports ?? [], seen);
  }
  return seen;
}

const chunkOf = (module: string) => {
  const found = chunks.find((chunk) => chunk.moduleIds.some((id) => id.endsWith(module)));
  if (found === undefined) throw new Error(`${module} is in no chunk`);
  return found.fileName;
};

describe('the production build', () => {
  it('was made of the console', () => {
    expect(
      chunks.flatMap((chunk) => chunk.moduleIds).filter((id) => id.includes('/src/')).length,
    ).toBeGreaterThan(50);
  });

  it.each([
    '/src/control-plane/',
    '/node_modules/msw/',
    '/node_modules/@mswjs/',
    '/node_modules/hono/',
    '/node_modules/@hono/',
    '/node_modules/idb/',
  ])('has no module of %s', (folder) => {
    const found = chunks.flatMap((chunk) => chunk.moduleIds).filter((id) => id.includes(folder));
    expect(found).toEqual([]);
  });

  it.each(['mockServiceWorker', 'setupWorker', 'Mekong Digital', 'navigator.locks', 'x-msw'])(
    'has no trace of %s in any file',
    (text) => {
      const files = [
        ...chunks.map(({ fileName, code }) => ({ fileName, text: code })),
        ...others.map(({ fileName, source }) => ({ fileName, text: source.toString() })),
      ];
      expect(files.filter((file) => file.text.includes(text)).map(({ fileName }) => fileName)).toEqual([]);
    },
  );

  it('has no workers but those that arrange and paint the topology', () => {
    const workers = others.map(({ fileName }) => fileName).filter((name) => name.includes('worker'));
    expect(workers.map((name) => name.replace(/-[\w-]{8}\.js$/, '')).sort()).toEqual([
      'assets/arrange-worker',
      'assets/paint-worker',
    ]);
  });

  it('asks for the page of Cross Connects beside the code that starts the console', () => {
    const html = others.find(({ fileName }) => fileName === 'index.html')?.source.toString() ?? '';
    const linked = [
      ...html.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g),
    ].map(([, file]) => file);
    const list = chunks.find(({ fileName }) => fileName === chunkOf('/CrossConnectsPage.tsx'));
    const styles = [...(list?.viteMetadata?.importedCss ?? [])];
    expect(styles).toHaveLength(1);
    // All at once: nothing of it is found out only by what came before.
    expect(linked).toEqual(expect.arrayContaining([...withImports([list?.fileName ?? '']), ...styles]));
  });

  it(`needs at most ${BUDGET_KB} kB of JavaScript (gzip) for the Cross Connects list`, () => {
    // Whoever signs in at a provider needs its part as well.
    const entries = ['/src/app/main.tsx', '/CrossConnectsPage.tsx', '/src/api/oidc/start-sign-in.ts'];
    const names = withImports(entries.map(chunkOf));
    const sizes = [...names].map((name) => {
      const code = chunks.find((chunk) => chunk.fileName === name)?.code ?? '';
      return { name, kB: gzipSync(code, { level: 9 }).length / 1000 };
    });
    const total = sizes.reduce((sum, { kB }) => sum + kB, 0);
    console.log(
      [...sizes.sort((a, b) => b.kB - a.kB), { name: 'total', kB: total }]
        .map(({ name, kB }) => `${kB.toFixed(1).padStart(7)} kB  ${name}`)
        .join('\n'),
    );
    expect(total).toBeLessThanOrEqual(BUDGET_KB);
    expect(names.size).toBeLessThanOrEqual(REQUESTS_AT_MOST);
  });
});
