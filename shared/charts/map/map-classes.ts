/** Whole percentages that share a colour, ends included. */
export interface MapClass {
  readonly from: number;
  readonly to: number;
}

const mostClasses = 5;
/** Widths a reader can count with; not of one point, which is less than chance gives. The last one holds everything. */
const widths = [2, 5, 10, 20] as const;
/** Of so few areas the lowest and the highest would be at both ends of the scale of colours, however alike they are. */
const few = 3;

/**
 * At most five classes of one width, from the lowest to the highest percentage. By percentages as they are written, so
 * that an area that says 25 % is never in the class up to 24.
 */
export function classesFor(percents: readonly number[]): readonly MapClass[] {
  const whole = percents.map(Math.round);
  if (whole.length === 0) return [];
  const [least, most] = [Math.min(...whole), Math.max(...whole)];
  const possible = percents.length <= few ? widths.filter((step) => step >= 5) : widths;
  const width = possible.find((step) => classCount(least, most, step) <= mostClasses) ?? 20;
  const from = startOf(least, width);
  return Array.from({ length: classCount(least, most, width) }, (_, index) => {
    const start = from + index * width;
    const end = start + width - 1;
    // 100 has no class of its own: it ends the last.
    return { from: start, to: end === 99 && most === 100 ? 100 : end };
  });
}

/** Null where no class holds it. */
export function classOf(classes: readonly MapClass[], percent: number): number | null {
  const whole = Math.round(percent);
  const index = classes.findIndex(({ from, to }) => whole >= from && whole <= to);
  return index === -1 ? null : index;
}

function classCount(least: number, most: number, width: number): number {
  return (startOf(most, width) - startOf(least, width)) / width + 1;
}

function startOf(percent: number, width: number): number {
  return Math.floor(Math.min(percent, 100 - width) / width) * width;
}
