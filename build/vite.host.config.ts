import { builtinModules } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

/** jsdom looks for a worker file beside itself, for synchronous requests that drawing never makes; bundled, it has none. */
const withoutSyncRequests: Plugin = {
  name: 'jsdom-without-sync-requests',
  transform(code, id) {
    if (!id.includes('jsdom') || !code.includes('xhr-sync-worker.js')) return null;
    return code.replace(/require\.resolve\(["']\.\/xhr-sync-worker\.js["']\)/, 'null');
  },
};

/** The host side as ES modules: Electron's main process, the loopback door, the command line, the threads for reading and for analysis. */
export default defineConfig({
  root,
  publicDir: false,
  // Else React draws as for a developer, checking everything twice.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  logLevel: 'warn',
  plugins: [withoutSyncRequests],
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'], target: 'node' },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/host',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: path.join(root, 'electron/main/main.ts'),
        loopback: path.join(root, 'electron/loopback/loopback.ts'),
        wib: path.join(root, 'electron/cli/wib.ts'),
        'import-worker': path.join(root, 'electron/importing/read-file-worker.ts'),
        'analysis-worker': path.join(root, 'electron/analysis/analysis-worker.ts'),
      },
      external: ['electron', 'better-sqlite3', /^node:/, ...builtinModules],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', format: 'es' },
    },
  },
});
