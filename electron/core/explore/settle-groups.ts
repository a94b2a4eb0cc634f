import { indicatorsOf, type ChartRequest } from '../../../shared/model/chart-request.ts';
import type { Analyst } from '../../analysis/analyst.ts';
import { areasOf, patient } from './settle-ahead.ts';

/**
 * Who looks at a figure asks next for its groups, and what protects those by age or by another breakdown beside the
 * standard ones is settled per breakdown, which takes longer than anything else. So it is done while the chart is
 * looked at: in its wave, one breakdown at a time, until the next chart.
 */
export function settleGroups(analysis: Analyst, request: ChartRequest): void {
  lookedAt.set(analysis, request);
  // A chart that needs what went wrong here says so itself.
  settleOneByOne(analysis, request).catch((error: unknown) => console.error(error));
}

async function settleOneByOne(analysis: Analyst, request: ChartRequest): Promise<void> {
  const options = await analysis.run('options', {}, patient);
  if (!options.ok) return;
  const { indicators, breakdowns } = options.value;
  const [code, ...others] = indicatorsOf(request);
  const available = indicators.find(({ indicator }) => indicator.code === code);
  if (available === undefined || others.length > 0) return;
  const wave = 'wave' in request ? request.wave : available.waves.at(-1);
  const measure = request.kind === 'distribution' ? 'distribution' : 'percent';
  if (wave === undefined || !available.measures.includes(measure)) return;
  const asked = {
    indicators: [available.indicator.code],
    measure,
    areas: areasOf(available.levels),
    waves: [wave],
  } as const;
  for (const { name: by, waves } of breakdowns) {
    if (!waves.includes(wave)) continue;
    if (lookedAt.get(analysis) !== request) return;
    await analysis.run('figures', { ...asked, by }, patient);
  }
}

const lookedAt = new WeakMap<Analyst, ChartRequest>();
