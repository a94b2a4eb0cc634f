import { pathToFileURL } from 'node:url';
import { createCore } from '../core/create-core.ts';
import { assetReader, builtFolders, createDownloads, dataFolder, exportFolder } from '../core/node-ports.ts';
import { createUploadStore } from './upload-store.ts';
import { serveLoopback } from './serve.ts';
import type { LoopbackDoor } from './serve.ts';

/** Core and HTTP door together, from a built host folder. Closing it closes the workspace too. */
export async function startLoopback(hostFolder: string, version: string): Promise<LoopbackDoor> {
  const folders = builtFolders(hostFolder);
  const uploads = await createUploadStore();
  const downloads = createDownloads();
  const core = createCore({
    version,
    door: 'loopback',
    dataFolder: dataFolder(),
    exportFolder: exportFolder(),
    now: () => new Date(),
    importWorker: pathToFileURL(folders.importWorker),
    analysisWorker: pathToFileURL(folders.analysisWorker),
    readAsset: assetReader(folders.assets),
    sampleFolder: folders.sample,
    uploads,
    offerDownload: (file) => downloads.offer(file),
  });
  const door = await serveLoopback({
    core: { dispatch: core.dispatch, cancel: core.cancel, uploads, downloads: downloads.files },
    pageFolder: folders.page,
    preferences: () => core.preferences(),
    onProgress: (listener) => core.onProgress(listener),
  });
  return {
    ...door,
    async close() {
      await door.close();
      core.close();
      await uploads.clear();
    },
  };
}
