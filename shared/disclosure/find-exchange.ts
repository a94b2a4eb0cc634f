import type { Sums } from './count-table.ts';

/**
 * An exchange: cells that each take one more (+1) or one fewer (−1), so that everything still adds up. The smallest
 * in a table of areas by groups has four: a boy more and a girl fewer here, a girl more and a boy fewer next door.
 */
export type Exchange = readonly Step[];

export interface Step {
  readonly cell: number;
  readonly direction: number;
}

export interface Terms {
  /** Which cells may take part in which direction, and what that loses; Infinity: not. */
  readonly lossOf: (cell: number, direction: number) => number;
  /** Who can bring a relation that is out of balance back, kept for as long as the losses stay the same. */
  readonly choices: Map<number, Candidates>;
}

/**
 * Finds the exchange through a cell that loses least: A* over what is still out of balance. Among equals the
 * one nearest to balance goes first, which keeps the search short; the order of cells makes it the same every time.
 */
export function findExchange(
  { relationsOf, membersOf }: Sums,
  start: Step,
  { lossOf, choices }: Terms,
  most: number,
  cellAt: (place: number) => number = (place) => place,
): { readonly exchange: Exchange; readonly loss: number } | null {
  const reached = new Map<number, number>();
  const queue = new Queue();

  function candidatesFor(unbalanced: number): Candidates {
    const known = choices.get(unbalanced);
    if (known !== undefined) return known;
    const candidates: Candidate[] = [];
    let least = Infinity;
    for (const member of membersOf[Math.abs(unbalanced) - 1] ?? []) {
      // Members are signed as well: a whole counts against its parts.
      const direction = -Math.sign(unbalanced) * Math.sign(member);
      const cell = Math.abs(member) - 1;
      const loss = lossOf(cell, direction);
      if (loss === Infinity) continue;
      candidates.push({ cell, direction, loss });
      least = Math.min(least, loss);
    }
    const found = { candidates, least };
    choices.set(unbalanced, found);
    return found;
  }

  /** True when nothing can be better than what was found. */
  function visit(step: Candidate, before: Visit | null): boolean {
    const loss = (before?.loss ?? 0) + step.loss;
    if (loss > most || isUsed(step.cell, before, cellAt)) return false;
    const unbalanced = balance(before?.unbalanced ?? [], relationsOf[step.cell] ?? [], step.direction);
    if (unbalanced === null) return false;
    // What is out of balance will cost at least this; Infinity where nobody can help.
    let ahead = 0;
    for (const relation of unbalanced) ahead = Math.max(ahead, candidatesFor(relation).least);
    if (ahead === Infinity || loss + ahead > most) return false;
    const key = fingerprint(unbalanced);
    if ((reached.get(key) ?? Infinity) <= loss) return false;
    reached.set(key, loss);
    queue.add({ step, before, unbalanced, loss, expected: loss + ahead, depth: (before?.depth ?? 0) + 1 });
    return unbalanced.length === 0 && loss <= (before?.expected ?? 0);
  }

  const loss = lossOf(start.cell, start.direction);
  if (loss < Infinity) visit({ ...start, loss }, null);
  for (let visits = 0; visits < mostVisits; visits++) {
    const visited = queue.take();
    if (visited === undefined) return null;
    if (visited.unbalanced.length === 0) return { exchange: stepsOf(visited), loss: visited.loss };
    if (visited.depth >= mostSteps) continue;
    for (const candidate of leastChoice(visited.unbalanced.map(candidatesFor))) {
      if (visit(candidate, visited)) break;
    }
  }
  return null;
}

/** Where the fewest can help, little is tried in vain. */
function leastChoice(choices: readonly Candidates[]): readonly Candidate[] {
  return choices.map(({ candidates }) => candidates).reduce((a, b) => (b.length < a.length ? b : a));
}

export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly least: number;
}

interface Candidate extends Step {
  readonly loss: number;
}

/** Beyond this the exchange is not worth having: smaller amounts or more cells are tried instead. */
const mostVisits = 3000;
const mostSteps = 40;

interface Visit {
  readonly step: Step;
  readonly before: Visit | null;
  /** Relation + 1, with the sign of what there is too much or too little; in order of relation. */
  readonly unbalanced: readonly number[];
  readonly loss: number;
  /** The loss it will come to at least. */
  readonly expected: number;
  readonly depth: number;
}

/** 53 bits of what is out of balance: two that are alike by chance only lose one of them a turn. */
function fingerprint(unbalanced: readonly number[]): number {
  let low = 0;
  let high = 0;
  for (const relation of unbalanced) {
    low = Math.imul(low ^ relation, 0x9e3779b1);
    high = Math.imul(high + relation, 0x85ebca6b) ^ (low >>> 15);
  }
  return (low >>> 0) * 0x200000 + (high >>> 11);
}

/** What is out of balance after a step; null where a relation would be so twice over. */
function balance(
  unbalanced: readonly number[],
  relations: readonly number[],
  direction: number,
): number[] | null {
  const after = [...unbalanced];
  for (const relation of relations) {
    const change = relation * direction;
    const opposite = after.indexOf(-change);
    if (opposite >= 0) after.splice(opposite, 1);
    else if (after.includes(change)) return null;
    else after.push(change);
  }
  return after.sort((a, b) => Math.abs(a) - Math.abs(b));
}

/** A cell moves once: its room is that of one move. */
function isUsed(place: number, visit: Visit | null, cellAt: (place: number) => number): boolean {
  const cell = cellAt(place);
  for (let at = visit; at !== null; at = at.before) if (cellAt(at.step.cell) === cell) return true;
  return false;
}

function stepsOf(visit: Visit): Step[] {
  const steps: Step[] = [];
  for (let at: Visit | null = visit; at !== null; at = at.before) steps.push(at.step);
  return steps.reverse();
}

/** A binary heap. */
class Queue {
  readonly #visits: Visit[] = [];

  add(visit: Visit): void {
    const visits = this.#visits;
    let place = visits.push(visit) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = visits[above];
      if (other === undefined || !goesBefore(visit, other)) break;
      visits[place] = other;
      place = above;
    }
    visits[place] = visit;
  }

  take(): Visit | undefined {
    const visits = this.#visits;
    const first = visits[0];
    const last = visits.pop();
    if (first === undefined || last === undefined || visits.length === 0) return first;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      const left = visits[below];
      if (left === undefined) break;
      const right = visits[below + 1];
      let next = left;
      if (right !== undefined && goesBefore(right, left)) {
        next = right;
        below++;
      }
      if (!goesBefore(next, last)) break;
      visits[place] = next;
      place = below;
    }
    visits[place] = last;
    return first;
  }
}

function goesBefore(a: Visit, b: Visit): boolean {
  if (a.expected !== b.expected) return a.expected < b.expected;
  if (a.unbalanced.length !== b.unbalanced.length) return a.unbalanced.length < b.unbalanced.length;
  return a.step.cell < b.step.cell;
}
