export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A box that holds a rectangle, circle or path. */
export function boundsOfShape(shape: Element): Bounds {
  const of = (name: string) => Number(shape.getAttribute(name) ?? 0);
  switch (shape.tagName) {
    case 'rect':
      return { left: of('x'), top: of('y'), right: of('x') + of('width'), bottom: of('y') + of('height') };
    case 'circle':
      return {
        left: of('cx') - of('r'),
        top: of('cy') - of('r'),
        right: of('cx') + of('r'),
        bottom: of('cy') + of('r'),
      };
    case 'path':
      return boundsOfPath(shape.getAttribute('d') ?? '');
    default:
      throw new Error(`<${shape.tagName}> has no inside.`);
  }
}

/** Maps go from corner to corner, people have round arcs besides; of an arc the box is wide. */
function boundsOfPath(path: string): Bounds {
  let [x, y] = [0, 0];
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const isStep = command === command.toLowerCase();
    const goX = (number: number) => xs.push((x = isStep ? x + number : number));
    const goY = (number: number) => ys.push((y = isStep ? y + number : number));
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    switch (command.toUpperCase()) {
      case 'M':
      case 'L':
        for (const [index, number] of numbers.entries()) (index % 2 === 0 ? goX : goY)(number);
        break;
      case 'H':
        numbers.forEach(goX);
        break;
      case 'V':
        numbers.forEach(goY);
        break;
      case 'A': {
        const [across = 0, down = 0, , , , toX = 0, toY = 0] = numbers;
        xs.push(x - 2 * across, x + 2 * across);
        ys.push(y - 2 * down, y + 2 * down);
        goX(toX);
        goY(toY);
        break;
      }
      case 'Z':
        break;
      default:
        throw new Error(`A hatch does not follow "${command}" in a path.`);
    }
  }
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
