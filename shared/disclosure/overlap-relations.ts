import type { Relation } from './count-table.ts';

/** One way of dividing respondents: 1, 2, … per respondent, 0 for in no part. */
export interface Division {
  readonly size: number;
  readonly index: ArrayLike<number>;
}

/**
 * Which parts of one division add up to which parts of another, as the respondents lie: the smallest sets of parts
 * that cover each other. Schools that lie in one municipality add up to it; where pupils of one school live in two
 * municipalities, only the two together do. Parts are numbered from 0, and those who are in one division only are
 * taken as known.
 */
export function overlapRelations(coarse: Division, fine: Division): Relation[] {
  const sets = new DisjointSets(coarse.size + fine.size);
  for (let i = 0; i < coarse.index.length; i++) {
    const whole = coarse.index[i] ?? 0;
    const part = fine.index[i] ?? 0;
    if (whole > 0 && part > 0) sets.join(whole - 1, coarse.size + part - 1);
  }
  const relations = new Map<number, { readonly wholes: number[]; readonly parts: number[] }>();
  for (let member = 0; member < coarse.size + fine.size; member++) {
    const root = sets.find(member);
    const relation = relations.get(root) ?? { wholes: [], parts: [] };
    relations.set(root, relation);
    if (member < coarse.size) relation.wholes.push(member);
    else relation.parts.push(member - coarse.size);
  }
  return [...relations.values()].filter(({ wholes, parts }) => wholes.length > 0 && parts.length > 0);
}

class DisjointSets {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, member) => member);
  }

  find(member: number): number {
    let root = member;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    this.#parents[member] = root;
    return root;
  }

  join(a: number, b: number): void {
    const first = this.find(a);
    const second = this.find(b);
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }
}
