import { writeWhole } from '../../base/dutch-numbers.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/data.ts';
import { columnRoles } from './column-roles.ts';
import { levelMany, levelOne } from './levels.ts';
import { writeCount, writeList, writeSome } from './writing.ts';

/** Data: what is in the workspace, and reading in a file. */
export const dataTexts = {
  list: {
    title: 'Data',
    detail: (waves, workspace) => `${writeCount(waves, 'wave', 'waves')} in ${workspace}`,
    import: 'Import a file',
    dropHere: 'Let go to open the file.',
    columns: {
      wave: 'Wave',
      title: 'Monitor',
      rows: 'Number',
      schools: 'Schools',
      municipalities: 'Municipalities',
      indicators: 'Indicators',
      weight: 'Weighting factor',
      file: 'File',
      actions: 'Action',
    },
    pupils: (rows) => writeCount(rows, 'pupil', 'pupils'),
    areas: (rows) => writeCount(rows, 'area', 'areas'),
    published: 'published figures',
    unweighted: 'not weighted',
    none: '–',
    importedAt: (moment) => `imported ${moment}`,
    warnings: (count) => writeCount(count, 'remark', 'remarks'),
    warningsTitle: (title, wave) => `Remarks on ${title}, ${wave}`,
    remove: 'Undo',
    removeWhich: (file) => `: import of ${file}`,
    removeTitle: 'Undo the import',
    removeWhat: (file, waves, several) =>
      `Everything from ${file} leaves this workspace: ${several ? 'waves' : 'wave'} ${waves}. The file itself stays where it is.`,
    removeStories: 'Stories stay. Figures that are gone are shown in them as not available.',
    removed: (file) => `The import of ${file} has been undone.`,
    empty: {
      title: 'This workspace has no figures yet',
      titleWithoutWorkspace: 'There are no figures yet',
      detail: 'Import a file of the monitor. To see how it works first, take the sample data.',
      kinds: ['CSV from SPSS', 'StatLine table'],
      sample: 'To the sample data',
    },
    noWorkspace: 'Your first file makes a workspace by itself.',
  },

  import: {
    title: 'Import a file',
    stopped: {
      title: 'The import was stopped',
      detail: 'Nothing was imported. Your workspace is as it was.',
    },
    nothing: {
      title: 'No file has been chosen yet',
      detail: 'Drag a file onto this page, or choose one. Several files at once is fine too.',
      choose: 'Choose a file',
    },
    reading: (file) => `Reading ${file}`,
    sending: (file) => `Opening ${file}`,
    unchanged: 'Your workspace only changes once everything is in.',
    saving: 'Putting the figures in your workspace',
    which: (number, total) => `file ${number} of ${total}`,
    recognised: (count) => `${writeCount(count, 'national indicator', 'national indicators')} recognised`,
    published: (count) => writeCount(count, 'published indicator', 'published indicators'),
    size: (rows, columns) =>
      `${writeCount(rows, 'row', 'rows')} and ${writeCount(columns, 'column', 'columns')}`,
    layouts: {
      'spss-csv': 'from SPSS, with codes',
      'statline-typed': 'from StatLine',
      'school-list': 'one row per school',
      population: 'one row per area',
      shapes: 'GeoJSON, in WGS 84',
    },
    delimiters: { ';': 'semicolons', ',': 'commas', '\t': 'tab characters' },
    decimals: { ',': 'decimal comma', '.': 'decimal point' },
    signs: (delimiter, decimal) => `${delimiter} and ${decimal}`,
    encodings: { 'utf-8': 'UTF-8', 'utf-8-bom': 'UTF-8', 'windows-1252': 'Windows-1252' },
    cancel: 'Cancel',
    skip: 'Skip this file',
    another: 'Choose another file',
    setAside: 'Leave such rows out',
    retry: 'Try again',

    question: {
      one: (title) => `One question: ${lowerFirst(title)}`,
      advised: 'our advice',
      year: 'Year of the fieldwork',
      yearHelp: 'Four digits, for example 2024.',
      yearWrong: 'Fill in a year of four digits, between 1990 and 2100.',
    },
    before: {
      title: (moment) => `This file has been imported before, ${moment}`,
      detail: 'The contents are exactly the same. If you import it again, the latest figures count.',
      again: 'Import again anyway',
      chosen: 'You are importing this file once more.',
      toData: 'View the data',
    },
    redelivery: {
      title: (wave, file) => `Wave ${wave}: this file beside ${file}`,
      pupils: 'Pupils',
      areaRows: 'Areas',
      weight: 'Weighting factor',
      schools: 'Schools',
      areas: 'Areas in the file',
      columns: 'Columns',
      changed: 'Read otherwise, or other answer codes',
      unweighted: 'not weighted',
      unchanged: (value) => `${value}, the same`,
      fromTo: (before, now) => `was ${before}, now ${now}`,
      gone: (names) => `gone: ${writeSome(names)}`,
      added: (names) => `new: ${writeSome(names)}`,
      some: (names) => writeSome(names),
      same: 'The same',
      samePlaces: 'schools and areas',
      sameColumns: 'columns and answer codes (the answers themselves are compared after importing)',
      mappingKept: 'We read the columns as you chose them the last time.',
    },
    mixed: {
      title: 'This is a real file in a workspace with sample data',
      titleFictitious: 'This is sample data in a workspace with real figures',
      detail: 'Made-up and real figures do not belong together. Put this file in a workspace of its own.',
      action: 'Make a new workspace',
      name: (title) => title || 'My workspace',
    },
    warnings: (count) => (count === 1 ? 'One remark' : `${count} remarks`),

    mapping: {
      title: 'What we recognise',
      what: 'What',
      column: 'Column in your file',
      evidence: 'How we can tell',
      certainty: 'How certain',
      action: 'Action',
      change: 'Change',
      choose: 'Choose',
      yourChoice: 'your choice',
      chosen: 'chosen by you',
      notFound: 'not found',
      missing: 'Unknown',
      indicators: 'Indicators',
      others: 'Other columns',
      question: 'question',
      certainties: { sure: 'certain', fairly: 'fairly certain', unsure: 'not certain' },
      wholeFile: 'the whole file is one region',
      area: 'Area',
      fixedYear: (year) => `${year} everywhere`,
      noWeight: 'no weighting',
      weightPerLevel: 'a column of its own per level',
      weightPerWave: (count) => `${count} columns, one per wave`,
      several: (count) => `${count} columns fit`,
      missingIn: (codes, columns) => `${codes} in ${writeCount(columns, 'column', 'columns')}`,
      noMissing: 'no codes',
      indicatorCounts: (national, own) =>
        [national > 0 ? `${national} national` : '', own > 0 ? `${own} of your own` : '']
          .filter((part) => part !== '')
          .join(', ') || 'no indicators',
      publishedCount: (count) => `${count} from the table`,
      fromNationalList: 'names from the national list',
      fromListAndOwn: 'national names, and columns with only 0 and 1',
      ownOnly: 'columns with only 0 and 1',
      fromTable: 'every column with percentages',
      otherCounts: (background, ignored) => `${background} to break down by, ${ignored} not used`,
      roles: columnRoles,
    },

    edit: {
      title: (what) => `${what}: which column?`,
      column: 'Column in your file',
      none: 'No column',
      search: 'Search by name or label',
      year: 'Or one year for the whole file',
      missing: 'Codes for unknown',
      missingHelp: 'Separated by commas. These answers do not count.',
      notApplicable: 'Codes for not applicable',
      notApplicableHelp: 'Separated by commas. These pupils are outside the denominator.',
      leaveOut: 'Which classes do you leave out?',
      leaveOutHelp: 'Without a tick, all pupils count.',
      weightTitle: 'Weighting factor',
      weightAll: 'For all waves',
      weightWave: (wave) => `Wave ${wave}`,
      noWeight: 'No weighting',
      indicatorsTitle: 'Which indicators do we import?',
      indicatorsChosen: (count, total) => `${count} of ${total} ticked`,
      all: 'Tick all',
      nothing: 'Untick all',
      nameOf: (column: string) => `What ${column} is called in charts`,
      giveName: 'Name in charts',
      ownIndicator: 'your own',
      columnsTitle: 'All columns',
      columnsDetail: 'Choose what each column means and which codes do not count.',
      role: 'Meaning',
      roleOf: (column) => `Meaning of ${column}`,
      missingOf: (column) => `Codes for unknown in ${column}`,
      notApplicableOf: (column) => `Codes for not applicable in ${column}`,
      missingShort: 'Unknown',
      notApplicableShort: 'N/A',
      nothingFound: (words) => `We find no column for ‘${words}’.`,
      apply: 'Apply',
      cancel: 'Cancel',
      applied: 'Your change has been made.',
      applying: 'Making your change',
    },

    sample: {
      title: 'This is how we read the columns',
      note: 'Shuffled within each column: no row is a real pupil.',
    },

    counts: {
      title: 'Counts',
      rows: 'Rows in the file',
      counted: 'Pupils who count',
      countedAreas: 'Areas with figures',
      minus: (rows) => `−${writeWhole(rows)}`,
      bar: (counted, rows) => `${writeWhole(counted)} of ${writeCount(rows, 'row', 'rows')} count`,
      places: (schools, municipalities) => {
        const parts = [
          schools > 0 ? writeCount(schools, 'school', 'schools') : '',
          municipalities > 0 ? writeCount(municipalities, 'municipality', 'municipalities') : '',
        ].filter((part) => part !== '');
        return `${parts.join(' in ')}.`;
      },
      smallSchools: (count) =>
        `At ${writeCount(count, 'school', 'schools')}, too few pupils took part to show figures.`,
      wave: (wave) => `Wave ${wave}`,
      levels: { ...levelMany, country: levelOne.country },
      allEmpty: (count) => `${count} without figures`,
    },

    differences: {
      title: (wave) => `Different from ${wave}`,
      none: 'The same questions and columns.',
      changed: (count) => `${writeCount(count, 'indicator', 'indicators')} with a different question`,
      changedDetail: (names, wave) =>
        `${upperFirst(writeSome(names))}. In a trend, the line stops at ${wave}.`,
      renamed: (count) => `${writeCount(count, 'column', 'columns')} with a different name`,
      renamedOne: (from, to) => `${from} is now called ${to}.`,
      recognised: 'Recognised.',
      added: (count) => writeCount(count, 'new column', 'new columns'),
      removed: (count) => (count === 1 ? '1 column is gone' : `${count} columns are gone`),
      columns: (names) => `${writeSome(names)}.`,
      all: (count) => `View all ${count} differences`,
    },

    bar: {
      open: (count) =>
        count === 1
          ? 'One more answer is needed. You can undo the import later.'
          : `${count} more answers are needed. You can undo the import later.`,
      ready: 'You can undo the import later.',
      import: (rows) => `Import ${writeCount(rows, 'pupil', 'pupils')}`,
      importAreas: (rows) => `Import ${writeCount(rows, 'area', 'areas')}`,
    },

    done: {
      title: (file) => `${file} has been imported`,
      several: (count) => `${count} files have been imported`,
      pupils: (rows, waves) => `${writeCount(rows, 'pupil', 'pupils')}, ${waves}`,
      areas: (rows, waves) => `${writeCount(rows, 'area', 'areas')} with figures, ${waves}`,
      waves: (waves) =>
        waves.length === 1 ? `wave ${waves[0] ?? ''}` : `waves ${writeList(waves.map(String))}`,
      explore: 'Start exploring',
      another: 'Import another file',
      toData: 'View the data',
    },
  },
} as const satisfies Wording<typeof dutch.dataTexts>;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
