import { levels } from '../../../shared/model/area.ts';
import { writeFiguresCsv } from '../../../shared/model/figures-csv.ts';
import { fail } from '../arguments.ts';
import { cliTexts } from '../../../shared/language/nl/cli.ts';
import type { Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';

/** Figures that passed the gate, as CSV or JSON. */
export async function figuresCommand(args: Arguments, core: CliCore): Promise<string> {
  const level = args.choice('level', levels) ?? fail(cliTexts.missingOption('level'));
  const indicator = args.need('indicator');
  const format = args.choice('format', ['csv', 'json']) ?? 'csv';
  const area = args.text('area');
  const wave = args.year('wave');
  const psu = args.choice('psu', ['school', 'respondent']);
  await core.openWorkspace(args.need('workspace'), { create: false });
  const table = await core.call('figures.ask', {
    indicators: indicator === 'all' ? 'all' : indicator.split(',').map((code) => code.trim()),
    areas: [await selectAreas(core, level, area)],
    ...(wave === undefined ? {} : { waves: [wave] }),
    ...(args.text('by') === undefined ? {} : { by: args.text('by') }),
    ...(psu === undefined ? {} : { psu }),
  });
  return format === 'csv' ? writeFiguresCsv(table) : `${JSON.stringify(table, null, 2)}\n`;
}

/** --area names one area of the level itself, or the larger area they lie in. */
async function selectAreas(core: CliCore, level: (typeof levels)[number], area: string | undefined) {
  if (area === undefined) return { level };
  const { areas } = await core.call('explore.options', {});
  const itself = areas.some((known) => known.level === level && known.code === area);
  return itself ? { level, only: [area] } : { level, within: area };
}
