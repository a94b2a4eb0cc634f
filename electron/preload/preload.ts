import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../../shared/contract/bridge.ts';
import { channels } from '../../shared/contract/channels.ts';

// All the page can reach: four calls. No ipcRenderer, no event objects, no Node.
const bridge: Bridge<File> = {
  invoke: (name, input, operationId) => ipcRenderer.invoke(channels.invoke, name, input, operationId),
  cancel: async (operationId) => {
    await ipcRenderer.invoke(channels.cancel, operationId);
  },
  onProgress(listener) {
    const heard = (_event: unknown, progress: unknown) => listener(progress);
    ipcRenderer.on(channels.progress, heard);
    return () => {
      ipcRenderer.off(channels.progress, heard);
    };
  },
  pathForFile: (file) => webUtils.getPathForFile(file),
};

contextBridge.exposeInMainWorld('wib', bridge);
