import { levels } from '../../../shared/model/area.ts';
import { measures, type Measure } from '../../../shared/model/figure.ts';
import { writeFiguresCsv } from '../../../shared/model/figures-csv.ts';
import { fail } from '../arguments.ts';
import { cliTexts } from '../../../shared/language/nl/cli.ts';
import { explainComparisons } from '../../../shared/language/nl/comparison.ts';
import { explainHiddenFigures } from '../../../shared/language/nl/why-hidden.ts';
import { explainStandardisation } from '../../../shared/language/nl/standardise.ts';
import { readComparison } from '../comparison-arguments.ts';
import type { Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { readIndicators } from '../question-arguments.ts';
import { readStandardisation } from '../standardisation-arguments.ts';
import { say } from '../say.ts';
import { sayWhatThereIs, selectAreas } from '../select-areas.ts';

/** Figures that passed the gate, as CSV or JSON. */
export async function figuresCommand(args: Arguments, core: CliCore): Promise<string> {
  const level = args.choice('level', levels) ?? fail(cliTexts.missingOption('level'));
  const indicators = readIndicators(args.need('indicator'));
  const format = args.choice('format', ['csv', 'json']) ?? 'csv';
  const area = args.text('area');
  const waves = args.years('wave');
  const psu = args.choice('psu', ['school', 'respondent']);
  const asked = args.choice('measure', measures);
  const compare = readComparison(args);
  const standardise = readStandardisation(args);
  await core.openWorkspace(args.need('workspace'), { create: false });
  const measure = asked ?? (await onlyMeasure(core, indicators));
  const table = await core.call('export.figures', {
    indicators,
    ...(measure === undefined ? {} : { measure }),
    areas: [await selectAreas(core, level, area)],
    ...(waves === undefined ? {} : { waves }),
    ...(args.text('by') === undefined ? {} : { by: args.text('by') }),
    ...(psu === undefined ? {} : { psu }),
    ...(compare === undefined ? {} : { compare }),
    ...(standardise === undefined ? {} : { standardise }),
  });
  if (table.figures.length === 0) await sayWhatThereIs(core);
  for (const words of [...explainComparisons(table), ...explainStandardisation(table)]) say(words);
  if (args.flag('why')) {
    const explanation = await core.call('disclosure.explain', { question: table.question });
    for (const words of explainHiddenFigures(explanation)) say(words);
  }
  return format === 'csv'
    ? writeFiguresCsv(table, { people: args.flag('people') })
    : `${JSON.stringify(table, null, 2)}\n`;
}

/** What is not yes or no, and can be asked in one way, needs no word for it. */
async function onlyMeasure(
  core: CliCore,
  indicators: 'all' | readonly string[],
): Promise<Measure | undefined> {
  if (indicators === 'all') return undefined;
  const known = (await core.call('explore.options', {})).indicators;
  const ways = indicators.map(
    (code) =>
      known.find(({ indicator }) => indicator.code.toLowerCase() === code.toLowerCase())?.measures ?? [],
  );
  const [first] = ways[0] ?? [];
  // A percentage is what is asked when nothing is said.
  const isOther = first !== 'percent' && ways.every((way) => way.length === 1 && way[0] === first);
  return isOther ? first : undefined;
}
