import type { ColumnRole } from '../model/dataset.ts';

export interface MissingCodes {
  /** "Onbekend": counted as missing. */
  readonly missing: readonly string[];
  /** "Niet van toepassing": out of the denominator, counted apart. */
  readonly notApplicable: readonly string[];
}

/**
 * The trade's rule for codes that are no answer: 9, 99 or 999 "Onbekend", 8, 88 or 888 "niet van
 * toepassing", as many digits as the widest answer. In these files they are often only value labels,
 * never declared missing, so they must be known. Columns of the catalogue (background-variables.ts)
 * say their own.
 *
 * @param codes the distinct codes of the column, as read
 */
export function missingCodesOf(role: ColumnRole, codes: readonly string[]): MissingCodes {
  switch (role) {
    case 'indicator':
      return { missing: ['9', '99'], notApplicable: ['8', '88'] };
    case 'question':
    case 'score':
    case 'background':
    case 'class':
    case 'education':
    case 'gender':
    case 'age':
      return codesBeyondTheAnswers(codes);
    case 'municipality':
    case 'district':
    case 'postcode':
    case 'school':
      // A list of schools may well count past 9, 99 and 999.
      return {
        missing: codes.filter((code) => unknownPlaces.includes(code.toUpperCase())),
        notApplicable: [],
      };
    case 'wave':
    case 'region':
    case 'school-name':
    case 'weight':
    case 'stratum':
    case 'ignore':
      return none;
  }
}

/** "Onbekend" for a place: as many nines as its codes have digits. */
export const unknownPlaces: readonly string[] = [
  ...['9999', '99999', '999999', '9999999', '99999999'],
  ...['GM9999', 'WK999999', 'BU99999999'],
];

const none: MissingCodes = { missing: [], notApplicable: [] };

function codesBeyondTheAnswers(codes: readonly string[]): MissingCodes {
  const numbers = codes.map(Number);
  if (numbers.some((number) => !Number.isInteger(number))) return none;
  for (const width of [1, 2, 3]) {
    const unknown = '9'.repeat(width);
    const notApplicable = '8'.repeat(width);
    const answers = numbers.filter(
      (number) => number !== Number(unknown) && number !== Number(notApplicable),
    );
    if (Math.max(...answers) > Number(unknown)) continue;
    // "7 dagen" may be 8 in a row of 1 to 8: then 8 is an answer.
    const eightIsAnAnswer = answers.includes(Number(notApplicable) - 1);
    return {
      missing: codes.includes(unknown) ? [unknown] : [],
      notApplicable: codes.includes(notApplicable) && !eightIsAnAnswer ? [notApplicable] : [],
    };
  }
  return none;
}
