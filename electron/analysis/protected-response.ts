import type { CountTable } from '../../shared/disclosure/count-table.ts';
import { countLattice } from '../../shared/disclosure/figure-lattice.ts';
import { addCounts, countRule, SealedCounts } from '../../shared/disclosure/sealed-counts.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import type { ResponseCount } from '../../shared/model/response.ts';
import { whoTookPart } from '../store/exported-figures.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import {
  findCell,
  latticeBy,
  standardBreakdowns,
  type LatticeKey,
  type NamedLattice,
} from './named-lattice.ts';
import { toldByFigures } from './told-by-figures.ts';
import type { WaveData } from './wave-data.ts';
import type { WorkspaceData } from './workspace-data.ts';

/** Who took part in a wave, counted in every way a response table shows; each count has passed the gate or is hidden. */
export interface ProtectedResponse {
  readonly named: NamedLattice;
  readonly counts: SealedCounts;
  /** Of a group that nobody of the wave is in: none. Of what is not counted nothing is said. */
  count(key: LatticeKey): ResponseCount;
}

/** How the classes of a school are parted in its own table, finest last. */
export const withinClass = {
  education: 'class × education',
  gender: 'class × gender',
  both: 'class × education × gender',
} as const;

/**
 * Over all areas, breakdowns and their combinations at once, whatever is asked: so that the table of all schools and
 * that of one of them never have a count between them that gives away another; nor do they beside what figures tell.
 */
export function protectResponse(
  workspace: WorkspaceData,
  data: WaveData,
  policy: DisclosurePolicy,
): ProtectedResponse {
  const { rule } = policy;
  const wentOut = policy.exportedOf(data.dataset.datasetId, whoTookPart);
  const stamp = wentOut.length === 0 ? '' : policy.exportStamp;
  return data.remember(`response|${Object.values(rule).join('|')}|${stamp}`, () => {
    const { named, table: bare } = countResponse(data, rule);
    const bounds = toldByFigures(workspace, data, named, bare.yes, rule);
    const table = { ...bare, bounds, besideSettled: true };
    const known = wentOut.flatMap((key) => findCell(named, key) ?? []);
    const before = new SealedCounts(table, rule);
    // Where what went out is shown all the same, nothing is hidden otherwise than if it had not.
    const isUnchanged = known.every((cell) => before.pass(cell).status === 'shown');
    const counts = isUnchanged ? before : new SealedCounts(countAsKnown(table, known), rule);
    const count = (key: LatticeKey): ResponseCount => {
      const cell = findCell(named, key);
      // What went out is known, but a count the rule of today hides by itself is not told again.
      if (cell !== null) return table.hidden[cell] === null ? counts.pass(cell) : { status: 'hidden' };
      return isCounted(named, key) ? nobody : { status: 'hidden' };
    };
    return { value: { named, counts, count }, bytes: table.yes.length * 60 };
  });
}

/** Who has a count keeps it, whatever the rule says by now. */
function countAsKnown(table: CountTable, known: readonly number[]): CountTable {
  const hidden = [...table.hidden];
  const loss = table.loss.slice();
  for (const cell of known) {
    hidden[cell] = null;
    loss[cell] = Infinity;
  }
  return { ...table, hidden, loss };
}

const nobody = addCounts([]);

/** Whether area and breakdown are in the lattice, so that a group it does not have is an empty one. */
function isCounted({ levels, breakdowns }: NamedLattice, key: LatticeKey): boolean {
  const area = levels.find(({ level }) => level === key.level)?.places.has(key.areaCode) ?? false;
  const groups = breakdowns.find(({ name }) => name === key.groupVariable)?.places.size ?? 0;
  return area && groups > 0;
}

/** All counts that add up, as a table of one side: who took part is all there is to count. */
export function countResponse(
  data: WaveData,
  rule: DisclosureRule,
): { readonly named: NamedLattice; readonly table: CountTable } {
  const named = latticeBy(data, [...standardBreakdowns, ...Object.values(withinClass)]);
  const everyone = new Uint8Array(data.dataset.rows).fill(1);
  const onlySmall = { ...countRule(rule), complement: 0 };
  const counted = countLattice(named.lattice, everyone, 'school', onlySmall);
  const table: CountTable = {
    ...counted,
    no: counted.yes.slice(),
    // Schools by where they stand are rows here too.
    unguarded: new Set(),
    isOneSided: true,
    reasonOnceHidden: 'few-answers',
  };
  return { named, table };
}
