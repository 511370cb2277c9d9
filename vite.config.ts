import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { apiWorker } from './scripts/vite-plugin-api-worker';

export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === 'demo' ? [apiWorker()] : [])],
  server: { port: 5173 },
  preview: { port: 4173 },
  build: { target: 'es2022', chunkSizeWarningLimit: 700 },
}));
