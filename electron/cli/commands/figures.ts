import { levels, type Level } from '../../../shared/model/area.ts';
import { writeFiguresCsv } from '../../../shared/model/figures-csv.ts';
import { fail } from '../arguments.ts';
import { cliTexts } from '../../../shared/language/nl/cli.ts';
import { explainComparisons } from '../../../shared/language/nl/comparison.ts';
import { readComparison } from '../comparison-arguments.ts';
import type { Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { findAreaCode } from '../find-area-code.ts';
import { say } from '../say.ts';

/** Figures that passed the gate, as CSV or JSON. */
export async function figuresCommand(args: Arguments, core: CliCore): Promise<string> {
  const level = args.choice('level', levels) ?? fail(cliTexts.missingOption('level'));
  const indicator = args.need('indicator');
  const codes = indicator.split(',').flatMap((code) => code.trim() || []);
  if (codes.length === 0) fail(cliTexts.missingOption('indicator'));
  const format = args.choice('format', ['csv', 'json']) ?? 'csv';
  const area = args.text('area');
  const wave = args.year('wave');
  const psu = args.choice('psu', ['school', 'respondent']);
  const compare = readComparison(args);
  await core.openWorkspace(args.need('workspace'), { create: false });
  const table = await core.call('export.figures', {
    indicators: indicator === 'all' ? 'all' : codes,
    areas: [await selectAreas(core, level, area)],
    ...(wave === undefined ? {} : { waves: [wave] }),
    ...(args.text('by') === undefined ? {} : { by: args.text('by') }),
    ...(psu === undefined ? {} : { psu }),
    ...(compare === undefined ? {} : { compare }),
  });
  if (table.figures.length === 0) await sayWhatThereIs(core);
  for (const words of explainComparisons(table)) say(words);
  return format === 'csv' ? writeFiguresCsv(table, { people: args.flag('people') }) : `${JSON.stringify(table, null, 2)}\n`;
}

/** --area names one area of the level itself, or the larger area they lie in. */
async function selectAreas(core: CliCore, level: Level, asked: string | undefined) {
  if (asked === undefined) return { level };
  const { areas } = await core.call('explore.options', {});
  const code = findAreaCode(areas, asked);
  const itself = areas.some((known) => known.level === level && known.code === code);
  return itself ? { level, only: [code] } : { level, within: code };
}

/** No figures is an answer, but most often a wave or level that is not there. */
async function sayWhatThereIs(core: CliCore): Promise<void> {
  const { waves, areas } = await core.call('explore.options', {});
  const present = levels.filter((level) => areas.some((area) => area.level === level));
  say(cliTexts.noFigures(waves, present));
}
