import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDirectory } from './directory-lock';
import { openDatabase } from './open-database';
import { createPostgresStore } from './postgres-store';

let parent: string;
let directory: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'cross-connect-lock-'));
  directory = join(parent, 'made', 'here');
});
afterEach(() => rmSync(parent, { recursive: true }));
const lockFile = () => join(directory, 'lock');
const holder = () => readFileSync(lockFile(), 'utf8').trim();

/** A process that lives until it is ended. */
async function somebody() {
  const child = spawn(process.execPath, ['-e', 'console.log("up"); setInterval(() => {}, 1e6)']);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return {
    pid: child.pid,
    end: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGKILL');
      }),
  };
}

describe('the lock of a directory', () => {
  it('makes the directory, says who holds it, and leaves nothing behind', () => {
    const release = lockDirectory(directory);
    expect(holder()).toBe(String(process.pid));
    release();
    expect(existsSync(lockFile())).toBe(false);
    lockDirectory(directory)();
  });

  it('is refused to a second one, also of this process, with what to do', () => {
    const release = lockDirectory(directory);
    expect(() => lockDirectory(directory)).toThrow(`is in use by process ${process.pid}`);
    release();
  });

  it('is not taken from a process that lives, but from one that has died', async () => {
    lockDirectory(directory)();
    const other = await somebody();
    writeFileSync(lockFile(), `${other.pid}\n`);
    expect(() => lockDirectory(directory)).toThrow(
      `The database in ${directory} is in use by process ${other.pid}. Stop that process, or choose another directory; ` +
        `if it is no process of this program, delete ${lockFile()}.`,
    );
    expect(holder()).toBe(String(other.pid));
    await other.end();
    const release = lockDirectory(directory);
    expect(holder()).toBe(String(process.pid));
    release();
  });

  it.each([String(process.pid), '', 'nonsense', '-1', '0'])(
    'is taken over from a file that says %j',
    (text) => {
      lockDirectory(directory)();
      // The own pid: in a container the process before may have had it too.
      writeFileSync(lockFile(), text);
      const release = lockDirectory(directory);
      expect(holder()).toBe(String(process.pid));
      release();
    },
  );
});

describe('the embedded database', () => {
  it('is made with a word, kept in its directory, and open once', async () => {
    const said: string[] = [];
    const open = () => openDatabase({ directory, say: (text) => said.push(text) });
    const first = createPostgresStore({ database: await open() });
    await expect(open()).rejects.toThrow('is in use');
    await first.write((tx) => tx.accounts.insert({ id: 'a', name: 'kept' }));
    await first.close();
    const second = createPostgresStore({ database: await open() });
    expect(await second.read((tx) => tx.accounts.find())).toEqual([{ id: 'a', name: 'kept' }]);
    await second.close();
    expect(said).toEqual([
      `Making the embedded database in ${directory}: this takes some seconds, the first time only.`,
    ]);
    expect(existsSync(lockFile())).toBe(false);
  });
});
