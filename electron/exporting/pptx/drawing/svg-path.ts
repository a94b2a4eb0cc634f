import { emu } from '../xml.ts';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface Step {
  readonly letter: 'M' | 'L' | 'C' | 'Z';
  readonly points: readonly Point[];
}
type Point = readonly [x: number, y: number];

/** The `d` of a path of our drawings as a freeform: its box and its outline in it, in inches; null where it goes nowhere. */
export function freeform(
  path: string,
  toInches: (point: Point) => Point,
): { readonly box: Bounds; readonly outline: string } | null {
  const steps = stepsOf(path).map(({ letter, points }) => ({ letter, points: points.map(toInches) }));
  const all = steps.flatMap(({ points }) => points);
  if (all.length === 0) return null;
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const box = { x: left, y: top, w: Math.max(...xs) - left, h: Math.max(...ys) - top };
  const written = steps.map(({ letter, points }) => {
    const tag = { M: 'moveTo', L: 'lnTo', C: 'cubicBezTo', Z: 'close' }[letter];
    const places = points.map(([x, y]) => `<a:pt x="${emu(x - left)}" y="${emu(y - top)}"/>`);
    return places.length === 0 ? `<a:${tag}/>` : `<a:${tag}>${places.join('')}</a:${tag}>`;
  });
  return { box, outline: written.join('') };
}

/** Absolute steps of a path that has moves, lines and curves with two handles; others our drawings have not. */
function stepsOf(path: string): readonly Step[] {
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  const steps: Step[] = [];
  const add = (letter: 'M' | 'L' | 'C', points: readonly Point[]) => {
    steps.push({ letter, points });
    at = points.at(-1) ?? at;
  };
  for (const [, command = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = [...rest.matchAll(/-?[\d.]+(?:e-?\d+)?/gi)].map(([number]) => Number(number));
    const isRelative = command === command.toLowerCase();
    const shifted = (x: number, y: number): Point => (isRelative ? [at[0] + x, at[1] + y] : [x, y]);
    switch (command.toUpperCase()) {
      case 'M':
      case 'L':
        for (const [index, [x, y]] of pairs(numbers).entries()) {
          const isMove = command.toUpperCase() === 'M' && index === 0;
          add(isMove ? 'M' : 'L', [shifted(x, y)]);
          if (isMove) start = at;
        }
        break;
      case 'H':
        for (const x of numbers) add('L', [[isRelative ? at[0] + x : x, at[1]]]);
        break;
      case 'V':
        for (const y of numbers) add('L', [[at[0], isRelative ? at[1] + y : y]]);
        break;
      case 'C':
        for (let index = 0; index + 5 < numbers.length; index += 6)
          add(
            'C',
            pairs(numbers.slice(index, index + 6)).map(([x, y]) => shifted(x, y)),
          );
        break;
      case 'Z':
        steps.push({ letter: 'Z', points: [] });
        at = start;
        break;
      default:
        throw new Error(`A freeform has no step "${command}".`);
    }
  }
  return steps;
}

function pairs(numbers: readonly number[]): readonly Point[] {
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => [
    numbers[2 * index] ?? 0,
    numbers[2 * index + 1] ?? 0,
  ]);
}
