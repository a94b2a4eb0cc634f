import { layFunnel } from '../../electron/analysis/lay-funnel.ts';
import type { ChartAnswer } from '../../shared/model/chart-answer.ts';
import type { RequestOf } from '../../shared/model/chart-request.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import { cellsAt, makeArea, makeTable, stress, type Cell } from './figure-tables.ts';

/** Schools in a region of 47 %, laid out by the real analysis. `region: null`: its figure is not there. */
export function funnelAnswer(
  schools: Readonly<Record<string, Cell>>,
  options: {
    readonly region?: Cell | null;
    readonly indicator?: Indicator;
    readonly overdispersion?: boolean;
    readonly published?: boolean;
  } = {},
): ChartAnswer {
  const { region = { percent: 47, lower: 46, upper: 48, n: 9687 }, indicator = stress } = options;
  const table = makeTable(
    [
      ...cellsAt('school', 2025, schools),
      ...(region === null ? [] : cellsAt('region', 2025, { Voorbeeldregio: region })),
    ],
    { indicator, fictitious: true, published: options.published ?? false },
  );
  const figuresAt = (level: string) =>
    table.figures.flatMap((figure) =>
      figure.key.level === level ? [{ area: makeArea(figure.key.level, figure.key.areaCode), figure }] : [],
    );
  const [whole = null] = figuresAt('region');
  const { overdispersion = false } = options;
  const layout = layFunnel(figuresAt('school'), whole, { direction: indicator.direction, overdispersion });
  const { sources, disclosureRule, disclosure } = table;
  const question = { indicator: indicator.code, level: 'school', wave: 2025, overdispersion } as const;
  return { table, funnel: { question, indicator, ...layout, sources, disclosureRule, disclosure } };
}

export const funnelRequest: RequestOf<'funnel'> = {
  kind: 'funnel',
  indicator: stress.code,
  wave: 2025,
  level: 'school',
  within: null,
  reference: { level: 'region', code: 'Voorbeeldregio' },
};
