import loadHighs, { type Highs } from 'highs';
import type { Figure } from '../../shared/model/figure.ts';

/** Pupils alike in all a figure tells apart; how many there are is what nobody may find out. */
export interface Atom {
  readonly schoolCode: string;
  readonly municipality: string;
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
 * @param derived the categories that say yes
 * @param width how wide a range must be, and how high it must reach
 */
export interface AnswerAttacker {
  tooWellKnown(
    atoms: readonly Atom[],
    figures: readonly Figure[],
    derived: readonly number[],
    width: number,
  ): KnownTooWell[];
}

export async function loadAnswerAttacker(): Promise<AnswerAttacker> {
  const highs = await loadHighs();
  return {
    tooWellKnown: (atoms, figures, derived, width) => attack(highs, { atoms, figures, derived, width }),
  };
}

interface Attack {
  readonly atoms: readonly Atom[];
  readonly figures: readonly Figure[];
  readonly derived: readonly number[];
  readonly width: number;
}

function attack(highs: Highs, { atoms, figures, derived, width }: Attack): KnownTooWell[] {
  const lines: string[] = [];
  const targets: { name: string; columns: number[] }[] = [];
  for (const { key, value } of figures) {
    const members = placesOf(atoms, ({ schoolCode, municipality, gender }) => {
      const area = { school: schoolCode, municipality, district: '', region: key.areaCode, country: '' };
      return area[key.level] === key.areaCode && (key.group === null || key.group === gender);
    });
    if (members.length === 0) continue;
    const categories = key.category === undefined ? derived : [Number(key.category)];
    const counted = members.filter((place) => categories.includes(atoms[place]?.category ?? 0));
    if (value.status === 'shown') {
      const n = value.n ?? 0;
      lines.push(equation(members, () => 1, n));
      if (key.measure === 'mean') {
        lines.push(equation(members, (place) => atoms[place]?.category ?? 0, Math.round(value.percent * n)));
      } else lines.push(equation(counted, () => 1, Math.round((value.percent * n) / 100)));
      continue;
    }
    if (value.status !== 'hidden' || key.measure === 'mean') continue;
    const name = [key.level, key.areaCode, key.group ?? '', key.category ?? 'yes'].join(' ');
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
    /** Every answer is a table that could be the true one, and shows a value of every count. */
    const learn = (): boolean => {
      model.run();
      const status = model.getModelStatus();
      const { optimal, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;
      if (status === unbounded || status === unboundedOrInfeasible) return false;
      if (status !== optimal) throw new Error(`HiGHS stopped with status ${status}`);
      const values = model.getSolution().colValue;
      targets.forEach(({ columns }, target) => {
        const total = columns.reduce((sum, column) => sum + (values[column] ?? 0), 0);
        low[target] = Math.min(low[target] ?? 0, total);
        high[target] = Math.max(high[target] ?? 0, total);
      });
      return true;
    };
    const isSafe = (target: number): boolean =>
      (high[target] ?? 0) >= width - 1e-6 && (high[target] ?? 0) - (low[target] ?? 0) >= width - 1e-6;
    if (!learn()) throw new Error('The true table contradicts what is shown');
    return targets.flatMap(({ name, columns }, target) => {
      for (const sign of [-1, 1]) {
        if (isSafe(target)) break;
        for (const column of columns) model.changeColCost(column, sign);
        if (!learn()) high[target] = Infinity;
        for (const column of columns) model.changeColCost(column, 0);
      }
      return isSafe(target) ? [] : [{ name, low: low[target] ?? 0, high: high[target] ?? 0 }];
    });
  });
}

function placesOf(atoms: readonly Atom[], isIn: (atom: Atom) => boolean): number[] {
  return atoms.flatMap((atom, place) => (isIn(atom) ? [place] : []));
}

function equation(places: readonly number[], factorOf: (place: number) => number, total: number): string {
  return `${places.map((place) => `+ ${factorOf(place)} a${place}`).join(' ')} = ${total}`;
}
