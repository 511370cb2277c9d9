import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another process has the directory's database open. */
export class DirectoryInUse extends Error {
  override name = 'DirectoryInUse';
  constructor(directory: string, pid: number, file: string) {
    super(
      `The database in ${directory} is in use by process ${pid}. Stop that process, or choose another directory; ` +
        `if it is no process of this program, delete ${file}.`,
    );
  }
}

/** What this process holds: in a container each start may have the same pid, so that a pid alone does not say it. */
const held = new Set<string>();

const isErrno = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;

function isAlive(pid: number) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error, 'EPERM');
  }
}

/** NaN: there is none to be read. */
const pidIn = (file: string) =>
  existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN;

function isHeld(file: string, pid: number): boolean {
  if (pid === process.pid) return held.has(file);
  return pid > 0 && isAlive(pid);
}

/** Linking gives the file its name and its content at once, and fails when the name is taken. */
function claim(file: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${process.pid}\n`);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

/** Takes away the file of a dead process; when somebody else has done so and come in meanwhile, theirs is put back. */
function clearAway(file: string, dead: number) {
  const away = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, away);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return;
    throw error;
  }
  if (!Object.is(pidIn(away), dead)) linkSync(away, file);
  rmSync(away);
}

/**
 * Makes the directory and keeps other processes out of it by a file with our pid; the file of a process that has died is taken
 * over. Gives what lets go of it. Throws `DirectoryInUse`.
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, 'lock');
  if (!claim(file)) {
    const pid = pidIn(file);
    if (isHeld(file, pid)) throw new DirectoryInUse(directory, pid, file);
    clearAway(file, pid);
    if (!claim(file)) throw new DirectoryInUse(directory, pidIn(file), file);
  }
  held.add(file);
  return () => {
    if (held.delete(file)) rmSync(file, { force: true });
  };
}
