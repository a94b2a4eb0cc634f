import { mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import hostConfig from '../../build/vite.host.config.ts';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * The threads for reading and for analysis, bundled as the app has them. From source, every thread would first load the
 * compiler with which Node takes the types out: a quarter of a second each time, in wasm that is thrown away with it.
 */
export async function bundleThreads(): Promise<string> {
  const cache = path.join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  // Not among the temporary files: what is bundled finds better-sqlite3 above its own folder.
  const outDir = mkdtempSync(path.join(cache, 'test-threads-'));
  const { rolldownOptions } = hostConfig.build ?? {};
  await build({
    ...hostConfig,
    configFile: false,
    build: {
      ...hostConfig.build,
      outDir,
      rolldownOptions: {
        ...rolldownOptions,
        input: {
          'import-worker': path.join(root, 'electron/importing/read-file-worker.ts'),
          'analysis-worker': path.join(root, 'electron/analysis/analysis-worker.ts'),
        },
      },
    },
  });
  return outDir;
}
