import { cliTexts } from '../../../shared/language/nl/cli.ts';
import { explainFunnel } from '../../../shared/language/nl/funnel.ts';
import type { Area } from '../../../shared/model/area.ts';
import { writeFunnelCsv } from '../../../shared/model/funnel-csv.ts';
import { fail, type Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { findAreaCode } from '../find-area-code.ts';
import { say } from '../say.ts';
import { tellFigures } from '../tell-figures.ts';

/** Areas of a level in a funnel around the whole they lie in, as CSV or JSON. */
export async function funnelCommand(args: Arguments, core: CliCore): Promise<string> {
  const indicator = args.need('indicator');
  const level =
    args.choice('level', ['municipality', 'district', 'school']) ?? fail(cliTexts.missingOption('level'));
  const wave = args.year('wave') ?? fail(cliTexts.missingOption('wave'));
  const within = args.text('area');
  const reference = args.text('reference');
  const psu = args.choice('psu', ['school', 'respondent']);
  const format = args.choice('format', ['csv', 'json']) ?? 'csv';
  await core.openWorkspace(args.need('workspace'), { create: false });
  const { areas } = await core.call('explore.options', {});
  const funnel = await core.call('funnel.ask', {
    indicator,
    level,
    wave,
    ...(within === undefined ? {} : { within: findAreaCode(areas, within) }),
    ...(reference === undefined ? {} : { reference: findArea(areas, reference) }),
    ...(args.flag('overdispersion') ? { overdispersion: true } : {}),
    ...(psu === undefined ? {} : { psu }),
  });
  // The figures of the areas and the reference go out with it.
  const whole = funnel.reference?.kind === 'area' ? [funnel.reference.area] : [];
  await tellFigures(core, {
    indicators: [indicator],
    areas: [
      { level, only: funnel.areas.map(({ area }) => area.code) },
      ...whole.map((area) => ({ level: area.level, only: [area.code] })),
    ],
    waves: [wave],
    ...(psu === undefined ? {} : { psu }),
  });
  for (const words of explainFunnel(funnel)) say(words);
  return format === 'csv' ? writeFunnelCsv(funnel) : `${JSON.stringify(funnel, null, 2)}\n`;
}

/** Of two areas with one code the larger; a code of nobody is refused by the question, by name. */
function findArea(areas: readonly Area[], asked: string): Pick<Area, 'level' | 'code'> {
  const code = findAreaCode(areas, asked);
  return { level: areas.find((area) => area.code === code)?.level ?? 'region', code };
}
