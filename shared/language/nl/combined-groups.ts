import { groupName } from './verdicts.ts';

/** Where each of the groups of a chart differs alike. */
export const inAllGroups = 'in alle groepen';

/** A breakdown by two at once: "Gender en klas". */
export function combinedBreakdown([first = '', ...others]: readonly string[]): string {
  return [first, ...others.map((label) => label.toLowerCase())].join(' en ');
}

/** Who is in several groups at once, in a sentence: "meisjes in klas 4", "klas 2 op vmbo", "meisjes, twee talen". */
export function combinedGroup([first = '', ...others]: readonly string[]): string {
  return others
    .map(groupName)
    .reduce((name, other) => `${name}${jointBefore(other)}${other}`, groupName(first));
}

function jointBefore(group: string): string {
  if (/^(andere )?klas\b/.test(group)) return ' in ';
  if (/^(vmbo|havo|vwo|mavo|mbo)\b/.test(group)) return ' op ';
  return /^\d+ jaar\b/.test(group) ? ' van ' : ', ';
}
