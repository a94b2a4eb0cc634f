import type { CountTable } from '../../shared/disclosure/count-table.ts';

/**
 * The plain way to compare with: wherever a sum has one hidden cell, hide the one beside it that loses least, until no
 * sum has. What is hidden twice over can still be worked out from several sums together.
 */
export function suppressGreedily({ hidden, loss, sums }: CountTable): number[] {
  const isHidden = hidden.map((reason) => reason !== null);
  const added: number[] = [];
  for (let changed = true; changed;) {
    changed = false;
    for (const members of sums.membersOf) {
      const cells = members.map((member) => Math.abs(member) - 1);
      if (cells.filter((cell) => isHidden[cell]).length !== 1) continue;
      const open = cells.filter((cell) => !isHidden[cell] && (loss[cell] ?? Infinity) < Infinity);
      const [least] = open.sort((a, b) => (loss[a] ?? 0) - (loss[b] ?? 0));
      if (least === undefined) continue;
      isHidden[least] = true;
      added.push(least);
      changed = true;
    }
  }
  return added;
}
