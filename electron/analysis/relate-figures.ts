import type { MarkKey } from '../../shared/model/figure.ts';
import { linearisedDifference } from '../../shared/statistics/linearised-difference.ts';
import type { AreaDirectory } from './area-directory.ts';
import { sharesOf, type FigureUnit } from './answer-shares.ts';
import { stampOf, type Microdata } from './asked-answers.ts';
import { groupsOf } from './combined-groups.ts';
import type { AveragedBasis, CountedBasis, Draft } from './draft-figures.ts';
import { cautiousSums } from './few-schools.ts';
import { tallyTwo, type CountedFigure, type TwoTally } from './tally-two.ts';

/** What two figures have to do with each other: it decides how their difference is tested. */
export type Relation =
  /** Of one survey: they may share schools and pupils, and how is counted. */
  | {
      readonly kind: 'together';
      readonly tally: TwoTally;
      readonly unit: FigureUnit;
      readonly isOneQuestion: boolean;
      readonly isOneDomain: boolean;
    }
  /** Nobody is in both. */
  | { readonly kind: 'separate' }
  /** They share people, and nobody can say how. */
  | { readonly kind: 'unknown' };

export function relateFigures(first: Draft, second: Draft, directory: AreaDirectory): Relation {
  if (first.key.wave !== second.key.wave) return { kind: 'separate' };
  const [one, other] = [countedIn(first), countedIn(second)];
  if (one !== null && other !== null && one.source.data === other.source.data) {
    const { data, variable } = one.source;
    const isOneQuestion = variable.variableId === other.source.variable.variableId;
    // Two scores have each a unit of their own, also of one column: what lies between them is no size.
    if (!haveOneUnit(one.source, other.source)) return { kind: 'unknown' };
    const [a, b] = [membersOf(first.key, one), membersOf(second.key, other)];
    // A school beside a larger area: with a single school on one side pupils are the unit (METHODS.md §1).
    const psu = one.basis.psu === other.basis.psu ? one.basis.psu : 'respondent';
    const tally = tallyTwo(data.frame(), psu, a, b);
    const byPupil = () => tallyTwo(data.frame(), 'respondent', a, b).pair;
    return {
      kind: 'together',
      tally:
        psu === 'school'
          ? { ...tally, pair: cautiousSums(tally.pair, byPupil, linearisedDifference) }
          : tally,
      unit: sharesOf(one.source).unit,
      isOneQuestion,
      isOneDomain: domainOf(first.key) === domainOf(second.key),
    };
  }
  const isOneSurvey = first.source?.data === second.source?.data && first.source?.kind === 'microdata';
  return !isOneSurvey && lieApart(first.key, second.key, directory)
    ? { kind: 'separate' }
    : { kind: 'unknown' };
}

/** Percentages always; means of one score alone. */
export function haveOneUnit(one: AskedOfColumn, other: AskedOfColumn): boolean {
  if (one.asked?.kind !== 'mean' || other.asked?.kind !== 'mean')
    return one.asked?.kind !== 'mean' && other.asked?.kind !== 'mean';
  return (
    one.variable.variableId === other.variable.variableId &&
    stampOf(one.asked.scale) === stampOf(other.asked.scale)
  );
}

interface AskedOfColumn extends Pick<Microdata, 'asked'> {
  readonly variable: Pick<Microdata['variable'], 'variableId'>;
}

interface Counted {
  readonly basis: CountedBasis | AveragedBasis;
  readonly source: Microdata;
}

function countedIn({ basis, source }: Draft): Counted | null {
  return 'tally' in basis && source?.kind === 'microdata' ? { basis, source } : null;
}

/** Just who the figure counts: its area, its group, and the weight of its level. */
function membersOf({ level, areaCode, groupVariable, group }: MarkKey, { source }: Counted): CountedFigure {
  const { data } = source;
  const areas = data.areas(level);
  const area = areas.values.indexOf(areaCode) + 1;
  const groups = groupVariable === null ? null : groupsOf(data, groupVariable);
  const slot = group === null ? 0 : (groups?.codes.indexOf(group) ?? -1) + 1;
  const { answers, shares } = sharesOf(source);
  return {
    answers,
    shares,
    weights: data.frame(level).weights,
    isMember: (place) => areas.index[place] === area && (groups === null || groups.index[place] === slot),
  };
}

function domainOf({ level, areaCode, groupVariable, group }: MarkKey): string {
  return [level, areaCode, groupVariable ?? '', group ?? ''].join('|');
}

/**
 * One indicator in two areas that do not lie in each other. A country that others published counts as apart: those of
 * one region are too few of it to matter, and left in they make the test stricter, never milder.
 */
function lieApart(first: MarkKey, second: MarkKey, directory: AreaDirectory): boolean {
  if (first.indicator !== second.indicator || first.category !== second.category) return false;
  if (first.level === second.level && first.areaCode === second.areaCode) return false;
  if (first.level === 'country' || second.level === 'country') return true;
  const [one, other] = [first, second].map(({ level, areaCode }) => directory.find(level, areaCode));
  if (one === undefined || other === undefined) return false;
  return !directory.liesWithin(one, other.code) && !directory.liesWithin(other, one.code);
}
