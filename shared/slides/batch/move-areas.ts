import type { Area, Level } from '../../model/area.ts';
import type { AreaReference } from '../../model/chart-request.ts';

/** Where what was said of one area is said of another. */
export interface AreaMove {
  readonly from: Area;
  readonly to: Area;
  /** The new area for the old, what it lies in for what the old lies in; any other stays. */
  readonly area: (reference: AreaReference) => AreaReference;
  /** The same for an area of which only the code is known. */
  readonly within: (code: string | null) => string | null;
  /** Whether a place is the old area, or one it lies in and the new does not. */
  readonly isOld: (reference: AreaReference) => boolean;
  /** Names that would be wrong in a report of the new area. */
  readonly oldNames: readonly string[];
  /** By what the old area is called, what the new one is called. */
  readonly names: ReadonlyMap<string, string>;
}

export function moveBetween(from: Area, to: Area, areas: readonly Area[]): AreaMove {
  const around = areasAround(from, areas);
  const newAround = areasAround(to, areas);
  const left = [from, ...around].filter(
    (area) => !same(area, to) && !newAround.some((other) => same(other, area)),
  );
  const moved = (reference: AreaReference): AreaReference => {
    if (same(reference, from)) return { level: to.level, code: to.code };
    const old = left.find((area) => same(area, reference));
    const instead = old && newAround.find(({ level }) => level === old.level);
    return instead ? { level: instead.level, code: instead.code } : reference;
  };
  return {
    from,
    to,
    area: moved,
    within(code) {
      if (code === null) return null;
      // What holds others is the larger one, where a school and an area share a code.
      const holder = [...around].reverse().find((area) => area.code === code);
      return moved(holder ?? { level: from.level, code }).code;
    },
    isOld: (reference) => left.some((area) => same(area, reference)),
    oldNames: left.flatMap(namesOf),
    names: newNames(from, to),
  };
}

/** What people may call it, the longest first: "Centrum (Lindewaard)", and "Centrum" in Lindewaard. */
function namesOf({ name, plainName }: Area): readonly string[] {
  return plainName === undefined ? [name] : [name, plainName];
}

function newNames(from: Area, to: Area): ReadonlyMap<string, string> {
  const plain = to.plainName ?? to.name;
  return new Map(namesOf(from).map((name) => [name, name === from.name ? to.name : plain]));
}

/** Those an area lies in, nearest first. */
function areasAround(area: Area, areas: readonly Area[]): readonly Area[] {
  const around: Area[] = [];
  const seen = new Set<Level>([area.level]);
  let inner = area;
  for (;;) {
    const holder = areas.find(({ code, level }) => code === inner.parent && !seen.has(level));
    if (!holder) return around;
    around.push(holder);
    seen.add(holder.level);
    inner = holder;
  }
}

function same(one: AreaReference, other: AreaReference): boolean {
  return one.level === other.level && one.code === other.code;
}
