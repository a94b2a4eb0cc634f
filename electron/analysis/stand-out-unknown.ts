import { nationalIndicators } from '../../shared/catalogue/indicators.ts';
import { themes } from '../../shared/catalogue/themes.ts';
import type { Breakdown, Figure, FigureTable } from '../../shared/model/figure.ts';
import type { GapTable } from '../../shared/model/gap.ts';
import type { AvailableIndicator } from '../../shared/model/indicator.ts';
import type { Unknown } from '../../shared/model/stand-out.ts';
import type { TrendTable } from '../../shared/model/trend.ts';

interface Asked {
  readonly wave: number;
  readonly available: readonly AvailableIndicator[];
  /** The area's own figures in every wave. */
  readonly totals: FigureTable;
  /** Of the breakdowns that are looked at, those this wave does not have. */
  readonly missing: readonly Pick<Breakdown, 'label'>[];
  readonly gaps: readonly GapTable[];
  readonly trends: TrendTable;
}

/** What the answers about an area leave open: of hidden figures that they are, and why, and nothing else. */
export function listUnknown({ wave, available, totals, missing, gaps, trends }: Asked): Unknown {
  const here = available.filter(({ waves }) => waves.includes(wave));
  const labelOf = (code: string) => totals.indicators.find((each) => each.code === code)?.label ?? code;
  return {
    notAsked: listNotAsked(here),
    withheld: listWithheld(
      totals.figures.filter(({ key }) => key.wave === wave),
      labelOf,
    ),
    breakdowns: [
      ...missing.map(({ label }) => ({ label, state: 'missing' as const, hidden: 0, of: 0 })),
      ...gaps.flatMap(describeBreakdown),
    ],
    waves: totals.waves.filter((each) =>
      totals.figures.every(({ key, value }) => key.wave !== each || value.status === 'unavailable'),
    ),
    changed: trends.trends.flatMap(({ key, value }) =>
      value.status === 'unavailable' && value.reason === 'definition-changed' ? [labelOf(key.indicator)] : [],
    ),
  };
}

/** A theme that was asked in another way (published, or in own questions) is not missing as a whole. */
function listNotAsked(here: readonly AvailableIndicator[]): Unknown['notAsked'] {
  const codes = new Set(here.map(({ indicator }) => indicator.code));
  const asked = new Set(here.map(({ indicator }) => indicator.theme));
  const isNational = here.some(({ indicator }) => indicator.origin === 'national');
  return themes.flatMap((theme) => {
    const absent = nationalIndicators.filter((each) => each.theme === theme && !codes.has(each.code));
    const whole = !asked.has(theme);
    // Of a table that has none of them, each by name would be the whole catalogue.
    if (absent.length === 0 || (!whole && !isNational)) return [];
    return [{ theme, labels: absent.map(({ label }) => label), whole }];
  });
}

function listWithheld(figures: readonly Figure[], labelOf: (code: string) => string): Unknown['withheld'] {
  const byReason = new Map<Unknown['withheld'][number]['reason'], string[]>();
  for (const { key, value } of figures) {
    if (value.status === 'shown' || value.reason === 'not-asked') continue;
    byReason.set(value.reason, [...(byReason.get(value.reason) ?? []), labelOf(key.indicator)]);
  }
  return [...byReason].map(([reason, labels]) => ({ reason, labels }));
}

/** Only where there was something to hide: what was not asked by group is not told of the group. */
function describeBreakdown({ breakdown: { label }, gaps }: GapTable): Unknown['breakdowns'] {
  const counted = gaps.filter(({ value }) => value.status !== 'unavailable');
  const hidden = counted.filter(({ value }) => value.status === 'hidden').length;
  if (hidden === 0) return [];
  const state = hidden === counted.length ? ('hidden' as const) : ('partly' as const);
  return [{ label, state, hidden, of: counted.length }];
}
