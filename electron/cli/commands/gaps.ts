import { cliTexts } from '../../../shared/language/nl/cli.ts';
import { explainGaps, gapSentence } from '../../../shared/language/nl/gap.ts';
import { writeGapsCsv } from '../../../shared/model/gaps-csv.ts';
import { fail, type Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { readMeasure, readQuestion } from '../question-arguments.ts';
import { say } from '../say.ts';
import { sayWhatThereIs, selectAreas } from '../select-areas.ts';
import { tellFigures } from '../tell-figures.ts';

/** How far the groups of a breakdown lie apart, as CSV, JSON or sentences. */
export async function gapsCommand(args: Arguments, core: CliCore): Promise<string> {
  const { level, asked } = readQuestion(args);
  const by = asked.by ?? fail(cliTexts.missingOption('by'));
  const waves = args.years('wave');
  const format = args.choice('format', ['csv', 'json', 'text']) ?? 'csv';
  const area = args.text('area');
  await core.openWorkspace(args.need('workspace'), { create: false });
  const { correction, ...figures } = asked;
  const question = {
    ...figures,
    ...readMeasure(args),
    by,
    areas: [await selectAreas(core, level, area)],
    ...(waves === undefined ? {} : { waves }),
  };
  const table = await core.call('gaps.ask', {
    ...question,
    ...(correction === undefined ? {} : { correction }),
  });
  // The figures of the groups go out with it, and count as known from then on.
  await tellFigures(core, question);
  if (table.gaps.length === 0) await sayWhatThereIs(core);
  for (const words of explainGaps(table)) say(words);
  switch (format) {
    case 'csv':
      return writeGapsCsv(table);
    case 'json':
      return `${JSON.stringify(table, null, 2)}\n`;
    case 'text':
      return table.gaps.map((gap) => `${gapSentence(gap, table)}\n`).join('');
  }
}
