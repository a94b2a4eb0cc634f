import { measureOf } from '../../../shared/charts/usual/measure-of.ts';
import type { AreaReference, ChartRequest } from '../../../shared/model/chart-request.ts';
import { comparisonArea } from './question-comparison.ts';
import type { ExploreQuestion } from './question.ts';
import { shownBy, shownIndicators, shownLevel, shownWithin, type Askable } from './shown-parts.ts';

/** What the question asks of the chosen kind. Only for a question without trouble: one that can be asked. */
export function chartRequest(question: ExploreQuestion, options: Askable): ChartRequest {
  const { kind, indicator, wave, look } = question;
  const reference = comparisonArea(question, options);
  const waves = question.waves === null ? {} : { waves: question.waves };
  const within = shownWithin(question, options);
  const level = shownLevel(question, options);
  const ofLevel = { level, within };
  switch (kind) {
    case 'ranking':
      return {
        kind,
        ...{ indicator, wave, ...ofLevel, reference, order: look.order },
        ...measureIn(question, options),
        ...(look.marks === 'dots' ? {} : { marks: look.marks }),
        ...(look.most === null ? {} : { most: look.most }),
      };
    case 'funnel':
      return {
        kind,
        ...{ indicator, wave, within, reference },
        level: level === 'district' || level === 'school' ? level : 'municipality',
        ...(look.overdispersion ? { overdispersion: true } : {}),
      };
    case 'map':
      return {
        kind,
        ...{ indicator, wave, within, reference },
        level: level === 'district' ? level : 'municipality',
        ...measureIn(question, options),
        ...(look.map === null ? {} : { style: look.map }),
      };
    case 'trend':
      return { kind, indicator, areas: question.areas, ...waves, reference, ...measureIn(question, options) };
    case 'multiples':
      return { kind, indicator, ...ofLevel, ...waves, reference, ...measureIn(question, options) };
    case 'profile': {
      const besides = question.areas.slice(1, 3);
      const indicators = shownIndicators(question, options);
      return { kind, indicators, wave, area: ownOf(question), reference, besides };
    }
    case 'top': {
      const indicators = shownIndicators(question, options);
      const area = ownOf(question);
      return { kind, indicators, wave, area, reference, order: look.topOrder, count: look.topCount };
    }
    case 'matrix':
      return { kind, indicators: shownIndicators(question, options), wave, ...ofLevel, reference };
    case 'bars':
      return {
        ...{ kind, indicator, wave, area: ownOf(question), reference, by: question.by },
        ...measureIn(question, options),
      };
    case 'dumbbell': {
      const by = expectBy(question, options);
      return {
        ...{ kind, indicator, wave, ...ofLevel, reference, by, order: look.groupOrder },
        ...measureIn(question, options),
      };
    }
    case 'gaps':
      return {
        ...{ kind, indicator, area: ownOf(question), by: expectBy(question, options), ...waves },
        ...{ reference, ...measureIn(question, options) },
      };
    case 'distribution': {
      // Groups are of one area.
      const areas = question.by === null ? question.areas.slice(0, 12) : [ownOf(question)];
      return { kind, indicator, wave, areas, by: question.by, reference, style: look.answers };
    }
    case 'number':
      return { kind, indicator, wave, area: ownOf(question), reference, ...measureIn(question, options) };
    case 'response':
      return { kind, wave, ...ofLevel, by: question.by };
  }
}

/** A score has no percentage: of it the mean is asked. */
function measureIn({ indicator: code }: ExploreQuestion, { indicators }: Askable): { measure?: 'mean' } {
  const available = indicators.find(({ indicator }) => indicator.code === code);
  return (available && measureOf(available)) ?? {};
}

function ownOf({ kind, areas: [own] }: ExploreQuestion): AreaReference {
  if (!own) throw new Error(`A chart of the kind ${kind} was asked without an area`);
  return own;
}

function expectBy(question: ExploreQuestion, options: Askable): string {
  const by = shownBy(question, options);
  if (by === null) throw new Error(`A chart of the kind ${question.kind} was asked without a breakdown`);
  return by;
}
