import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { generateFiles } from '../../build/sample/generate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with the files of the fictional region. */
    sampleFolder: string;
  }
}

/** Writes the sample once for all test files, and takes it away after the last. */
export default function provideSample(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wib-sample-'));
  for (const { fileName, bytes } of generateFiles()) {
    writeFileSync(path.join(folder, fileName), bytes);
  }
  project.provide('sampleFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
