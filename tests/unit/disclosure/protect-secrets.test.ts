import { beforeAll, describe, expect, it } from 'vitest';
import type { CountTable } from '../../../shared/disclosure/count-table.ts';
import {
  countLattice,
  layFigureLattice,
  type FigureLattice,
} from '../../../shared/disclosure/figure-lattice.ts';
import { disclosurePresets } from '../../../shared/disclosure/presets.ts';
import { protectSecrets, type Secrets } from '../../../shared/disclosure/protect-secrets.ts';
import { protectTable } from '../../../shared/disclosure/protect-table.ts';
import { untoldSlots } from '../../../shared/disclosure/untold-slots.ts';
import { couldHideMore, loadAttacker, type Attacker } from '../../support/attacker.ts';
import { randomTable } from '../../support/random-lattice.ts';

const rule = disclosurePresets.gmj;
const tables = process.env.WIB_FULL === '1' ? 3000 : 60;

let attacker: Attacker;
beforeAll(async () => {
  attacker = await loadAttacker();
});

describe('a group that is told nowhere', () => {
  it(`cannot be worked out in ${tables} random tables, and otherwise could`, { timeout: 1_200_000 }, () => {
    const exposed: string[] = [];
    const counts = { secret: 0, protecting: 0, wholes: 0, asIfKnown: 0 };
    for (let seed = 0; seed < tables; seed++) {
      const { lattice, table } = randomTable(seed, rule, true);
      const secrets = secretsOf(lattice);
      const isSecret = (cell: number) => secrets.untold.has(cell) && table.unguarded?.has(cell) !== true;
      const before = protectTable(asIfKnown(table, secrets), rule);
      const added = protectSecrets(table, secrets, rule);
      exposed.push(
        ...attacker
          .exposed(table, added, rule)
          .filter(({ cell }) => couldHideMore(table, added, cell))
          .map(({ cell, range }) => `table ${seed}, cell ${cell}: ${range}`),
      );
      const more = added.filter((cell) => !before.includes(cell));
      counts.secret += table.hidden.filter((reason, cell) => reason !== null && isSecret(cell)).length;
      counts.protecting += more.length;
      counts.wholes += more.filter((cell) => cell % lattice.width === 0).length;
      if (seed % 3 === 0)
        counts.asIfKnown += attacker.exposed(table, before, rule).filter(({ cell }) => isSecret(cell)).length;
    }
    console.info('groups that are told nowhere, in random tables', counts);
    expect(exposed).toEqual([]);
    expect(counts.secret).toBeGreaterThan(tables);
    expect(counts.asIfKnown).toBeGreaterThan(0);
    // Bars give way before the figure of a whole area does.
    expect(counts.wholes).toBeLessThan(counts.protecting / 2);
  });

  it('costs one of its neighbours in each of two schools, and none of the figures of all their pupils', () => {
    const { table, lattice } = schoolsWith([
      { boys: [40, 60], girls: [50, 55], others: [6, 9] },
      { boys: [45, 60], girls: [50, 50], others: [7, 8] },
      { boys: [40, 60], girls: [50, 55], others: [2, 1] },
    ]);
    const added = protectSecrets(table, secretsOf(lattice), rule);
    expect(added.filter((cell) => cell % lattice.width === 0)).toEqual([]);
    expect(added.map((cell) => Math.floor(cell / lattice.width)).filter((area) => area === 3)).toHaveLength(
      1,
    );
    expect(attacker.exposed(table, added, rule)).toEqual([]);
  });

  it.each([
    { others: [0, 0], isGuarded: false },
    { others: [4, 0], isGuarded: true },
    { others: [2, 2], isGuarded: true },
    // One of five is not recognised, however they answer.
    { others: [5, 0], isGuarded: false },
    { others: [1, 4], isGuarded: false },
  ] as const)('is guarded only where fewer than five are in it: $others', ({ others, isGuarded }) => {
    const { table, lattice } = schoolsWith([
      { boys: [40, 60], girls: [50, 55], others },
      { boys: [45, 60], girls: [50, 50], others: [7, 8] },
    ]);
    expect(protectSecrets(table, secretsOf(lattice), rule).length > 0).toBe(isGuarded);
  });
});

type Counts = readonly [yes: number, no: number];

/** One municipality; boys and girls are told, others are not. */
function schoolsWith(schools: readonly Readonly<Record<'boys' | 'girls' | 'others', Counts>>[]) {
  const rows = schools.flatMap(({ boys, girls, others }, school) =>
    [boys, girls, others].flatMap((counts, gender) =>
      counts.flatMap((count, no) =>
        Array.from({ length: count }, () => ({ school: school + 1, gender: gender + 1, answer: 1 - no })),
      ),
    ),
  );
  const lattice = layFigureLattice(
    [
      { level: 'municipality', size: 1, index: rows.map(() => 1) },
      { level: 'school', size: schools.length, index: rows.map(({ school }) => school) },
    ],
    [{ size: 3, index: rows.map(({ gender }) => gender), figures: 2, secret: [2] }],
  );
  const answers = rows.map(({ answer }) => answer);
  return { lattice, table: countLattice(lattice, answers, 'school', rule) };
}

/** The groups beside it give way, in any area. */
function secretsOf({ areas, width, breakdowns }: FigureLattice): Secrets {
  const slots = untoldSlots(breakdowns);
  const { size = 1, figures = size } = breakdowns[0] ?? {};
  const cells = Array.from({ length: areas * width }, (_, cell) => cell);
  return {
    untold: new Set(cells.filter((cell) => slots.has(cell % width))),
    givesWay: [(cell) => cell % width > 0 && cell % width <= figures],
  };
}

function asIfKnown(table: CountTable, { untold }: Secrets): CountTable {
  return {
    ...table,
    hidden: table.hidden.map((reason, cell) => (untold.has(cell) ? null : reason)),
    loss: table.loss.map((loss, cell) => (untold.has(cell) ? Infinity : loss)),
  };
}
