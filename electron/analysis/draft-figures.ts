import type { GateBasis } from '../../shared/disclosure/hidden-reason.ts';
import type { IndicatorLimits } from '../../shared/disclosure/rule-for-indicator.ts';
import type { Area } from '../../shared/model/area.ts';
import type { PublishedCell } from '../../shared/model/columns.ts';
import { isCombination } from '../../shared/model/combination.ts';
import type { Breakdown, HiddenReason, MarkKey, Psu, UnavailableReason } from '../../shared/model/figure.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import { countLevel, type LevelCount } from './count-level.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import { cautiousMean, cautiousProportion, type FewSchools } from './few-schools.ts';
import { reasonInCombinations } from './protected-cells.ts';
import { protectionsBySource } from './protections.ts';
import type { SettledIndicator, SettledWave } from './settle-question.ts';
import type { DomainTally } from './tally-domains.ts';
import type { MeanTally } from './tally-scores.ts';
import type { IndicatorSource } from './workspace-data.ts';

/** A figure before the gate: what it rests on. Never leaves this room. */
export interface Draft {
  readonly key: MarkKey;
  readonly version: number;
  /** Remarks about the area and the design, safe whatever the gate decides. */
  readonly marks: readonly string[];
  /** null: nothing was used. */
  readonly source: IndicatorSource | null;
  /** What it must meet to be shown. */
  readonly limits: IndicatorLimits;
  readonly basis: DraftBasis;
}

export type DraftBasis =
  | CountedBasis
  | AveragedBasis
  | { readonly kind: 'published'; readonly cell: PublishedCell }
  | { readonly kind: 'absent'; readonly reason: UnavailableReason };

export interface CountedBasis {
  readonly kind: 'counted';
  readonly tally: DomainTally;
  /** What the gate decides by. */
  readonly disclosure: GateBasis;
  /** Of the question as a whole. */
  readonly psu: Psu;
  /** Few schools carry it: `tally` may be by pupils. */
  readonly few: FewSchools | null;
  readonly simpleRandomSample: boolean;
  readonly hasSchools: boolean;
}

/** The same of a score. */
export interface AveragedBasis {
  readonly kind: 'averaged';
  readonly tally: MeanTally;
  readonly disclosure: GateBasis;
  readonly psu: Psu;
  readonly few: FewSchools | null;
  readonly hasSchools: boolean;
}

/** The total of every area in every wave, each followed by its groups. */
export function draftFigures(
  settled: SettledIndicator,
  breakdown: Breakdown | null,
  psu: Psu,
  policy: DisclosurePolicy,
): Draft[] {
  const limits = policy.limitsOf(settled.indicator.code);
  const counts = new Map<string, LevelCount>();
  const countOf = (source: IndicatorSource, area: Area, unit = psu): LevelCount => {
    const key = `${source.data.dataset.datasetId}|${area.level}|${unit}`;
    const count = counts.get(key) ?? countLevel(source, area.level, breakdown, unit);
    counts.set(key, count);
    return count;
  };
  const protectionIn = protectionsBySource(settled.indicator.code, breakdown, policy);
  const groups = [null, ...(breakdown?.groups ?? []).map(({ code }) => code)];
  const drafts: Draft[] = [];
  for (const area of settled.areas) {
    for (const wave of settled.waves) {
      const source = wave.sources.find((candidate) => countOf(candidate, area).places.has(area.code)) ?? null;
      const count = source === null ? null : countOf(source, area);
      const protects = protectionIn(source);
      const version = versionIn(settled.indicator, source, wave.wave);
      const countMarks = count === null || count.kind === 'aggregate' ? [] : count.marks;
      const marks = area.known ? countMarks : ['unknown-area', ...countMarks];
      for (const group of groups) {
        const key = keyOf(settled, area, wave.wave, breakdown, group);
        const byPupil = () => (source === null ? null : countOf(source, area, 'respondent'));
        const basis = basisOf({ wave, count, byPupil, key, limits, hiddenFor: protects?.(key) ?? null });
        drafts.push({ key, version, marks, source, limits, basis });
      }
    }
  }
  return drafts;
}

function keyOf(
  { indicator, asked }: SettledIndicator,
  { level, code }: Area,
  wave: number,
  breakdown: Breakdown | null,
  group: string | null,
): MarkKey {
  const groupVariable = group === null ? null : (breakdown?.name ?? null);
  const key: MarkKey = { indicator: indicator.code, level, areaCode: code, wave, groupVariable, group };
  // A spread costs more than the rest of a draft: only where there is something to add.
  if (asked === undefined) return key;
  return asked.kind === 'mean' ? { ...key, measure: 'mean' } : { ...key, category: asked.code };
}

interface CountedFigure {
  readonly wave: SettledWave;
  readonly count: LevelCount | null;
  /** The same with pupils as the sampling unit. */
  readonly byPupil: () => LevelCount | null;
  readonly key: MarkKey;
  readonly limits: IndicatorLimits;
  readonly hiddenFor: HiddenReason | null;
}

function basisOf({ wave, count, byPupil, key, limits, hiddenFor }: CountedFigure): DraftBasis {
  const { indicator, level, areaCode, groupVariable, group } = key;
  const { lowestLevel } = limits;
  if (count === null) return { kind: 'absent', reason: wave.sources.length === 0 ? 'not-asked' : 'no-data' };
  if (count.kind === 'aggregate') {
    const cell = group === null ? count.data.cell(indicator, areaCode) : undefined;
    return cell === undefined ? { kind: 'absent', reason: 'no-data' } : { kind: 'published', cell };
  }
  if (group !== null && count.groups === null) return { kind: 'absent', reason: 'not-asked' };
  const slot = group === null ? 0 : count.groups?.get(group);
  const place = count.places.get(areaCode);
  const at = slot === undefined || place === undefined ? -1 : place * count.width + slot;
  const { psu, simpleRandomSample, hasSchools } = count;
  const isOfCombination = groupVariable !== null && isCombination(groupVariable);
  const decideBy = (n: number, numerator: number): GateBasis => {
    const protectsAnother = hiddenFor !== null;
    const usual = { n, numerator, level, lowestLevel, protectsAnother, hiddenAs: hiddenFor };
    return isOfCombination ? { ...usual, oneReason: reasonInCombinations } : usual;
  };
  if (count.kind === 'scores') {
    const tally = count.tallies[at];
    if (tally === undefined) return { kind: 'absent', reason: 'no-data' };
    const disclosure = decideBy(tally.n, tally.others);
    const pupils = () => {
      const other = byPupil();
      return other?.kind === 'scores' ? other.tallies[at] : undefined;
    };
    const cautious = psu === 'school' ? cautiousMean(tally, pupils) : { tally, few: null };
    return { kind: 'averaged', ...cautious, disclosure, psu, hasSchools };
  }
  const tally = count.tallies[at];
  if (tally === undefined) return { kind: 'absent', reason: 'no-data' };
  const disclosure = decideBy(tally.n, tally.numerator);
  const pupils = () => {
    const other = byPupil();
    return other?.kind === 'microdata' ? other.tallies[at] : undefined;
  };
  const cautious = psu === 'school' ? cautiousProportion(tally, pupils) : { tally, few: null };
  return { kind: 'counted', ...cautious, disclosure, psu, simpleRandomSample, hasSchools };
}

/** The definition a wave asked; where it did not, the one of its time. */
export function versionIn(indicator: Indicator, source: IndicatorSource | null, wave: number): number {
  if (source?.kind === 'microdata' && source.variable.indicator !== null)
    return source.variable.indicator.version;
  const begun = indicator.versions.filter(({ fromWave }) => fromWave === null || fromWave <= wave);
  return (begun.at(-1) ?? indicator.versions[0])?.version ?? 1;
}
