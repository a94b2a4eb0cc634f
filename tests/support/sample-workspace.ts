import { onTestFinished } from 'vitest';
import { readDisclosurePolicy, type DisclosurePolicy } from '../../electron/analysis/disclosure-policy.ts';
import { storeReader, type AnalysisReader } from '../../electron/analysis/reader.ts';
import { readWorkspaceData, type WorkspaceData } from '../../electron/analysis/workspace-data.ts';
import type { WorkspaceDatabase } from '../../electron/store/database.ts';
import { openWorkspace } from '../../electron/store/open-workspace.ts';
import { createTestCore, openSampleCopy } from './test-core.ts';

export interface OpenedSample {
  readonly db: WorkspaceDatabase;
  readonly reader: AnalysisReader;
  readonly close: () => void;
}

/** The sample in a workspace file of its own, open for a test that asks the engine itself. */
export async function openSampleWorkspace(): Promise<OpenedSample> {
  const app = createTestCore();
  const { path } = await openSampleCopy(app);
  app.core.close();
  const opened = openWorkspace(path, { now: () => new Date('2026-03-12T10:15:00') });
  if (!opened.ok) throw new Error(opened.issue.title);
  const { db } = opened.value;
  return {
    db,
    reader: storeReader(db),
    close() {
      opened.value.close();
      app.dispose();
    },
  };
}

/** The sample as the engine reads it, with all the answers a test needs to attack what is told of them. */
export async function readSample(): Promise<{
  readonly workspace: WorkspaceData;
  readonly policy: DisclosurePolicy;
}> {
  const { reader, close } = await openSampleWorkspace();
  onTestFinished(close);
  return { workspace: readWorkspaceData(reader), policy: readDisclosurePolicy(reader) };
}
