import loadHighs, { type Highs } from 'highs';
import type { Figure } from '../../shared/model/figure.ts';

/** Pupils alike in all a figure tells apart; how many there are is what nobody may find out. */
export interface Atom {
  readonly schoolCode: string;
  readonly municipality: string;
  readonly district?: string;
  readonly gender: string;
  /** The answer to the question, 1, 2, …, which is its score as well. */
  readonly category: number;
  readonly count: number;
}

/** A hidden count that is known too well. */
export interface KnownTooWell {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/**
 * Somebody who has every figure that was answered: shares of answers, means, and the percentage of a yes or no that
 * is made of the answers. Works out with a linear program between which bounds each hidden count must lie.
 * Written apart from the engine: it has the figures as they came out, and knows who is in which school.
 * Figures must be unweighted, so that a percentage is a count.
 *
 * @param derived per yes or no the categories that say yes
 * @param width how wide a range must be, and how high it must reach
 */
export interface AnswerAttacker {
  tooWellKnown(
    atoms: readonly Atom[],
    figures: readonly Figure[],
    derived: Derived,
    width: number,
  ): KnownTooWell[];
}

type Derived = Readonly<Record<string, readonly number[]>>;

export async function loadAnswerAttacker(): Promise<AnswerAttacker> {
  const highs = await loadHighs();
  return {
    tooWellKnown: (atoms, figures, derived, width) => attack(highs, { atoms, figures, derived, width }),
  };
}

interface Attack {
  readonly atoms: readonly Atom[];
  readonly figures: readonly Figure[];
  readonly derived: Derived;
  readonly width: number;
}

function attack(highs: Highs, { atoms, figures, derived, width }: Attack): KnownTooWell[] {
  const lines: string[] = [];
  const targets: Target[] = ofUnknownGender(atoms, figures);
  for (const { key, value } of figures) {
    const members = membersOf(atoms, key, (gender) => key.group === null || key.group === gender);
    if (members.length === 0) continue;
    const categories = key.category === undefined ? derived[key.indicator] : [Number(key.category)];
    const counted = members.filter((place) => categories?.includes(atoms[place]?.category ?? 0));
    if (value.status === 'shown') {
      const n = value.n ?? 0;
      lines.push(equation(members, () => 1, n));
      if (key.measure === 'mean') {
        lines.push(equation(members, (place) => atoms[place]?.category ?? 0, Math.round(value.percent * n)));
      } else lines.push(equation(counted, () => 1, Math.round((value.percent * n) / 100)));
      continue;
    }
    if (value.status !== 'hidden' || key.measure === 'mean') continue;
    const name = [key.level, key.areaCode, key.group ?? '', key.category ?? key.indicator].join(' ');
    targets.push({ name, columns: counted });
    if (key.category === undefined) {
      targets.push({ name: `${name}: n`, columns: members });
      targets.push({ name: `${name}: no`, columns: members.filter((place) => !counted.includes(place)) });
    }
  }
  const objective = atoms.map((_, place) => `0 a${place}`).join(' + ');
  // Equations that say the same twice do no harm, but take time.
  const data = ['Minimize', objective, 'Subject To', ...new Set(lines), 'End'].join('\n');
  return highs.withModel({ format: 'lp', data }, (model) => {
    model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex', simplex_strategy: 4 });
    const low = new Float64Array(targets.length).fill(Infinity);
    const high = new Float64Array(targets.length).fill(-Infinity);
    const factorOf = ({ isSum }: Target, column: number): number =>
      isSum === true ? (atoms[column]?.category ?? 0) : 1;
    /** Every answer is a table that could be the true one, and shows a value of every count. */
    const learn = (): boolean => {
      model.run();
      const status = model.getModelStatus();
      const { optimal, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;
      if (status === unbounded || status === unboundedOrInfeasible) return false;
      if (status !== optimal) throw new Error(`HiGHS stopped with status ${status}`);
      const values = model.getSolution().colValue;
      targets.forEach((counted, target) => {
        const total = counted.columns.reduce(
          (sum, column) => sum + factorOf(counted, column) * (values[column] ?? 0),
          0,
        );
        low[target] = Math.min(low[target] ?? 0, total);
        high[target] = Math.max(high[target] ?? 0, total);
      });
      return true;
    };
    const isSafe = (target: number): boolean =>
      (high[target] ?? 0) >= width - 1e-6 && (high[target] ?? 0) - (low[target] ?? 0) >= width - 1e-6;
    if (!learn()) throw new Error('The true table contradicts what is shown');
    return targets.flatMap((counted, target) => {
      const { name, columns } = counted;
      for (const sign of [-1, 1]) {
        if (isSafe(target)) break;
        for (const column of columns) model.changeColCost(column, sign * factorOf(counted, column));
        if (!learn()) high[target] = Infinity;
        for (const column of columns) model.changeColCost(column, 0);
      }
      return isSafe(target) ? [] : [{ name, low: low[target] ?? 0, high: high[target] ?? 0 }];
    });
  });
}

/** The cell limit of the usual rule. */
const fewest = 5;

interface Target {
  readonly name: string;
  readonly columns: readonly number[];
  /** Counted by their scores. */
  readonly isSum?: boolean;
}

/**
 * Each answer of pupils who are neither boy nor girl, or did not say, and the sum of their scores, in every area with
 * fewer of them than are told of anything (docs/decisions/0049).
 */
function ofUnknownGender(atoms: readonly Atom[], figures: readonly Figure[]): Target[] {
  const areas = new Map(figures.map(({ key }) => [`${key.level} ${key.areaCode}`, key]));
  return [...areas].flatMap(([area, key]) => {
    const members = membersOf(atoms, key, isUnknown);
    const size = members.reduce((sum, place) => sum + (atoms[place]?.count ?? 0), 0);
    if (size === 0 || size >= fewest) return [];
    const categories = [...new Set(members.map((place) => atoms[place]?.category ?? 0))];
    const answers = categories.map((category) => ({
      name: `${area} unknown gender ${category}`,
      columns: members.filter((place) => atoms[place]?.category === category),
    }));
    return [...answers, { name: `${area} unknown gender: sum`, columns: members, isSum: true }];
  });
}

function isUnknown(gender: string): boolean {
  return gender !== '1' && gender !== '2';
}

function membersOf(
  atoms: readonly Atom[],
  { level, areaCode }: Figure['key'],
  isOf: (gender: string) => boolean,
): number[] {
  return placesOf(atoms, ({ schoolCode, municipality, district = '', gender }) => {
    const area = { school: schoolCode, municipality, district, region: areaCode, country: '' };
    return area[level] === areaCode && isOf(gender);
  });
}

function placesOf(atoms: readonly Atom[], isIn: (atom: Atom) => boolean): number[] {
  return atoms.flatMap((atom, place) => (isIn(atom) ? [place] : []));
}

function equation(places: readonly number[], factorOf: (place: number) => number, total: number): string {
  return `${places.map((place) => `+ ${factorOf(place)} a${place}`).join(' ')} = ${total}`;
}
