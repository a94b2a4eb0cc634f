import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

/** The page. Relative addresses: the same files serve `app://` and 127.0.0.1. */
export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  cacheDir: path.join(root, '.cache/vite'),
  plugins: [react()],
  build: {
    outDir: path.join(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'es2023',
    // The polyfill would be an inline script, which the page's CSP refuses; the browsers here need none.
    modulePreload: { polyfill: false },
    // Mantine and Recharts together are over Vite's default; the first page loads neither chart nor slide.
    chunkSizeWarningLimit: 900,
  },
});
