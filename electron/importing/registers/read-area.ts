import { normaliseAreaCode } from '../../../shared/catalogue/area-codes.ts';
import { knownArea } from '../../../shared/catalogue/known-area.ts';
import type { Area, Level } from '../../../shared/model/area.ts';

/** The area a register names; null where what stands there is no area code. */
export function readRegisterArea(text: string, hint?: Level): Area | null {
  const found = normaliseAreaCode(text, hint);
  if (found === null || (hint !== undefined && found.level !== hint)) return null;
  const known = knownArea(found.code);
  return { ...found, name: known?.name ?? found.code, parent: known?.parent ?? null, known: known !== null };
}

/** Each once, and those we know they lie in. */
export function distinctAreas(areas: readonly Area[]): readonly Area[] {
  return [...new Map(areas.map((area) => [area.code, area])).values()];
}
