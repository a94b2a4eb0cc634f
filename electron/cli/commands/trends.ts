import { explainTrends, trendSentence } from '../../../shared/language/nl/trend.ts';
import { writeTrendsCsv } from '../../../shared/model/trends-csv.ts';
import type { Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { readMeasure, readQuestion } from '../question-arguments.ts';
import { say } from '../say.ts';
import { sayWhatThereIs, selectAreas } from '../select-areas.ts';
import { tellFigures } from '../tell-figures.ts';

/** How figures change over the waves, as CSV, JSON or sentences. */
export async function trendsCommand(args: Arguments, core: CliCore): Promise<string> {
  const { level, asked } = readQuestion(args);
  const format = args.choice('format', ['csv', 'json', 'text']) ?? 'csv';
  const area = args.text('area');
  const waves = args.years('wave');
  await core.openWorkspace(args.need('workspace'), { create: false });
  const { correction, ...figures } = asked;
  const question = {
    ...figures,
    ...readMeasure(args),
    areas: [await selectAreas(core, level, area)],
    ...(waves === undefined ? {} : { waves }),
  };
  const table = await core.call('trends.ask', {
    ...question,
    ...(correction === undefined ? {} : { correction }),
  });
  // The figures a trend runs through go out with it, and count as known from then on.
  await tellFigures(core, question);
  if (table.trends.length === 0) await sayWhatThereIs(core);
  for (const words of explainTrends(table)) say(words);
  switch (format) {
    case 'csv':
      return writeTrendsCsv(table);
    case 'json':
      return `${JSON.stringify(table, null, 2)}\n`;
    case 'text':
      return table.trends.map((trend) => `${trendSentence(trend, table)}\n`).join('');
  }
}
