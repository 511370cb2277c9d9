import { DirectoryInUse } from '../../store/postgres/directory-lock';
import { DatabaseIsNewer } from '../../store/postgres/migrate';
import { DatabaseUnreachable } from '../../store/postgres/open-database';
import { ConfigError, type Config } from './config';

type Place = Pick<Config, 'PORT' | 'HOST'>;

const LISTENING: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ PORT }) =>
    `Port ${PORT} is in use by another program. Stop that program, or set PORT to another one.`,
  EACCES: ({ PORT }) => `This user may not listen on port ${PORT}. Set PORT to one from 1024 up.`,
  EADDRNOTAVAIL: ({ HOST }) => `${HOST} is no address of this machine. Set HOST to one that is.`,
};

const MENDABLE = [ConfigError, DirectoryInUse, DatabaseIsNewer, DatabaseUnreachable];

/** What whoever starts the service can mend, as a sentence; undefined for everything else. */
export function startFailure(error: unknown, place?: Place): string | undefined {
  if (MENDABLE.some((each) => error instanceof each)) return (error as Error).message;
  if (!(error instanceof Error)) return undefined;
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (syscall === 'listen' && place !== undefined) return LISTENING[code]?.(place);
  return undefined;
}
