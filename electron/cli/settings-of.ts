import type { WorkspaceSettings } from '../../shared/model/workspace.ts';
import type { CliCore } from './cli-core.ts';

/** Those of the workspace that is open. */
export async function settingsOf(core: CliCore): Promise<WorkspaceSettings> {
  const { workspace } = await core.call('app.state', {});
  if (!workspace) throw new Error('The workspace was opened and is not there.');
  return workspace.settings;
}
