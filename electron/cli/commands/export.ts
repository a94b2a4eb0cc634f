import path from 'node:path';
import { exportFormats, isOneFile } from '../../../shared/model/export-format.ts';
import { pictureShapes } from '../../../shared/model/picture-shape.ts';
import { cliTexts } from '../../../shared/language/nl/cli.ts';
import { fail } from '../arguments.ts';
import type { Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { findArea } from '../find-area.ts';
import { findStory } from '../find-story.ts';
import type { Outcome } from '../outcome.ts';
import { say, sayOpenPages } from '../say.ts';
import { exportReports } from './export-reports.ts';

export async function exportCommand(args: Arguments, core: CliCore): Promise<string | null | Outcome> {
  if (args.text('for') !== undefined) return exportReports(args, core);
  const { files, openPages, leftOut } = await exportOne(args, core);
  sayOpenPages(openPages);
  for (const what of leftOut) say(cliTexts.leftOut(what));
  if (args.flag('json'))
    return `${JSON.stringify(
      files.map(({ path, bytes }) => ({ path, bytes })),
      null,
      2,
    )}\n`;
  for (const file of files) say(cliTexts.written(file.path));
  return null;
}

/** A story that was told, or a template filled for one area. */
async function exportOne(args: Arguments, core: CliCore) {
  for (const name of ['names', 'format', 'resume', 'hidden'] as const)
    if (args.text(name) !== undefined || args.flag(name)) fail(cliTexts.forFirst(name));
  const story = args.text('story');
  const template = story === undefined ? args.need('template') : null;
  if (template === null && args.text('template') !== undefined) fail(cliTexts.storyOrTemplate);
  const code = template === null ? '' : args.need('area');
  const theme = args.text('theme');
  const file = path.resolve(args.need('to'));
  const ending = path.extname(file).slice(1).toLowerCase();
  const format = exportFormats.find((known) => known === ending) ?? fail(cliTexts.badTarget(file));
  await core.openWorkspace(args.need('workspace'), { create: false });
  const shape = args.choice('picture', pictureShapes);
  const background = args.choice('background', ['white', 'transparent']);
  if ((shape ?? background) !== undefined && isOneFile(format)) fail(cliTexts.pictureFirst);
  const target = {
    formats: [format],
    pictures: { shape: shape ?? 'slide', background: background ?? 'white' } as const,
    folder: path.dirname(file),
    fileName: path.basename(file, path.extname(file)),
    overwrite: args.flag('overwrite'),
  };
  if (template === null) {
    const { id } = await findStory(core, story ?? '');
    return { ...(await core.call('export.run', { storyId: id, ...target })), leftOut: [] };
  }
  const area = await findArea(core, code);
  const filled = { template, area, ...(theme === undefined ? {} : { theme }) };
  return core.call('export.template', { ...filled, ...target });
}
