import { createCore } from '../../electron/core/create-core.ts';
import type { WorkspaceSummary } from '../../shared/model/workspace.ts';
import { testPorts, type Provided } from './test-ports.ts';

/** Reads the sample into a workspace file in `folder`, through the door that a user takes. */
export async function loadSample(folder: string, provided: Provided): Promise<string> {
  const core = createCore({ ...testPorts(folder, provided), offerDownload: (file) => file });
  const loaded = await core.dispatch('sample.load', {}, 'load');
  core.close();
  if (!loaded.ok) throw new Error(loaded.issue.title);
  return (loaded.value as WorkspaceSummary).path;
}
