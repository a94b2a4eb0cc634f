import { linkSums, type CountTable } from '../../shared/disclosure/count-table.ts';
import { primaryRule } from '../../shared/disclosure/primary-rule.ts';
import { protectTable } from '../../shared/disclosure/protect-table.ts';
import { roomInCategories } from '../../shared/disclosure/room-in-categories.ts';
import type { IndicatorLimits } from '../../shared/disclosure/rule-for-indicator.ts';
import { safeWidth } from '../../shared/disclosure/safe-range.ts';
import type { HiddenReason } from '../../shared/model/figure.ts';
import type { Scale } from '../../shared/model/indicator.ts';
import { answersOf, stampOf, type Microdata } from './asked-answers.ts';
import type { NamedLattice } from './named-lattice.ts';
import { answer } from './read-answers.ts';
import { countScale, areaOfCell, stampOfLimits, type ScaleCounts } from './scale-lattice.ts';

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
 * The hidden answers of one figure have one reason, few answers where one of them has: else the reason
 * would tell which is the small one.
 */
export function protectCategories(
  source: Microdata,
  scale: Scale,
  by: string | null,
  limits: IndicatorLimits,
): ProtectedCategories {
  const { data, variable } = source;
  const key = ['categories', variable.variableId, stampOf(scale), by ?? '', stampOfLimits(limits)].join('|');
  return data.remember(key, () => {
    const scaled = countScale(source, scale, by, limits);
    const categories = scale.categories.length;
    const counts = countCategories(source, scale, scaled);
    const own = scaled.hidden.flatMap((reason, cell) =>
      ownReasons(scaled, counts, categories, cell, reason, limits),
    );
    const usual = by === null ? null : protectCategories(source, scale, null, limits);
    const hidden = own.map((reason, at) => {
      const cell = Math.floor(at / categories);
      if (usual === null || !scaled.isSettled(cell)) return reason;
      return usual.hidden[areaOfCell(cell, scaled.named) * categories + (at % categories)] ?? null;
    });
    hideEnough(scaled, counts, scale, hidden, limits);
    return {
      value: { named: scaled.named, counts, hidden: oneReason(hidden, categories) },
      bytes: 40 * hidden.length,
    };
  });
}

/** Hides more answers until no other follows, from those that are shown or from the mean beside them. */
function hideEnough(
  scaled: ScaleCounts,
  counts: Int32Array,
  scale: Scale,
  hidden: (HiddenReason | null)[],
  limits: IndicatorLimits,
): void {
  const categories = scale.categories.length;
  const width = safeWidth(limits.rule);
  const rule = { respondents: 0, cell: width, complement: width, largestShare: 1 };
  for (;;) {
    for (let cell = 0; scale.score !== null && cell < scaled.hidden.length; cell++) {
      if (scaled.hidden[cell] === null && !scaled.isSettled(cell))
        giveRoom(cell, counts, scale, hidden, width);
    }
    const added = protectTable(tableOf(scaled, counts, categories, hidden), rule);
    for (const place of added) {
      const cell = Math.floor(place / (categories + 1));
      hidden[cell * categories + (place % (categories + 1)) - 1] = 'protects-another-figure';
    }
    if (added.length === 0 || scale.score === null) return;
  }
}

/** Whoever has the mean has the sum of the scores: of two hidden answers both would follow from it. */
function giveRoom(
  cell: number,
  counts: Int32Array,
  scale: Scale,
  hidden: (HiddenReason | null)[],
  width: number,
): void {
  const answers = scale.categories.map(({ code }, category) => {
    const at = cell * scale.categories.length + category;
    return { at, score: Number(code), count: counts[at] ?? 0 };
  });
  const shown = answers.filter(({ at }) => (hidden[at] ?? null) === null).sort((a, b) => b.count - a.count);
  const secret = answers.filter((each) => !shown.includes(each));
  while (secret.length > 0 && !roomInCategories(secret, width)) {
    const smallest = shown.pop();
    if (smallest === undefined) return;
    hidden[smallest.at] = 'protects-another-figure';
    secret.push(smallest);
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
  scale.categories.forEach(({ code }, category) => {
    const answers = answersOf({ ...source, asked: { kind: 'category', code, scale } });
    let first = 0;
    for (const { index, size } of lattice.levels) {
      for (let place = 0; place < index.length; place++) {
        const area = index[place] ?? 0;
        if (area === 0 || answers[place] !== answer.yes) continue;
        const whole = (first + area - 1) * lattice.width;
        count(whole * categories + category);
        let slot = whole;
        for (const breakdown of lattice.breakdowns) {
          const group = breakdown.index[place] ?? 0;
          if (group > 0) count((slot + group) * categories + category);
          slot += breakdown.size;
        }
      }
      first += size;
    }
  });
  return counts;

  function count(at: number): void {
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

/**
 * Per cell the number who answered, then each answer. A count has one side where the table has two, so it
 * stands on both: whatever is exchanged on one of them is an exchange of answers.
 */
function tableOf(
  scaled: ScaleCounts,
  counts: Int32Array,
  categories: number,
  hidden: readonly (HiddenReason | null)[],
): CountTable {
  const { table, named } = scaled;
  const width = categories + 1;
  const cells = table.yes.length;
  const both = new Int32Array(cells * width);
  const loss = new Float64Array(cells * width).fill(Infinity);
  const reasons: (HiddenReason | null)[] = [];
  for (let cell = 0; cell < cells; cell++) {
    const n = (table.yes[cell] ?? 0) + (table.no[cell] ?? 0);
    both[cell * width] = n;
    reasons.push(asFewAnswers(scaled.hidden[cell] ?? null));
    for (let category = 0; category < categories; category++) {
      const count = counts[cell * categories + category] ?? 0;
      both[cell * width + 1 + category] = count;
      reasons.push(asFewAnswers(hidden[cell * categories + category] ?? null));
      // As for other figures: the fewest respondents, and then the smallest area.
      if (n > 0 && !scaled.isSettled(cell))
        loss[cell * width + 1 + category] = count + ((table.loss[cell] ?? 0) % 1);
    }
  }
  const isOccupied = (cell: number) => (table.yes[cell] ?? 0) + (table.no[cell] ?? 0) > 0;
  const ofAreasAndGroups = named.lattice.relations.flatMap(({ wholes, parts }) =>
    Array.from({ length: width }, (_, slot) => ({
      wholes: wholes.filter(isOccupied).map((cell) => cell * width + slot),
      parts: parts.filter(isOccupied).map((cell) => cell * width + slot),
    })),
  );
  const ofAnswers = Array.from({ length: cells }, (_, cell) => ({
    wholes: isOccupied(cell) ? [cell * width] : [],
    parts: isOccupied(cell) ? scaledPlaces(cell, width) : [],
  }));
  const relations = [...ofAreasAndGroups, ...ofAnswers].filter(
    ({ wholes, parts }) => wholes.length > 0 && parts.length > 0,
  );
  return { yes: both, no: both.slice(), hidden: reasons, loss, sums: linkSums(cells * width, relations) };
}

function scaledPlaces(cell: number, width: number): number[] {
  return Array.from({ length: width - 1 }, (_, category) => cell * width + 1 + category);
}

/** With one reason for all, nobody knows more of a hidden count than that it is one. */
function asFewAnswers(reason: HiddenReason | null): HiddenReason | null {
  return reason === null ? null : 'few-answers';
}

function oneReason(hidden: readonly (HiddenReason | null)[], categories: number): (HiddenReason | null)[] {
  return hidden.map((reason, at) => {
    if (reason !== 'protects-another-figure') return reason;
    const first = at - (at % categories);
    return hidden.slice(first, first + categories).includes('few-answers') ? 'few-answers' : reason;
  });
}
