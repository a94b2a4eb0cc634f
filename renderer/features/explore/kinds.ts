import type { Level } from '../../../shared/model/area.ts';
import type { ChartKind } from '../../../shared/model/chart-request.ts';

/** What a kind takes from the question: the same five blanks, each in its own way. */
interface KindTraits {
  /** For whom: all areas of a level, one area, or a few. */
  readonly areas: 'level' | 'one' | 'few';
  readonly indicators: 'one' | 'many' | 'none';
  readonly time: 'wave' | 'waves';
  /** Whether groups can be shown, or must be. */
  readonly groups: 'never' | 'may' | 'must';
  /** What is asked of an indicator; 'figure': its percentage, or of a score its mean. */
  readonly measure: 'percent' | 'figure' | 'distribution' | 'none';
  /** Levels the kind can show; left out: all. */
  readonly levels?: readonly Level[];
}

const onePercent = { indicators: 'one', measure: 'percent', groups: 'never', time: 'wave' } as const;

export const kindTraits: Readonly<Record<ChartKind, KindTraits>> = {
  ranking: { ...onePercent, areas: 'level', measure: 'figure' },
  // The country and a region are what others are held against.
  funnel: { ...onePercent, areas: 'level', levels: ['municipality', 'district', 'school'] },
  // A school is a point, not a surface.
  map: { ...onePercent, areas: 'level', measure: 'figure', levels: ['municipality', 'district'] },
  trend: { ...onePercent, areas: 'few', time: 'waves', measure: 'figure' },
  profile: { ...onePercent, areas: 'few', indicators: 'many' },
  bars: { ...onePercent, areas: 'one', groups: 'may', measure: 'figure' },
  multiples: { ...onePercent, areas: 'level', time: 'waves', measure: 'figure' },
  top: { ...onePercent, areas: 'one', indicators: 'many' },
  matrix: { ...onePercent, areas: 'level', indicators: 'many' },
  dumbbell: { ...onePercent, areas: 'level', groups: 'must', measure: 'figure' },
  gaps: { ...onePercent, areas: 'one', time: 'waves', groups: 'must', measure: 'figure' },
  distribution: { ...onePercent, areas: 'few', groups: 'may', measure: 'distribution' },
  number: { ...onePercent, areas: 'one', measure: 'figure' },
  response: { areas: 'level', indicators: 'none', measure: 'none', groups: 'may', time: 'wave' },
};

/** In the switch itself; the others stand behind "Meer". */
export const firstKinds: readonly ChartKind[] = ['ranking', 'funnel', 'map', 'trend', 'profile', 'bars'];
export const moreKinds: readonly ChartKind[] = [
  'multiples',
  'top',
  'matrix',
  'dumbbell',
  'gaps',
  'distribution',
  'number',
  'response',
];

/** More than this nobody can tell apart, or it does not fit beside each other. */
export function mostAreas(kind: ChartKind): number {
  if (kindTraits[kind].areas === 'one') return 1;
  return kind === 'profile' ? 3 : kind === 'distribution' ? 12 : 5;
}
