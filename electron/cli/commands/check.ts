import { cliTexts } from '../../../shared/language/nl/cli.ts';
import { coreTexts } from '../../../shared/language/nl/core.ts';
import type { Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { say } from '../say.ts';

/** Opens the workspace (which checks it) and says what is in it. */
export async function checkCommand(args: Arguments, core: CliCore): Promise<string | null> {
  await core.openWorkspace(args.need('workspace'), { create: false });
  const { workspace } = await core.call('app.state', {});
  if (!workspace) throw new Error('The workspace that was just opened is not open.');
  const { waves, schools, municipalities, path } = workspace;
  say(cliTexts.healthy(path, coreTexts.describeWorkspace(waves.length, schools, municipalities)));
  return args.flag('json') ? `${JSON.stringify(workspace, null, 2)}\n` : null;
}
