import type { Level } from '../../model/area.ts';
import type { ComparisonBasis } from '../../model/comparison.ts';
import type { Psu } from '../../model/figure.ts';
import type { LostDifference, MarkDifference } from '../spec.ts';

/**
 * What a chart accounts for under it, by kind. What several charts share is joined part by part (`join-footers.ts`),
 * and all of it becomes words in one place (`write-footer.ts`). Texts are Dutch, without their last full stop.
 */
export type FooterPart =
  | IntervalPart
  | SourcePart
  | AgainstPart
  | RulePart
  | LostPart
  | FewSchoolsPart
  | AskedPart
  | SilentPart
  | HiddenPart
  | TestedPart
  | SentencePart
  | TypedPart;

/** What the streak is. */
export interface IntervalPart {
  readonly kind: 'interval';
  /** "Streep: 95 %-betrouwbaarheidsinterval". */
  readonly text: string;
  /** What was sampled; none where there is no interval. */
  readonly units: readonly Psu[];
  /** There where another unit goes for the larger areas beside them. */
  readonly unitsOfLarger?: readonly Psu[];
}

/** Where figures come from, of how many people, and how they are weighted. */
export interface SourcePart {
  readonly kind: 'source';
  readonly titles: readonly SourceTitle[];
  readonly fictitious: boolean;
  readonly n: readonly Count[] | 'unknown' | null;
  /** "gewogen"; null where the source does not say. */
  readonly weighting: string | null;
}
export interface SourceTitle {
  /** Without its year. */
  readonly name: string;
  readonly waves: readonly number[];
}

/** How many answered: from the figure of the fewest to that of the most. */
export interface Count {
  readonly least: number;
  readonly most: number;
  /** "per groep"; left out: of the whole. */
  readonly each?: string;
  /** Of whom. */
  readonly name?: string;
  /** The subtitle names them already. */
  readonly isNamedAbove?: true;
  /** "op 34 scholen", behind the number. */
  readonly among?: string;
  /** Over several charts. */
  readonly isOfSeveral?: true;
}

/** What marks are held against. */
export interface AgainstPart {
  readonly kind: 'against';
  readonly sides: readonly Side[];
}
export interface Side {
  readonly other: MarkDifference['other'];
  /** Each group against the same group there. */
  readonly isPerGroup: boolean;
  /** Of groups: not against each other. */
  readonly isNotBetweenGroups: boolean;
  /** " (samen 23 tot 26 %)", where it is not drawn. */
  readonly theirs: string;
  /** A published figure of a whole, tested as if it stood apart. */
  readonly isAsIfApart: boolean;
  /** Those of the region, for some or all; null: those that were asked. */
  readonly widened: 'some' | 'all' | null;
}

/** What counts as a difference, for one chart or several that test alike. */
export interface RulePart {
  readonly kind: 'rule';
  readonly tests: readonly TestedBy[];
}
/** `corrected`: for how many comparisons each was corrected, where a story has some of them among more. */
export type TestedBy = Pick<ComparisonBasis, 'rule' | 'correction' | 'family'> & {
  readonly corrected: readonly number[];
};

/** What would count by itself, not after the correction. */
export interface LostPart {
  readonly kind: 'lost';
  readonly lost: readonly LostDifference[];
}

/** Areas that few schools carry. */
export interface FewSchoolsPart {
  readonly kind: 'few-schools';
  readonly areas: readonly AreaOfFew[];
}
export interface AreaOfFew {
  readonly level: Level;
  readonly code: string;
  readonly name: string;
  /** Schools behind a figure. */
  readonly fewest: number;
  readonly most: number;
}

/** Percentages of those only who got the question. */
export interface AskedPart {
  readonly kind: 'asked';
  /** "leerlingen". */
  readonly people: string;
  /** Which indicators; none: the only one. */
  readonly labels: readonly string[];
  readonly measure: 'percent' | 'mean';
}

/** Figures without a verdict: a comparison would tell too much. */
export interface SilentPart {
  readonly kind: 'silent';
  readonly marks: readonly string[];
  /** Where they are areas; null: cells or bars. */
  readonly level: Level | null;
  /** There where it would tell of the few who stand in another larger area. */
  readonly isElsewhere?: true;
}

/** When a figure is not shown. */
export interface HiddenPart {
  readonly kind: 'hidden';
  /** "minder dan 30 leerlingen …". */
  readonly rule: string;
  /** What else may be the reason: another answer of the same people, or another figure; null: the rule is all. */
  readonly protects: 'answer' | 'figure' | null;
}

/** What a headline rests on. */
export interface TestedPart {
  readonly kind: 'tested';
  readonly waves: readonly number[];
  /** "p = 0,004 na correctie voor 2 trends". */
  readonly certainty: string;
}

/** What has one wording only; `limits`: the rule of a funnel. */
export interface SentencePart {
  readonly kind:
    'rows' | 'scale' | 'marks' | 'limits' | 'judged' | 'method' | 'not-asked' | 'differing' | 'said';
  readonly text: string;
}

/** As somebody typed it, full stop or none. */
export interface TypedPart {
  readonly kind: 'typed';
  readonly text: string;
}
