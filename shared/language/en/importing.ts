import { writeBytes, writeWhole } from '../../base/dutch-numbers.ts';
import type { Wording } from '../bilingual.ts';
import { datasetWords } from '../nl/dataset-words.ts';
import type * as dutch from '../nl/importing.ts';
import { columnRoles } from './column-roles.ts';
import { levelMany } from './levels.ts';
import { writeCount, writeList, writeSome } from './writing.ts';

/** What importing says: about trouble with a file, and about what it recognises in it. */
export const importingTexts = {
  nothingImported: 'Nothing was imported. Your workspace is as it was.',
  cancelled: { title: 'The import was stopped.', next: 'You can choose the file again.' },

  empty: {
    title: 'This file is empty.',
    next: 'Choose another file, or make the export again.',
  },
  headerOnly: {
    title: 'This file has only a header line, with no rows below it.',
    next: 'Make the export again, with the rows included.',
  },
  unreadable: {
    gone: {
      title: 'This file is no longer there.',
      next: 'See whether it was moved or renamed, and choose it again.',
    },
    refused: {
      title: 'You are not allowed to open this file.',
      next: 'Ask for access, or copy it to a folder of your own and choose it there.',
    },
    trouble: {
      title: 'This file cannot be read right now.',
      next: 'Close it in other programs, or copy it to this computer and choose it there.',
    },
    folder: {
      title: 'This is a folder, not a file.',
      next: 'Choose a file from this folder.',
    },
  },
  tooLarge: (bytes, most) => ({
    title: `This file is too large: ${writeBytes(bytes)}.`,
    next: `A monitor file is smaller than ${writeBytes(most)}. See whether you chose the right file.`,
  }),
  movedAway: {
    title: 'The file was moved or deleted while we were reading it.',
    next: 'Choose it again in its new place.',
  },
  changed: {
    title: 'The file changed while we were reading it.',
    next: 'Wait until the file is ready, and choose it again.',
  },

  notText: {
    zip: {
      title: 'This is a packed file.',
      next: 'Unpack it, and choose the CSV file that is in it.',
    },
    excel: {
      title: 'This is an Excel file. We do not read those yet.',
      next: 'Open it in Excel, save it as ‘CSV UTF-8’, and choose that file.',
    },
    spss: {
      title: 'This is an SPSS file (.sav). We do not read those yet.',
      next: 'Save it as CSV in SPSS, with codes and not with labels, and choose that file.',
    },
    pdf: { title: 'This is a PDF.', next: 'Choose the CSV file with the data.' },
    workspace: {
      title: 'This is a workspace, not a monitor file.',
      next: 'Open it as a workspace, on the page Start.',
    },
    utf16: {
      title: 'The characters in this file are in UTF-16.',
      next: 'Save it again as CSV in UTF-8. Excel calls that ‘CSV UTF-8’.',
    },
    binary: {
      title: 'This is not a text file.',
      next: 'Choose the CSV file you have from SPSS or StatLine.',
    },
  },
  noColumns: {
    title: 'We see no columns in this file.',
    next: 'Separate the columns with semicolons, commas or tabs, with the names on the first line.',
  },
  otherTable: {
    title: 'We do not recognise this file.',
    next: 'We read CSV from SPSS with the answers of pupils as codes, and from StatLine the file ‘TypedDataSet’.',
  },
  emptyName: (place, before) => ({
    title: `Column ${place} has no name.`,
    next:
      before === null
        ? 'Give the first column a name in the header, or remove it.'
        : `Give the column after ${before} a name in the header, or remove it.`,
  }),
  duplicateName: (name, first, second) => ({
    title: `The name ${name} is in the header twice: at column ${first} and column ${second}.`,
    next: 'Give one of the two another name, or remove it.',
  }),
  quoteNeverClosed: {
    title: 'A text begins here with a quotation mark that is never closed.',
    next: 'Remove the quotation mark on this line, or put one at the end of the text.',
  },
  endlessRow: {
    title: 'This line is far too long for a row of a table.',
    next: 'See whether you chose the right file, or make the export again.',
  },
  wrongFieldCount: (fields, columns, rows) => ({
    title: `This row has ${writeCount(fields, 'field', 'fields')}, and the header has ${columns}.`,
    next:
      rows === 1
        ? 'Mend this row in the file, or leave it out.'
        : `There are ${writeWhole(rows)} rows like this. Make the export again, or leave those rows out.`,
  }),
  textAfterQuote: {
    title: 'There is more text here after a closing quotation mark.',
    next: 'Mend this row in the file, or leave it out.',
  },
  fieldsRead: (fields) => writeCount(fields, 'field', 'fields'),
  notAWeight: (text, rows) => ({
    title: `It says ‘${text}’ where a weighting factor belongs.`,
    next: strayNext(rows),
  }),
  notAnAnswer: (text, rows) => ({
    title: `It says ‘${text}’ where 0 or 1 belongs.`,
    next: strayNext(rows),
  }),
  notAScore: (text, rows) => ({
    title: `It says ‘${text}’ where a score belongs.`,
    next: strayNext(rows),
  }),
  labelsForCodes: (text) => ({
    title: `It says ‘${text}’ where 0 or 1 belongs: this file has labels instead of codes.`,
    next: 'Save it as CSV in SPSS again, with codes and not with labels, and choose that file.',
  }),
  notAPercentage: (text, rows) => ({
    title: `It says ‘${text}’ where a percentage belongs.`,
    next: strayNext(rows),
  }),
  noTotal: (column) => ({
    title: `The column ${column} has groups, and we cannot see which of them is the total.`,
    next: 'Download the table from StatLine with only the total of this column.',
  }),

  columnNotInFile: (column) => ({
    title: `The column ${column} of your layout is not in this file.`,
    next: 'See whether the name is right. The rest of your layout has been used.',
  }),
  scoreWithoutItems: (score, items) => ({
    title: `The score ${score} cannot be made: ${writeList(items)} ${items.length === 1 ? 'is' : 'are'} not in this file.`,
    next: 'See whether the names are right. The rest of your layout has been used.',
  }),
  weightNotInFile: (name, known) => ({
    title: `The weighting factor ${name} is not in this file.`,
    next:
      known.length === 0
        ? 'Choose another column, or go on without a weighting factor.'
        : `Choose one of these: ${writeList(known)}.`,
  }),
  roleTwice: (role, first, second) => ({
    title: `${role} can be one column only, and you chose two: ${first} and ${second}.`,
    next: 'Choose one of the two.',
  }),
  questionsOpen: (questions) => ({
    title: 'One more answer is needed.',
    next: questions.join(' '),
  }),
  noIndicators: {
    title: 'There is no indicator yet, so no figures can be made.',
    next: 'Say which columns are an indicator, at Indicators or at Other columns.',
  },
  noRowsLeft: (reasons) => ({
    title: 'No row is left to count with.',
    next: `See whether the columns are right: ${writeList(
      reasons.map(({ reason, rows }) => `${writeCount(rows, 'row', 'rows')} ${reason}`),
    )}.`,
  }),

  yearQuestion: 'Which year are these figures about?',
  municipalityQuestion: 'Which column says in which municipality a pupil lives?',
  replaceQuestion: {
    title: (years, files) =>
      `Does this file replace the ${years.length === 1 ? 'wave' : 'waves'} ${writeList(years)} of ${writeList(files)}?`,
    replace: 'Replace',
    replaceDetail:
      'The same wave, delivered again. Afterwards you see which figures, slides and notes changed. The earlier delivery is kept, so that you can undo this.',
    beside: 'Keep both',
    besideDetail:
      'Another part of the same wave. Of a school or area that is in both, the figures of this file hold.',
  },
  weightQuestion: {
    title: 'Which weighting factor do we use?',
    detail: (purpose, range) =>
      [purpose === null ? '' : purposes[purpose], `${upperFirst(range)}.`]
        .filter((part) => part !== '')
        .join(' '),
    perLevel: 'A weighting factor of its own per level',
    perLevelDetail: 'Each figure gets the weighting factor of its level: municipality, region or country.',
    none: 'No weighting',
    noneDetail: 'Every pupil counts the same.',
  },

  headline: (isYouthMonitor, waves) => {
    const subject = isYouthMonitor
      ? `This is the ${datasetWords.youthMonitor}`
      : 'This is a file with answers';
    const [first] = waves;
    const last = waves.at(-1);
    if (first === undefined || last === undefined) return subject;
    return first === last
      ? `${subject} of ${first}`
      : `${subject}: ${waves.length} waves, ${first} to ${last}`;
  },
  statlineHeadline: (title) => `These are published figures: ${title}`,

  roles: columnRoles,

  evidence: {
    everywhere: (value) => `${value} everywhere`,
    values: (values) =>
      values.length <= 8 ? writeList(values) : `${writeWhole(values.length)} different values`,
    areaCodes: (codes, level) =>
      `${writeCount(codes, 'code', 'codes')}, read as ${codes === 1 ? `a ${prefixes[level]} code` : `${prefixes[level]} codes`}`,
    ownAreas: (codes) =>
      `${writeCount(codes, 'code', 'codes')} of your own, read as ${codes === 1 ? 'it is' : 'they are'}`,
    codes: (codes, empty) => `${writeCount(codes, 'code', 'codes')}, ${filled(empty)}`,
    names: (names) => writeCount(names, 'name', 'names'),
    strata: (strata) => writeCount(strata, 'group', 'groups'),
    range: (lowest, highest, empty) =>
      `from ${lowest} to ${highest}, ${empty === 0 ? 'nowhere empty' : filled(empty)}`,
    labels: (labels) =>
      labels.map(({ code, label }) => (code === label ? code : `${code} = ${label}`)).join(', '),
    national: (label) => `national name: ${label}`,
    scores: (lowest, highest) => `from ${lowest} to ${highest}`,
    yesNo: (codes) => `only ${writeList(codes)}`,
    blank: 'completely empty',
    many: (distinct) => `${writeWhole(distinct)} different values`,
    statlineAreas: (codes) => `${writeCount(codes, 'area', 'areas')} with a code from CBS`,
    periods: 'periods of StatLine',
    percentages: 'figures in percent',
    noPercentages: 'other numbers than percentages',
    dimension: 'dimension of the table',
  },

  setAside: {
    damaged: 'that cannot be read',
    unreadableValue: 'with a word where a number belongs',
    notAPercentage: 'with something else where a percentage belongs',
    noYear: 'without a year',
    noWeight: 'without a weighting factor',
    negativeWeight: 'with a negative weighting factor',
    impossibleWeight: 'with a weighting factor that cannot be right',
    class: (label) => `left out: ${label}`,
    otherGroups: 'about only part of the people',
    noArea: 'without a municipality or region',
    noFigures: 'without figures',
  },

  noWeight: (waves) => ({
    title:
      waves.length === 0
        ? 'We find no weighting factor: the figures are not weighted.'
        : `For ${writeList(waves.map(String))} we find no weighting factor: those figures are not weighted.`,
    next: 'If there is one after all, choose its column at Weighting factor.',
  }),
  zeroWeights: (rows) => ({
    title:
      rows === 1 ? 'One row has weighting factor 0.' : `${writeWhole(rows)} rows have weighting factor 0.`,
    next: 'These pupils count in no figure at all. See whether that is meant to be.',
  }),
  oddWeight: (largest, middle) => ({
    title: `The largest weighting factor is ${largest}, and the middle one ${middle}.`,
    next: 'One pupil then decides a figure almost alone. See whether the value is right.',
  }),
  countedOnce: (column, counted) => ({
    title: `${column} and ${counted} are the same indicator.`,
    next: `We count ${counted}; ${column} stays an ordinary column. If you mean the other one, set ${counted} to ‘${columnRoles.ignore}’.`,
  }),
  classNotFound: (codes) => ({
    title: `The class you leave out does not occur: ${writeList(codes)}.`,
    next: 'See at Class which codes there are.',
  }),
  fewOfOtherClass: (pupils) => ({
    title:
      pupils === 1 ? 'One pupil is in another class.' : `${writeWhole(pupils)} pupils are in another class.`,
    next: 'If you want figures per class, leave them out at Class. So few pupils stay hidden, and then another class often has to be hidden with them.',
  }),
  unknownAreas: (codes, level) => ({
    title:
      codes.length === 1
        ? `The area ${codes[0] ?? ''} is in no list we know.`
        : `${writeWhole(codes.length)} codes for ${levelMany[level]} are in no list we know: ${writeSome(codes, 5)}.`,
    next: 'We import such a code as it is. See whether it is right.',
  }),
  otherCodes: (column, codes) => ({
    title: `${column} has a national name, but also other codes than 0 and 1: ${writeSome(codes, 5)}.`,
    next: 'We do not read this column as an indicator. See whether the codes are right.',
  }),
  yearInColumn: (column, waves, year) => ({
    title: `You gave the year ${year}, but the column ${column} says ${writeList(waves.map(String))}.`,
    next: `We go by the column. If ${year} is right, set the column ${column} to ‘${columnRoles.ignore}’.`,
  }),
  noPercentages: (column) => ({
    title: `${column} has numbers that are not percentages.`,
    next: 'We do not import this column.',
  }),
} as const satisfies Wording<typeof dutch.importingTexts>;

const purposes = {
  municipality: 'For school and municipality.',
  region: 'For the whole region.',
  country: 'For the whole of the Netherlands.',
};

const prefixes = { region: 'GG', municipality: 'GM', district: 'WK' };

function strayNext(rows: number): string {
  return rows === 1
    ? 'Mend it in the file, or leave this row out.'
    : `There are ${writeWhole(rows)} like this. Mend them in the file, or leave those rows out.`;
}

function filled(empty: number): string {
  return empty === 0 ? 'filled everywhere' : `${writeCount(empty, 'row', 'rows')} empty`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
