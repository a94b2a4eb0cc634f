import type { ComparedTo, ComparisonGap, ComparisonKind } from '../../shared/model/comparison.ts';
import {
  markId,
  type Breakdown,
  type HiddenReason,
  type Psu,
  type UnavailableReason,
} from '../../shared/model/figure.ts';
import { sourcesAsking } from './asked-answers.ts';
import { againstGroup } from './against-group.ts';
import type { FigureUnit } from './answer-shares.ts';
import { countPairs, type LevelPairs } from './count-pairs.ts';
import type { PairSums } from '../../shared/statistics/pair-sums.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import { draftFigures, versionIn, type Draft } from './draft-figures.ts';
import { cautiousPair } from './few-schools.ts';
import { protectionsBySource } from './protections.ts';
import type { SettledIndicator } from './settle-question.ts';
import type { PairTally } from './tally-pairs.ts';
import type { WorkspaceData } from './workspace-data.ts';

/** A comparison before the gate: what it rests on. Never leaves this room. */
export interface ComparisonDraft {
  /** null where there is nothing to compare with. */
  readonly compareTo: ComparedTo | null;
  readonly basis: ComparisonDraftBasis;
}

export type ComparisonDraftBasis =
  /** A part against the rest of a larger area, whose own figure must be shown too. */
  | {
      readonly kind: 'pair';
      readonly pair: PairTally;
      readonly unit: FigureUnit;
      readonly other: Draft;
      /** Why the part and the rest together are hidden to protect another; null: they are not. */
      readonly wholeHiddenFor: HiddenReason | null;
    }
  /** Two groups of one area and wave, which may share schools. */
  | {
      readonly kind: 'groups';
      readonly pair: PairSums;
      readonly unit: FigureUnit;
      readonly other: Draft;
    }
  /** Two figures that share no respondents. */
  | { readonly kind: 'separate'; readonly other: Draft }
  | { readonly kind: 'absent'; readonly reason: ComparisonGap | UnavailableReason };

/** One comparison for each of the drafts of an indicator, in their order. */
export function draftComparisons(asked: AskedComparison): ComparisonDraft[] {
  switch (asked.kind) {
    case 'rest':
      return againstAllowedRest(asked);
    case 'wave':
      return againstWave(asked);
    case 'reference':
      return againstReference(asked);
    case 'group':
      return againstGroup(asked);
  }
}

export interface AskedComparison {
  readonly kind: ComparisonKind;
  /** Of the kind 'group': code of the group the others are held against; left out: the first. */
  readonly group?: string | undefined;
  /** Of the kind 'rest': the level of the larger area; left out: the next larger one. */
  readonly of?: 'municipality' | 'region' | undefined;
  readonly workspace: WorkspaceData;
  readonly settled: SettledIndicator;
  readonly breakdown: Breakdown | null;
  readonly psu: Psu;
  readonly policy: DisclosurePolicy;
  readonly drafts: readonly Draft[];
}

/**
 * Where the rest of the municipality would give away a hidden school, the rest of the region is taken: what a school or
 * district is held against stands in the answer, and that rest tells nothing new, since the figures of both are shown.
 */
function againstAllowedRest(asked: AskedComparison): ComparisonDraft[] {
  const comparisons = againstRest(asked);
  if (asked.of !== undefined) return comparisons;
  const barred = asked.drafts.filter(
    ({ key }, i) => key.level !== 'municipality' && isBarred(comparisons[i]?.basis),
  );
  if (barred.length === 0) return comparisons;
  const wider = againstRest({ ...asked, of: 'region', drafts: barred });
  const instead = new Map(barred.map(({ key }, i) => [markId(key), wider[i]]));
  return comparisons.map((comparison, i) => {
    const draft = asked.drafts[i];
    const other = draft && instead.get(markId(draft.key));
    return other?.basis.kind === 'pair' && !isBarred(other.basis) ? other : comparison;
  });
}

function isBarred(basis: ComparisonDraftBasis | undefined): boolean {
  return basis?.kind === 'pair' && basis.wholeHiddenFor !== null;
}

function againstRest({
  of,
  workspace,
  settled,
  breakdown,
  psu,
  policy,
  drafts,
}: AskedComparison): ComparisonDraft[] {
  const { directory } = workspace;
  const counted = new Map<string, LevelPairs | null>();
  const pairsOf = ({ source, key: { level } }: Draft, unit = psu): LevelPairs | null => {
    if (source?.kind !== 'microdata') return null;
    const key = `${source.data.dataset.datasetId}|${level}|${unit}`;
    const known = counted.get(key);
    const pairs = known === undefined ? countPairs(source, level, breakdown, unit, directory, of) : known;
    counted.set(key, pairs);
    return pairs;
  };
  const larger = drafts.map((draft) => {
    const pairs = pairsOf(draft);
    const code = pairs?.larger.of(draft.key.areaCode) ?? null;
    return pairs === null || code === null ? null : directory.find(pairs.larger.level, code);
  });
  const areas = new Map(larger.flatMap((area) => (area === null ? [] : [[area.level + area.code, area]])));
  const wholes = draftsByMark(
    draftFigures({ ...settled, areas: [...areas.values()] }, breakdown, psu, policy),
  );
  const protectionIn = protectionsBySource(settled.indicator.code, breakdown, policy);
  return drafts.map((draft, i): ComparisonDraft => {
    const { basis, source, key } = draft;
    if (basis.kind === 'absent') return nothing(basis.reason);
    if (basis.kind === 'published') return nothing('no-microdata');
    const area = larger[i] ?? null;
    const pairs = pairsOf(draft);
    const counts = pairs?.pairOf(key.areaCode, key.group);
    if (area === null || pairs === null || counts === undefined) return nothing('no-larger-area');
    const byPupil = () => pairsOf(draft, 'respondent')?.pairOf(key.areaCode, key.group);
    const pair = basis.psu === 'school' ? cautiousPair(counts, byPupil) : counts;
    const compareTo = { kind: 'rest', of: area } as const;
    const whole = wholes.get(markId({ ...key, level: area.level, areaCode: area.code }));
    // Another delivery may know the larger area better: then part and whole are not of one survey.
    if (whole === undefined || whole.source?.data !== source?.data) return nothing('no-data', compareTo);
    const {
      unit,
      larger: { cells },
    } = pairs;
    const wholeHiddenFor = protectionIn(source)?.({ ...key, level: cells, areaCode: area.code }) ?? null;
    return { compareTo, basis: { kind: 'pair', pair, unit, other: whole, wholeHiddenFor } };
  });
}

/** The newest earlier wave that asked the same way; a change of definition is never bridged. */
function againstWave({
  workspace,
  settled,
  breakdown,
  psu,
  policy,
  drafts,
}: AskedComparison): ComparisonDraft[] {
  const { indicator } = settled;
  const sources = sourcesAsking(workspace.sourcesOf(indicator.code), settled.asked);
  const sourcesIn = (wave: number) => sources.filter(({ data }) => data.dataset.wave === wave);
  const waves = [...new Set(sources.map(({ data }) => data.dataset.wave))].sort((a, b) => b - a);
  const versionOf = (wave: number) => versionIn(indicator, sourcesIn(wave)[0] ?? null, wave);
  const earlier = drafts.map(({ key, version }): number | ComparisonGap => {
    const before = waves.filter((wave) => wave < key.wave);
    const same = before.find((wave) => versionOf(wave) === version);
    return same ?? (before.length === 0 ? 'no-earlier-wave' : 'definition-changed');
  });
  const needed = new Set(earlier.filter((wave) => typeof wave === 'number'));
  const others = draftsByMark(
    draftFigures(
      { ...settled, waves: [...needed].map((wave) => ({ wave, sources: sourcesIn(wave) })) },
      breakdown,
      psu,
      policy,
    ),
  );
  return drafts.map((draft, i) => {
    const wave = earlier[i] ?? 'no-earlier-wave';
    if (draft.basis.kind === 'absent') return nothing(draft.basis.reason);
    if (typeof wave !== 'number') return nothing(wave);
    const other = others.get(markId({ ...draft.key, wave }));
    return besides({ kind: 'wave', wave }, other?.version === draft.version ? other : undefined);
  });
}

/** The country, where a figure of it is published in the same wave. */
function againstReference(asked: AskedComparison): ComparisonDraft[] {
  const { workspace, settled, breakdown, psu, policy, drafts } = asked;
  const codes = settled.waves.flatMap(({ sources }) =>
    sources.flatMap(({ data }) => data.areaCodes('country')),
  );
  const [code] = codes;
  if (code === undefined) return drafts.map(() => nothing('no-reference'));
  const area = workspace.directory.find('country', code);
  const others = draftsByMark(draftFigures({ ...settled, areas: [area] }, breakdown, psu, policy));
  return drafts.map(({ key, basis }) => {
    if (basis.kind === 'absent') return nothing(basis.reason);
    if (key.level === 'country') return nothing('no-larger-area');
    const other = others.get(markId({ ...key, level: 'country', areaCode: code }));
    return besides({ kind: 'reference', area }, other, 'no-reference');
  });
}

function besides(compareTo: ComparedTo, other: Draft | undefined, gap?: ComparisonGap): ComparisonDraft {
  if (other === undefined) return nothing(gap ?? 'no-data', compareTo);
  if (other.basis.kind === 'absent') return nothing(gap ?? other.basis.reason, compareTo);
  return { compareTo, basis: { kind: 'separate', other } };
}

function nothing(
  reason: ComparisonGap | UnavailableReason,
  compareTo: ComparedTo | null = null,
): ComparisonDraft {
  return { compareTo, basis: { kind: 'absent', reason } };
}

function draftsByMark(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  return new Map(drafts.map((draft): [string, Draft] => [markId(draft.key), draft]));
}
