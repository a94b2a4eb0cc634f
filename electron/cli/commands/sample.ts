import { cliTexts } from '../../../shared/language/nl/cli.ts';
import type { Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { say } from '../say.ts';

/** The fictional region, into a new or a fictional workspace; without --workspace one in the app's own folder. */
export async function sampleCommand(args: Arguments, core: CliCore): Promise<string | null> {
  const file = args.text('workspace');
  if (file !== undefined) await core.openWorkspace(file, { create: true });
  const workspace = await core.call('sample.load', {});
  say(cliTexts.sampleLoaded(workspace.path));
  return args.flag('json') ? `${JSON.stringify(workspace, null, 2)}\n` : null;
}
