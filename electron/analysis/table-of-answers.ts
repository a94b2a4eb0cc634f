import { linkSums, type CountTable, type Relation } from '../../shared/disclosure/count-table.ts';
import type { HiddenReason } from '../../shared/model/figure.ts';
import type { KnownSum } from './known-sums.ts';
import type { ScaleCounts } from './scale-lattice.ts';

/**
 * The answers to a question as a table that adds up: per cell the number who answered, then each answer, then how
 * many say yes and no to what is made of them, where that is shown: elsewhere all answers are hidden, and it may be
 * anything they add up to. A count has one side where the table has two, so it stands on both: whatever is exchanged
 * on one of them is an exchange of answers.
 *
 * @param counts per cell and category
 * @param hidden in the same order
 */
export function tableOfAnswers(
  scaled: ScaleCounts,
  counts: Int32Array,
  categories: number,
  hidden: readonly (HiddenReason | null)[],
): CountTable {
  const { table, named, isSettled, isKnown, wentOut } = scaled;
  const { lattice } = named;
  const sums = scaled.sums.filter((sum) => sum.categories.length > 0);
  const width = 1 + categories + sums.length;
  const cells = table.yes.length;
  const both = new Int32Array(cells * width);
  const loss = new Float64Array(cells * width).fill(Infinity);
  const reasons = new Array<HiddenReason | null>(cells * width).fill(null);
  const unguarded = new Set<number>();
  const ofAnswers: Relation[] = [];
  const isOccupied = (cell: number) => (table.yes[cell] ?? 0) + (table.no[cell] ?? 0) > 0;
  for (let cell = 0; cell < cells; cell++) {
    if (!isOccupied(cell)) continue;
    const first = cell * width;
    const answers = Array.from({ length: categories }, (_, category) => first + 1 + category);
    const told = sums.filter((sum) => sum.hidden[cell] === null);
    both[first] = (table.yes[cell] ?? 0) + (table.no[cell] ?? 0);
    if (table.unguarded?.has(cell) === true) [first, ...answers].forEach((place) => unguarded.add(place));
    reasons[first] = isKnown(cell) ? null : asFewAnswers(scaled.hidden[cell] ?? null);
    // Yes and no add up to all.
    if (!told.some(({ sharesRespondents }) => sharesRespondents)) {
      ofAnswers.push({ wholes: [first], parts: answers });
    }
    answers.forEach((place, category) => {
      const count = counts[cell * categories + category] ?? 0;
      both[place] = count;
      // What went out is known for good, and cannot be hidden any more.
      if (wentOut.answers.has(cell * categories + category)) return;
      reasons[place] = asFewAnswers(hidden[cell * categories + category] ?? null);
      if (isTold(told, category)) unguarded.add(place);
      else if (!isSettled(cell)) {
        // In proportion to what its figure is worth; an answer nobody gave is worth a little too.
        loss[place] = ((table.loss[cell] ?? 0) / (both[first] ?? 1)) * (count + 1 / 128);
      }
    });
    sums.forEach((sum, at) => {
      const place = first + 1 + categories + at;
      if (!told.includes(sum)) return;
      both[place] = sum.counts[cell] ?? 0;
      ofAnswers.push({ wholes: [place], parts: sum.categories.map((category) => first + 1 + category) });
    });
  }
  const ofAreasAndGroups = lattice.relations.flatMap(({ wholes, parts }) =>
    Array.from({ length: 1 + categories }, (_, slot) => ({
      wholes: wholes.filter(isOccupied).map((cell) => cell * width + slot),
      parts: parts.filter(isOccupied).map((cell) => cell * width + slot),
    })).filter((relation) => relation.wholes.length > 0 && relation.parts.length > 0),
  );
  const relations = linkSums(cells * width, [...ofAreasAndGroups, ...ofAnswers]);
  const kind = { isOneSided: true, besideSettled: true, reasonOnceHidden: 'few-answers' } as const;
  return { yes: both, no: both.slice(), hidden: reasons, loss, sums: relations, unguarded, ...kind };
}

/** Whether one answer follows from the yes or no's that are shown, whatever is hidden here: 5 is all that says yes. */
function isTold(told: readonly KnownSum[], category: number): boolean {
  const nothing: readonly number[] = [];
  return told.some(({ categories: larger }) =>
    [nothing, ...told.map(({ categories }) => categories)].some(
      (smaller) =>
        larger.includes(category) &&
        smaller.length === larger.length - 1 &&
        !smaller.includes(category) &&
        smaller.every((each) => larger.includes(each)),
    ),
  );
}

/** With one reason for all (`protected-categories.ts`), nobody knows more of a hidden count than that it is one. */
function asFewAnswers(reason: HiddenReason | null): HiddenReason | null {
  return reason === null ? null : 'few-answers';
}
