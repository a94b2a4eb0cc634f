import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../../shared/model/figure.ts';
import { loadAnswerAttacker, type AnswerAttacker, type Atom } from '../../support/answer-attacker.ts';
import { askAll, worldOf, type AskedOfPupils } from '../../support/pupils-world.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const full = process.env.WIB_FULL === '1';
const happiness: AskedOfPupils = { question: 'EBGLK301', derived: { EBGLK3S1: [4, 5] } };
const happyAndNot: AskedOfPupils = { question: 'EBGLK301', derived: { EBGLK3S1: [4, 5], EBGLK3S2: [1, 2] } };
const alone: AskedOfPupils = { question: 'EBGLK301', derived: {} };

let attacker: AnswerAttacker;
beforeAll(async () => {
  attacker = await loadAnswerAttacker();
});

describe('what a few pupils of unknown gender answer, by all answers and means by gender', () => {
  it('is not the sum of the scores that the means of boys and girls leave', async () => {
    // One pupil of the first school is neither, and answers 2.
    const atoms = [
      ...schoolOf('990901', 'GM9901', [16, 20, 30, 60, 40], [0, 1, 0, 0, 0]),
      ...schoolOf('990902', 'GM9901', [14, 22, 36, 50, 44], [3, 3, 4, 8, 2]),
      ...schoolOf('990903', 'GM9901', [18, 24, 40, 70, 60], [2, 4, 4, 6, 8]),
    ];
    for (const asked of [alone, happiness]) {
      const figures = await askAll(await worldOf(atoms, asked), asked, ['mean']);
      const ofSchool = figures.filter(({ key }) => key.areaCode === '990901' && key.measure === 'mean');
      expect(ofSchool.map(({ key }) => key.group)).toEqual([null, '1', '2']);
      expect(ofSchool[0]?.value.status).toBe('shown');
      expect(ofSchool.filter(({ value }) => value.status === 'hidden')).toHaveLength(1);
      expectUnknown(atoms, figures, asked, Object.keys(asked.derived).join());
    }
  });

  it.each([
    ['and one yes or no that is made of them', happiness],
    ['and two of them', happyAndNot],
    ['of a question of which nothing is made', alone],
  ] as const)('stays unknown in random schools, %s', { timeout: 1_200_000 }, async (name, asked) => {
    const shares = { shown: 0, hidden: 0, means: 0, hiddenMeans: 0, told: 0 };
    for (let seed = 1; seed <= (full ? 60 : 2); seed++) {
      const atoms = randomAtoms(seed);
      const figures = await askAll(await worldOf(atoms, asked), asked);
      for (const { key, value } of figures) {
        if (key.group === null || value.status === 'unavailable') continue;
        if (key.category !== undefined) shares[value.status]++;
        if (key.measure === 'mean') shares[value.status === 'shown' ? 'means' : 'hiddenMeans']++;
      }
      shares.told += expectUnknown(atoms, figures, asked, `seed ${seed}`);
    }
    console.info(`answers by gender, ${name}`, shares);
    expect(shares.shown).toBeGreaterThan(0);
    expect(shares.means).toBeGreaterThan(shares.hiddenMeans / 4);
    expect(shares.told).toBeLessThan(10);
  });
});

/**
 * Nobody knows of an answer that it was given, nor the sum of their scores. What may follow, rarely, is told: that nobody
 * of them gave an answer, and, where two yes or no's with the same respondents hide different bars, their sum
 * (docs/decisions/0049).
 */
function expectUnknown(
  atoms: readonly Atom[],
  figures: readonly Figure[],
  { derived }: AskedOfPupils,
  name: string,
): number {
  const found = attacker.tooWellKnown(atoms, figures, derived, 1);
  const known = found.filter((each) => each.name.includes('unknown gender'));
  const sums = known.filter((each) => each.name.includes('sum'));
  const given = known.filter((each) => !sums.includes(each) && each.low > 0.01);
  expect(given, name).toEqual([]);
  expect(sums.length, name).toBeLessThan(Object.keys(derived).length > 1 ? 2 : 1);
  return known.length;
}

/** Half of each answer boys, half girls, and these besides. */
function schoolOf(
  schoolCode: string,
  municipality: string,
  counts: readonly number[],
  unknown: readonly number[],
): Atom[] {
  return counts.flatMap((count, place) =>
    [
      ['1', Math.floor(count / 2)] as const,
      ['2', Math.ceil(count / 2)] as const,
      ['9', unknown[place] ?? 0] as const,
    ].map(([gender, own]) => ({ schoolCode, municipality, gender, category: place + 1, count: own })),
  );
}

function randomAtoms(seed: number): Atom[] {
  const random = seededRandom(seed);
  const shares = [0.04, 0.08, 0.2, 0.43, 0.25];
  return Array.from({ length: 24 }, (_, school) => {
    const size = 60 + Math.floor(random() * 400);
    const own = shares.map((share) => share * (0.4 + 1.2 * random()));
    const unknown = Math.floor(random() * 9);
    return ['1', '2', '9'].flatMap((gender) =>
      own.map((share, place) => ({
        schoolCode: String(990900 + school),
        municipality: `GM${9901 + (school % 4)}`,
        gender,
        category: place + 1,
        count: Math.floor(gender === '9' ? unknown * share + random() * 0.9 : (size / 2) * share + random()),
      })),
    );
  }).flat();
}
