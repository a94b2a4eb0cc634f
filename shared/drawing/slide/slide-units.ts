/** A slide is drawn at 144 units to the inch: 1920 × 1080, and 2 units to the point. */
export const unitsPerInch = 144;
export const unitsPerPoint = 2;

/** PowerPoint sets the same slides in Calibri; its widths are smaller, so what fits here fits there. */
export const slideFont = '"Source Sans 3", "Source Sans 3 Variable", Calibri, Carlito, sans-serif';

/** Inches → units, at a hundredth: the files stay small and snapshots steady. */
export function px(inches: number): number {
  return Math.round(inches * unitsPerInch * 100) / 100;
}
