import { cliTexts } from '../../../shared/language/nl/cli.ts';
import { explanationText } from '../../../shared/language/explanation.ts';
import { levels } from '../../../shared/model/area.ts';
import { measures } from '../../../shared/model/figure.ts';
import { fail, type Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { readComparison } from '../comparison-arguments.ts';
import { readIndicators } from '../question-arguments.ts';
import { sayWhatThereIs, selectAreas } from '../select-areas.ts';

/** How the figures of one question were made, as text or JSON: the question is that of `wib figures`. */
export async function explainCommand(args: Arguments, core: CliCore): Promise<string> {
  const level = args.choice('level', levels) ?? fail(cliTexts.missingOption('level'));
  const indicators = readIndicators(args.need('indicator'));
  const wave = args.year('wave') ?? fail(cliTexts.missingOption('wave'));
  const format = args.choice('format', ['text', 'json']) ?? 'text';
  const area = args.need('area');
  const by = args.text('by');
  const psu = args.choice('psu', ['school', 'respondent']);
  const measure = args.choice('measure', measures);
  const compare = readComparison(args);
  await core.openWorkspace(args.need('workspace'), { create: false });
  const question = {
    indicators,
    areas: [await selectAreas(core, level, area)],
    waves: [wave],
    ...(by === undefined ? {} : { by }),
    ...(psu === undefined ? {} : { psu }),
    ...(measure === undefined ? {} : { measure }),
    ...(compare === undefined ? {} : { compare }),
  };
  // What is handed over counts as known from then on.
  const { figures } = await core.call('export.figures', question);
  if (figures.length === 0) await sayWhatThereIs(core);
  const explanations = [];
  for (const { key } of figures) {
    explanations.push(await core.call('figures.explain', { question, mark: key }));
  }
  if (format === 'json') return `${JSON.stringify(explanations, null, 2)}\n`;
  return explanations.map(explanationText).join('\n\n');
}
