// `npm run serve`: the service as its environment configures it (see README), with the console in front of it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildConsole, root, runService } from './service.mjs';
import { ensureDependencies } from './setup.mjs';

ensureDependencies();
const directory = process.env.STATIC_DIR || join(root, 'dist');
if (!existsSync(join(directory, 'index.html'))) buildConsole(directory);
await runService(directory);
