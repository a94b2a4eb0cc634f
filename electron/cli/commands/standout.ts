import { findingSentence, findingWord } from '../../../shared/language/nl/stand-out.ts';
import {
  explainUnknown,
  listOf,
  nothingFound,
  ruleOfFindings,
  standOutPanelTexts,
} from '../../../shared/language/stand-out-panel.ts';
import type { AreaReference } from '../../../shared/model/chart-request.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { FigureQuestion } from '../../../shared/model/figure.ts';
import type { FindingKind, StandOut } from '../../../shared/model/stand-out.ts';
import type { Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { findAreaCode } from '../find-area-code.ts';
import { tellFigures } from '../tell-figures.ts';

/** What stands out in an area and what is not known of it, as sentences or JSON. */
export async function standOutCommand(args: Arguments, core: CliCore): Promise<string> {
  const asked = args.need('area');
  const wave = args.year('wave');
  const psu = args.choice('psu', ['school', 'respondent']);
  await core.openWorkspace(args.need('workspace'), { create: false });
  const { areas } = await core.call('explore.options', {});
  const standOut = await core.call('standout.ask', {
    area: findArea(areas, asked),
    ...(wave === undefined ? {} : { wave }),
    ...(psu === undefined ? {} : { psu }),
  });
  // The figures behind the sentences go out with them, and count as known from then on.
  for (const question of questionsBehind(standOut)) await tellFigures(core, question);
  return args.flag('json') ? `${JSON.stringify(standOut, null, 2)}\n` : writeText(standOut);
}

/** Of two areas with one code the larger; a code of nobody is refused by the question, by name. */
function findArea(areas: readonly Area[], asked: string): AreaReference {
  const code = findAreaCode(areas, asked);
  return { level: areas.find((area) => area.code === code)?.level ?? 'municipality', code };
}

function questionsBehind({
  question,
  wave,
  comparedWith,
  differences,
  groups,
  trends,
}: StandOut): FigureQuestion[] {
  const base = {
    areas: [{ level: question.area.level, only: [question.area.code] }],
    ...(question.psu === undefined ? {} : { psu: question.psu }),
  };
  const breakdowns = [...new Set(groups.found.map(({ breakdown }) => breakdown.name))];
  return (['percent', 'mean'] as const).flatMap((measure) => {
    const isAsked = (found: { readonly measure?: 'mean' | undefined }) =>
      (found.measure ?? 'percent') === measure;
    const asked = { ...base, ...(measure === 'mean' ? { measure } : {}) };
    const moved = trends.found.filter(isAsked);
    const questions: FigureQuestion[] = [
      ...(comparedWith === null
        ? []
        : [
            {
              ...asked,
              indicators: codesOf(differences.found.filter(isAsked)),
              waves: [wave],
              compare: { with: comparedWith },
            },
          ]),
      ...breakdowns.map((by) => ({
        ...asked,
        indicators: codesOf(groups.found.filter((found) => isAsked(found) && found.breakdown.name === by)),
        waves: [wave],
        by,
      })),
      {
        ...asked,
        indicators: codesOf(moved),
        waves: [...new Set(moved.flatMap(({ points }) => points.map((point) => point.wave)))],
      },
    ];
    return questions.filter(({ indicators }) => indicators.length > 0);
  });
}

function codesOf(found: readonly { readonly indicator: string }[]): string[] {
  return [...new Set(found.map(({ indicator }) => indicator))];
}

function writeText(standOut: StandOut): string {
  const kinds: readonly FindingKind[] = ['difference', 'group', 'trend'];
  const found = kinds.flatMap((kind) => {
    const rule = ruleOfFindings(kind, standOut);
    return [
      `${standOutPanelTexts.tabs[kind]}\n`,
      ...[...listFound(kind, standOut), ...(rule === null ? [] : [rule])].map((line) => `  ${line}\n`),
      '\n',
    ];
  });
  const unknown = explainUnknown(standOut).flatMap(({ title, sentences }) => [
    `  ${title}\n`,
    ...sentences.map((sentence) => `    ${sentence}\n`),
  ]);
  return [...found, `${standOutPanelTexts.tabs.unknown}\n`, ...unknown].join('');
}

function listFound(kind: FindingKind, standOut: StandOut): readonly string[] {
  const { found } = standOut[listOf[kind]];
  if (found.length === 0) return [nothingFound(kind, standOut)];
  return found.map((each) => {
    const word = findingWord(each);
    return `${findingSentence(each, standOut.area)}${word === null ? '' : ` [${word}]`}`;
  });
}
