import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const directory = join(import.meta.dirname, '../../.cache/bench-topology-parts');
const fileOf = (name: string) => join(directory, `${name}.json`);

/**
 * The whole takes longer than a machine may be free at a time: what was measured in parts is kept, and every run reports all
 * there is.
 */
export const parts = {
  save(name: string, value: unknown) {
    mkdirSync(directory, { recursive: true });
    writeFileSync(fileOf(name), JSON.stringify({ day: new Date().toISOString().slice(0, 10), value }));
  },
  read<T>(name: string): { day: string; value: T } | undefined {
    const file = fileOf(name);
    return existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as { day: string; value: T })
      : undefined;
  },
  /** Before a run that measures everything anew. */
  clear: () => rmSync(directory, { recursive: true, force: true }),
};
