import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { generateFiles } from '../../build/sample/generate.ts';
import { bundleThreads } from './bundle-threads.ts';
import { loadSample } from './load-sample.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with the files of the fictional region. */
    sampleFolder: string;
    /** Folder with the threads for reading and for analysis, as the app has them. */
    threadFolder: string;
    /** A workspace in which those files were read: to copy, never to open. */
    loadedSample: string;
  }
}

/** Writes the sample, bundles the threads and reads the one in with the other: once for all test files. */
export default async function provideSample(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wib-sample-'));
  const sampleFolder = path.join(folder, 'files');
  mkdirSync(sampleFolder);
  for (const { fileName, bytes } of generateFiles()) {
    writeFileSync(path.join(sampleFolder, fileName), bytes);
  }
  const threadFolder = await bundleThreads();
  project.provide('sampleFolder', sampleFolder);
  project.provide('threadFolder', threadFolder);
  project.provide('loadedSample', await loadSample(folder, { sampleFolder, threadFolder }));
  return () => {
    for (const made of [folder, threadFolder]) rmSync(made, { recursive: true, force: true });
  };
}
