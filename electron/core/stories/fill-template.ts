import { randomUUID } from 'node:crypto';
import { coreTexts } from '../../../shared/language/nl/core.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { Story } from '../../../shared/model/story.ts';
import { wethouderStory } from '../../../shared/slides/wethouder-template.ts';
import type { Analyst } from '../../analysis/analyst.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { refuse, unwrap } from '../trouble.ts';

/** The template 'wethouder' for one area, from what the workspace can answer. */
export async function fillTemplate(
  session: Session,
  area: Pick<Area, 'level' | 'code'>,
  context: CallContext,
): Promise<Story> {
  const analysis = session.analysis();
  const options = unwrap(await analysis.run('options', {}, context));
  const found = options.areas.find(({ level, code }) => level === area.level && code === area.code);
  if (!found) return refuse('not-found', coreTexts.areaGone(area.code));
  const indicators = await shownIn(found, options.indicators, analysis, context);
  return { ...wethouderStory(found, { ...options, indicators }, randomUUID), changedAt: session.nowIso() };
}

/** The indicators, and of each the waves, that have something to show for this very area. */
async function shownIn(
  { level, code }: Area,
  indicators: readonly AvailableIndicator[],
  analysis: Analyst,
  context: CallContext,
): Promise<AvailableIndicator[]> {
  const { figures } = unwrap(
    await analysis.run('figures', { indicators: 'all', areas: [{ level, only: [code] }] }, context),
  );
  const shown = new Set(
    figures.flatMap(({ key, value }) =>
      value.status === 'shown' ? [`${key.indicator}|${String(key.wave)}`] : [],
    ),
  );
  return indicators
    .map((available) => ({
      ...available,
      waves: available.waves.filter((wave) => shown.has(`${available.indicator.code}|${String(wave)}`)),
    }))
    .filter(({ waves }) => waves.length > 0);
}
