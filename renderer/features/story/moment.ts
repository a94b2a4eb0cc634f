import { monthNames } from '../../../shared/language/nl/chart-notes.ts';

/** "2020" → 2020; "maart 2020", "mrt 2020", "3-2020" and "2020-03" → the beginning of that month. null: no moment. */
export function readMoment(typed: string): number | null {
  const text = typed.trim().toLowerCase();
  const year = /^(\d{4})$/.exec(text);
  if (year) return yearOf(year[1], 0);
  const named = /^(\p{L}{3,})\.? (\d{4})$/u.exec(text);
  if (named) return yearOf(named[2], monthNamed(named[1] ?? ''));
  const first = /^(\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (first) return yearOf(first[2], Number(first[1]) - 1);
  const last = /^(\d{4})-(\d{1,2})$/.exec(text);
  return last ? yearOf(last[1], Number(last[2]) - 1) : null;
}

function yearOf(year: string | undefined, month: number): number | null {
  return month >= 0 && month < 12 ? Number(year) + month / 12 : null;
}

/** By its beginning, in Dutch; "mrt" is the one short name that is no beginning. */
function monthNamed(name: string): number {
  return name === 'mrt' ? 2 : monthNames.findIndex((month) => month.startsWith(name));
}
