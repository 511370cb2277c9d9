import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const core = resolve('node_modules/@mantine/core');
const source = resolve('src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);

/** The names that our code takes from Mantine, without types. */
const used = new Set(
  files.flatMap((name) =>
    [
      ...readFileSync(join(source, name), 'utf8').matchAll(/import \{([^}]*)\} from '@mantine\/core'/g),
    ].flatMap(([, names = '']) => names.split(',').map((each) => each.trim())),
  ),
);

/** Every stylesheet that a module of Mantine needs, its own and those of the components it is made of. */
function sheetsOf(module: string, seen: Set<string>): string[] {
  if (seen.has(module) || !existsSync(module)) return [];
  seen.add(module);
  const own = /([^/]+)\.module\.mjs$/.exec(module)?.[1];
  const inner = [...readFileSync(module, 'utf8').matchAll(/from "(\.[^"]+)"/g)].flatMap(([, path = '']) =>
    sheetsOf(resolve(dirname(module), path), seen),
  );
  return own !== undefined && existsSync(join(core, 'styles', `${own}.layer.css`)) ? [own, ...inner] : inner;
}

it('mantine.css brings the styles of every component in use, and of no other', () => {
  const seen = new Set<string>();
  const needed = [...used].flatMap((name) =>
    sheetsOf(join(core, 'esm/components', name, `${name}.mjs`), seen),
  );
  const brought = [
    ...readFileSync(join(source, 'app/mantine.css'), 'utf8').matchAll(/styles\/([A-Z]\w+)\.layer\.css/g),
  ].map(([, name]) => name);
  expect(brought.sort()).toEqual([...needed].sort());
});
