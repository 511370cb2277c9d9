// `npm run dev`: Vite's dev server with the control plane in the browser.
import { join } from 'node:path';
import { ensureDependencies } from './setup.mjs';

ensureDependencies();
const root = join(import.meta.dirname, '..');
const { createServer } = await import('vite');
const server = await createServer({ root, mode: 'demo', server: { port: Number(process.env.PORT ?? 5173) } });
await server.listen();
server.printUrls();
