import path from 'node:path';
import { exportFormats } from '../../../shared/model/export-format.ts';
import { coreTexts } from '../../../shared/language/nl/core.ts';
import { cliTexts } from '../../../shared/language/nl/cli.ts';
import { levels } from '../../../shared/model/area.ts';
import { IssueError } from '../../../shared/model/issue.ts';
import { fail } from '../arguments.ts';
import type { Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { findAreaCode } from '../find-area-code.ts';
import { say } from '../say.ts';

export async function exportCommand(args: Arguments, core: CliCore): Promise<string | null> {
  const template = args.need('template');
  const code = args.need('area');
  const theme = args.text('theme');
  const target = path.resolve(args.need('to'));
  const ending = path.extname(target).slice(1).toLowerCase();
  const format = exportFormats.find((known) => known === ending) ?? fail(cliTexts.badTarget(target));
  await core.openWorkspace(args.need('workspace'), { create: false });
  const { files } = await core.call('export.template', {
    template,
    area: await findArea(core, code),
    ...(theme === undefined ? {} : { theme }),
    formats: [format],
    folder: path.dirname(target),
    fileName: path.basename(target, path.extname(target)),
    overwrite: args.flag('overwrite'),
  });
  if (args.flag('json'))
    return `${JSON.stringify(
      files.map(({ path, bytes }) => ({ path, bytes })),
      null,
      2,
    )}\n`;
  for (const file of files) say(cliTexts.written(file.path));
  return null;
}

/** A code names one area; where a school and an area share one, the larger area is meant. */
async function findArea(core: CliCore, asked: string) {
  const { areas } = await core.call('explore.options', {});
  const code = findAreaCode(areas, asked);
  for (const level of levels) {
    if (areas.some((area) => area.level === level && area.code === code)) return { level, code };
  }
  const words = coreTexts.areaGone(code);
  throw new IssueError({ kind: 'not-found', title: words.title, next: words.next });
}
