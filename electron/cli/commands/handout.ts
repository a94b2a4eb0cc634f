import path from 'node:path';
import { cliTexts } from '../../../shared/language/nl/cli.ts';
import { levels } from '../../../shared/model/area.ts';
import { fail } from '../arguments.ts';
import type { Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { say } from '../say.ts';

/** A copy of a workspace without answers of pupils. */
export async function handoutCommand(args: Arguments, core: CliCore): Promise<string | null> {
  const workspace = args.need('workspace');
  const target = path.resolve(args.need('to'));
  if (path.extname(target) !== '.wib') fail(cliTexts.badHandout(target));
  const waves = args.years('wave');
  const chosen = args.text('level')?.split(',');
  const known = chosen?.map(
    (name) => levels.find((level) => level === name) ?? fail(cliTexts.badChoice('level', name, levels)),
  );
  await core.openWorkspace(workspace, { create: false });
  const { files } = await core.call('workspace.handOut', {
    ...(waves === undefined ? {} : { waves: [...waves] }),
    ...(known === undefined ? {} : { levels: known }),
    folder: path.dirname(target),
    fileName: path.basename(target, '.wib'),
    overwrite: args.flag('overwrite'),
  });
  if (args.flag('json'))
    return `${JSON.stringify(
      files.map((file) => ({ path: file.path, bytes: file.bytes })),
      null,
      2,
    )}\n`;
  for (const file of files) say(cliTexts.written(file.path));
  return null;
}
