/**
 * The same path by steps instead of places. Two letters e then are the same text, which the file's
 * compression finds: a picture full of letters takes a third. Each contour starts at its own place, so
 * that rounding cannot add up beyond one.
 */
export function relativePath(path: string): string {
  let x = 0;
  let y = 0;
  return [...path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)]
    .map(([, command = '', rest = '']) => {
      if (command === 'Z') return 'z';
      const places = rest
        .trim()
        .split(/[\s,]+/)
        .map(Number);
      const [fromX, fromY] = command === 'M' ? [0, 0] : [x, y];
      const written = places.map((place, index) => short(place - (index % 2 === 0 ? fromX : fromY)));
      [x = 0, y = 0] = places.slice(-2);
      return `${command === 'M' ? 'M' : command.toLowerCase()}${written.join(' ')}`;
    })
    .join('');
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
