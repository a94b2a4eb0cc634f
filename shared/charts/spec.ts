import type { Verdict } from '../model/comparison.ts';
import type { MarkKey } from '../model/figure.ts';
import type { Level } from '../model/area.ts';
import type { Annotation, NoteChange } from '../model/annotation.ts';
import type { TestedChance } from '../model/tested-chance.ts';
import type { FilledText } from '../model/text-field.ts';
import type { GroupNesting } from './bars/nest-groups.ts';
import type { DistributionSpec } from './distribution/distribution-spec.ts';
import type { DumbbellSpec } from './dumbbell/dumbbell-spec.ts';
import type { FooterPart } from './footer/footer-part.ts';
import type { FunnelSpec } from './funnel/funnel-spec.ts';
import type { GapsSpec } from './gaps/gaps-spec.ts';
import type { MapSpec } from './map/map-spec.ts';
import type { MatrixSpec } from './matrix/matrix-spec.ts';
import type { MultiplesSpec } from './multiples/multiples-spec.ts';
import type { NumberSpec } from './number/number-spec.ts';
import type { ProfileSpec } from './profile/profile-spec.ts';
import type { Reading } from './reading/reading-spec.ts';
import type { ResponseSpec } from './response/response-spec.ts';
import type { TopSpec } from './top/top-spec.ts';

/**
 * Chart specs: plain data, everything decided except pixels. Built by `buildChart` from figures that
 * passed the gate; drawn on screen and on paper by the same components, and as native PowerPoint charts.
 * All percentages 0–100, unrounded; texts are Dutch and final.
 */

export interface ShownMark {
  readonly status: 'shown';
  readonly percent: number;
  /** null where the source gives no interval. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly n: number | null;
  /** How it is written, where it has to add up with others; left out: rounded by itself. */
  readonly whole?: number;
  /** There for a mean: `percent` and its limits are in the unit of the score. */
  readonly measure?: 'mean';
  /** How many schools carry it, where those are too few to rely on its interval. */
  readonly fewSchools?: number;
  /** Why it is not compared where its neighbours are: "er is geen groter gebied bekend". */
  readonly notCompared?: string;
}
export interface AbsentMark {
  readonly status: 'hidden' | 'unavailable';
  /** "Verborgen: minder dan 30 leerlingen." */
  readonly reason: string;
}
export type MarkValue = ShownMark | AbsentMark;

/** How a shown figure differs from what it is held against. A hidden comparison leaves nothing behind. */
export interface MarkDifference {
  /** null where the rule wants a test and none can be made. */
  readonly verdict: Verdict | null;
  /** This one minus the other and its 95 % interval, in percentage points. */
  readonly difference: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** There for a mean: the difference is in points of the score. */
  readonly measure?: 'mean';
  /** "p = 0,004 na correctie"; null where there was no test. */
  readonly chance: string | null;
  /** What `chance` says, for a table; left out where there was no test. */
  readonly tested?: TestedChance;
  /** "de rest van Lindewaard", and after "dan": "in de rest van Lindewaard". */
  readonly other: { readonly name: string; readonly place: string };
  /** What that has, 0–100 (of a mean: the mean itself). The rest of an area is not drawn: the area itself is. */
  readonly theirs: { readonly percent: number; readonly isDrawn: boolean };
  /** Would count by itself, not after the correction for so many comparisons. */
  readonly lost?: number;
  /** In plain words, where it was judged otherwise than by comparing: by a funnel, or over all waves. */
  readonly sentence?: string;
}

/** What the comparisons of a chart come to. */
export interface ChartComparison {
  /** "Oordeel: tegenover de rest van Lindewaard. Een verschil telt als p < 0,05 …". */
  readonly rule: readonly FooterPart[];
  /** Which marks differ, and by how much; one sentence per verdict. Never empty: no difference is an outcome too. */
  readonly outcome: readonly string[];
  /** How many tests were corrected together; left out where nothing was. */
  readonly family?: number;
  /** Those that would count by themselves, not after the correction for so many tests; left out: none is so. */
  readonly lost?: readonly LostDifference[];
}

export interface LostDifference {
  readonly name: string;
  readonly tests: number;
}

export interface Axis {
  /** 0–100 or 0–50, ends included; of a score the whole of its scale, or for dots and lines the stretch they take up. */
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  /** There for an axis of a score. */
  readonly measure?: 'mean';
}

/** An annotation with today's figures in it. */
export interface NoteSpec extends Pick<Annotation, 'id' | 'shape' | 'text' | 'colour' | 'moved'> {
  /** Set when the figure differs from the one it was written for. */
  readonly changed: NoteChange | null;
  /** Of an arrow whose difference was tested: the interval of that, and what chance has to do with it. */
  readonly certainty?: NoteCertainty;
  /** Fields in its words that could not be filled; left out: none. */
  readonly unfilled?: Pick<FilledText, 'unknown' | 'empty'>;
}

export interface NoteCertainty {
  readonly interval: string;
  readonly chance: string | null;
  /** The test found a difference. */
  readonly isFound: boolean;
}

/** Texts every chart has. */
export interface ChartTexts {
  /** The user's headline, or one made from the figures: it states a finding where a test found one, else none. */
  readonly headline: string;
  /** Measure, place and period. */
  readonly subtitle: string;
  /** What the interval is; source, n, weighting; what counts as a difference; the disclosure rule where something is hidden. */
  readonly footer: readonly FooterPart[];
  /** Dutch, from the figures: `{grafiek}. {indicator}, {plaats}, {periode}: {hoofdcijfers met interval}. {uitkomst}. {niet getoond}. n = {n}.` */
  readonly altText: string;
  /** null where nothing is compared, or nothing of it may be said. */
  readonly comparison: ChartComparison | null;
  readonly fictitious: boolean;
  /** What its figures answer to who listens, where that was asked for; left out: nothing. */
  readonly readings?: readonly Reading[];
}

export interface ReferenceLine {
  readonly label: string;
  readonly measure?: 'mean';
  readonly percent: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface RankingRow {
  readonly mark: MarkKey;
  readonly name: string;
  readonly value: MarkValue;
  readonly difference: MarkDifference | null;
  readonly chosen: boolean;
  /** Among all areas with a figure, drawn or not; left out where they stand by name. */
  readonly place?: RankPlace;
}
export interface RankPlace {
  readonly rank: number;
  readonly of: number;
  /** Others have the same percentage. */
  readonly isShared: boolean;
}
export interface RankingSpec extends ChartTexts {
  readonly kind: 'ranking';
  readonly level: Level;
  /** "School, hoogste eerst". */
  readonly orderLabel: string;
  /** "leerlingen" or "n". */
  readonly countLabel: string;
  readonly axis: Axis;
  /** Shown rows in order first, then hidden, then unavailable. */
  readonly rows: readonly RankingRow[];
  readonly reference: ReferenceLine | null;
  readonly notes: readonly NoteSpec[];
}

export type MarkerShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'pentagon';
export interface TrendPoint {
  readonly mark: MarkKey;
  readonly wave: number;
  readonly version: number;
  readonly value: MarkValue;
  /** With an earlier wave. */
  readonly difference: MarkDifference | null;
}
export interface TrendSeries {
  readonly name: string;
  readonly areaCode: string;
  readonly role: 'own' | 'other' | 'reference';
  readonly marker: MarkerShape;
  /** One point per wave of the spec, in order. A line joins neighbouring shown points of one version only. */
  readonly points: readonly TrendPoint[];
}
export interface TrendBreak {
  /** The break lies just before this wave. */
  readonly beforeWave: number;
  readonly title: string;
  readonly detail: string;
}
export interface TrendSpec extends ChartTexts {
  readonly kind: 'trend';
  readonly axis: Axis;
  readonly waves: readonly number[];
  /** Own first, reference last. */
  readonly series: readonly TrendSeries[];
  readonly breaks: readonly TrendBreak[];
  /** In little room: one line without an axis, and no name at its end. */
  readonly isSmall?: true;
  readonly notes: readonly NoteSpec[];
}

export interface BarMark {
  readonly mark: MarkKey;
  readonly value: MarkValue;
  readonly difference: MarkDifference | null;
}
export interface BarsSpec extends ChartTexts {
  readonly kind: 'bars';
  readonly axis: Axis;
  /** Group labels along the axis: "jongens", "meisjes", "meisjes in klas 2"; one entry "totaal" without breakdown. */
  readonly groups: readonly string[];
  /** By two breakdowns at once the axis has two levels; null for a plain one. */
  readonly nesting: GroupNesting | null;
  /** `bars[i]` belongs to `groups[i]`. */
  readonly series: readonly {
    readonly name: string;
    readonly role: 'own' | 'reference';
    readonly bars: readonly BarMark[];
  }[];
  readonly notes: readonly NoteSpec[];
}

/** Kinds PowerPoint draws itself; the others go there as a picture. */
export type NativeSpec = RankingSpec | TrendSpec | BarsSpec;
export type DrawnSpec =
  | FunnelSpec
  | MapSpec
  | MultiplesSpec
  | ProfileSpec
  | TopSpec
  | MatrixSpec
  | DumbbellSpec
  | GapsSpec
  | DistributionSpec
  | NumberSpec
  | ResponseSpec;
export type ChartSpec = NativeSpec | DrawnSpec;
export type SpecOf<Kind extends ChartSpec['kind']> = Extract<ChartSpec, { kind: Kind }>;
