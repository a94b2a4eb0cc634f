import type { Steps } from '../../shared/base/steps.ts';
import { answersWithoutRoom } from '../../shared/disclosure/room-in-categories.ts';
import { primaryRule } from '../../shared/disclosure/primary-rule.ts';
import type { IndicatorLimits } from '../../shared/disclosure/rule-for-indicator.ts';
import { safeWidth } from '../../shared/disclosure/safe-range.ts';
import type { HiddenReason } from '../../shared/model/figure.ts';
import type { Scale } from '../../shared/model/indicator.ts';
import { indexCategories, type Microdata } from './asked-answers.ts';
import { stampOfSums } from './known-sums.ts';
import type { NamedLattice } from './named-lattice.ts';
import { protectAnswers } from './protect-answers.ts';
import { areaOfCell, countScale, type ScaleCounts } from './scale-lattice.ts';
import { stampOfQuestion, type ScaleQuestion } from './scale-question.ts';
import { tableOfAnswers } from './table-of-answers.ts';

/** The answers to a question in each cell of the lattice, and why an answer is hidden. */
export interface ProtectedCategories {
  readonly named: NamedLattice;
  /** At cell × number of categories + place of the category. */
  readonly counts: Int32Array;
  readonly hidden: readonly (HiddenReason | null)[];
}

/**
 * Which answers of a distribution are hidden, by themselves or to protect another (METHODS.md §8). The answers
 * of a cell add up to the number who answered, and each answer adds up over areas and groups: one table of
 * cells × answers, with the numbers themselves settled before (`scale-lattice.ts`).
 *
 * Few answers is the reason for all hidden answers whose number is enough: else the reason would tell which are
 * small, and which are hidden only to protect those.
 */
export function protectCategories(question: ScaleQuestion, by: string | null): ProtectedCategories {
  const { source, scale, indicator, policy } = question;
  const key = ['answers', stampOfQuestion(question), stampOfSums(question), by ?? ''].join('|');
  return source.data.workOut(key, function* () {
    const limits = policy.limitsOf(indicator);
    const scaled = countScale(question, by);
    const categories = scale.categories.length;
    const counts = countCategories(source, scale, scaled);
    const own = scaled.hidden.flatMap((reason, cell) =>
      ownReasons(scaled, counts, categories, cell, reason, limits),
    );
    const usual = by === null ? null : protectCategories(question, null);
    const hidden = own.map((reason, at) => {
      const cell = Math.floor(at / categories);
      if (usual === null || !scaled.isSettled(cell)) return reason;
      return usual.hidden[areaOfCell(cell, scaled.named) * categories + (at % categories)] ?? null;
    });
    yield* hideEnough(scaled, counts, scale, hidden, limits);
    return {
      value: { named: scaled.named, counts, hidden: hidden.map(withoutDifference) },
      bytes: 40 * hidden.length,
    };
  });
}

/** Hides more answers until no other follows, from those that are shown or from the mean beside them. */
function* hideEnough(
  scaled: ScaleCounts,
  counts: Int32Array,
  scale: Scale,
  hidden: (HiddenReason | null)[],
  limits: IndicatorLimits,
): Steps<void> {
  const categories = scale.categories.length;
  const width = safeWidth(limits.rule);
  const rule = { respondents: 0, cell: width, complement: width, largestShare: 1 };
  for (;;) {
    for (let cell = 0; scale.score !== null && cell < scaled.hidden.length; cell++) {
      if (scaled.hidden[cell] === null && !scaled.isSettled(cell))
        giveRoom(scaled, cell, counts, scale, hidden, width);
    }
    const table = tableOfAnswers(scaled, counts, categories, hidden);
    const places = table.yes.length / scaled.hidden.length;
    const added = yield* protectAnswers(table, { named: scaled.named, places }, rule);
    for (const place of added) {
      hidden[Math.floor(place / places) * categories + (place % places) - 1] = 'protects-another-figure';
    }
    if (added.length === 0 || scale.score === null) return;
  }
}

/**
 * Whoever has the mean has the sum of the scores: of two hidden answers both would follow from it. Where a yes or no
 * tells how many gave some of the answers, those are a set by themselves, and the others too.
 */
function giveRoom(
  scaled: ScaleCounts,
  cell: number,
  counts: Int32Array,
  scale: Scale,
  hidden: (HiddenReason | null)[],
  width: number,
): void {
  const told = scaled.sums.filter((sum) => sum.hidden[cell] === null);
  const answers = scale.categories.map(({ code }, category) => {
    const at = cell * scale.categories.length + category;
    const set = told.map(({ categories }) => Number(categories.includes(category))).join('');
    return { at, score: Number(code), count: counts[at] ?? 0, set };
  });
  const isAlone = ({ set }: (typeof answers)[number]) =>
    answers.filter((each) => each.set === set).length === 1;
  // What went out is known: to hide it gives no room.
  const isOut = ({ at }: (typeof answers)[number]) => scaled.wentOut.answers.has(at);
  const shown = answers
    .filter((each) => (hidden[each.at] ?? null) === null && !isAlone(each) && !isOut(each))
    .sort((a, b) => a.count - b.count);
  const secret = answers.filter(
    (each) => (hidden[each.at] ?? null) !== null && !isAlone(each) && !isOut(each),
  );
  for (;;) {
    const tight = answersWithoutRoom(secret, width);
    if (tight.length === 0) return;
    const next = shown.find(({ set }) => tight.some((each) => each.set === set)) ?? shown[0];
    if (next === undefined) return;
    shown.splice(shown.indexOf(next), 1);
    hidden[next.at] = 'protects-another-figure';
    secret.push(next);
  }
}

function ownReasons(
  { table }: ScaleCounts,
  counts: Int32Array,
  categories: number,
  cell: number,
  reason: HiddenReason | null,
  { rule }: IndicatorLimits,
): (HiddenReason | null)[] {
  const n = (table.yes[cell] ?? 0) + (table.no[cell] ?? 0);
  return Array.from({ length: categories }, (_, category) => {
    if (n === 0 || (reason !== null && reason !== 'protects-another-figure')) return reason;
    const numerator = counts[cell * categories + category] ?? 0;
    return primaryRule({ n, numerator, level: 'country', lowestLevel: 'country' }, rule) ?? reason;
  });
}

function countCategories(source: Microdata, scale: Scale, { named, table }: ScaleCounts): Int32Array {
  const categories = scale.categories.length;
  const { lattice } = named;
  const counts = new Int32Array(table.yes.length * categories);
  const given = indexCategories(source, scale);
  let first = 0;
  for (const { index, size } of lattice.levels) {
    for (let place = 0; place < index.length; place++) {
      const area = index[place] ?? 0;
      const category = (given[place] ?? 0) - 1;
      if (area === 0 || category < 0) continue;
      let slot = (first + area - 1) * lattice.width;
      count(slot * categories + category);
      for (const breakdown of lattice.breakdowns) {
        const group = breakdown.index[place] ?? 0;
        if (group > 0) count((slot + group) * categories + category);
        slot += breakdown.size;
      }
    }
    first += size;
  }
  return counts;

  function count(at: number): void {
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

function withoutDifference(reason: HiddenReason | null): HiddenReason | null {
  return reason === 'protects-another-figure' ? 'few-answers' : reason;
}
