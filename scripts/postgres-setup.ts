import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the server's own database `postgres`. */
    postgresUrl: string;
  }
}

/** One server for all files of tests. */
export default function setup(project: TestProject) {
  const server = startPostgres();
  project.provide('postgresUrl', server.url());
  return server.stop;
}
