// `npm start`: the console and its service on a clean clone, ready to use, with a database that stays. Every variable of the
// service may be set (see README); what is not set is as somebody wants it who tries it on their own machine.
import { join } from 'node:path';
import { buildConsole, root, runService } from './service.mjs';
import { ensureDependencies, say } from './setup.mjs';

const { env } = process;
env.PORT ||= '4173';
if (!env.DATABASE_URL) env.DATA_DIR ||= join(root, '.data');
if (env.NODE_ENV !== 'production') {
  env.SEED_WORLD ||= 'two-accounts';
  // A line per request is for those who run it for others.
  env.LOG_LEVEL ||= 'warn';
}

ensureDependencies();
const directory = env.STATIC_DIR || join(root, 'dist');
say('building the console and the service');
if (!env.STATIC_DIR) buildConsole(directory);
say(env.DATABASE_URL ? 'opening the database' : `opening the database in ${env.DATA_DIR}`);
const { url } = await runService(directory);
console.log(`\nCross Connect Console: ${url.replace('//127.0.0.1', '//localhost')}/  (stop with Ctrl+C)\n`);
