import type { Rule } from 'eslint';

export function roomOf(file: string): string | undefined;
/** Why `fromFile` (absolute) may not import `specifier`, or null when it may. */
export function wallBreach(fromFile: string, specifier: string): string | null;
export const wallRule: Rule.RuleModule;
