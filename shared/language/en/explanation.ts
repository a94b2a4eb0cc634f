import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/explanation.ts';
import { levelOne } from './levels.ts';
import { writeCount } from './writing.ts';

export const explanationTexts = {
  title: 'How was this figure made?',
  loading: 'Looking it up.',
  copy: 'Copy as text',
  copied: 'The explanation is on the clipboard.',
  notCopied: 'Copying does not work here. Select the text and press Ctrl+C.',
  notInQuestion: {
    title: 'This figure does not belong to this question.',
    next: 'Ask the question again and pick the figure there.',
  },
  delivery: {
    title: 'File',
    monitor: 'Monitor',
    wave: 'Wave',
    file: 'File',
    importedAt: 'Imported on',
    hash: 'Fingerprint (SHA-256)',
    rows: { microdata: 'Rows that count', aggregate: 'Areas in the table' },
    setAside: (reason) => `Not counted: ${reason}`,
    fictitious: 'These data are invented.',
  },
  definition: {
    title: 'Question and definition',
    indicator: 'Indicator',
    column: 'Column',
    question: 'Question',
    version: 'Version of the question',
    versionSince: (version, wave) => `${String(version)}, since ${String(wave)}`,
    counts: 'Counts as yes',
    score: 'Score',
    scores: (least, most) => `${least} to ${most}`,
    missing: 'No answer',
    onlyBlank: 'blank',
    notApplicable: 'Not applicable',
    about: (definition) => `It is about ${definition}.`,
    changed: (reason) => `Not comparable with the version before: ${reason.replace(/\.$/, '')}.`,
  },
  domain: {
    title: 'Area and group',
    area: 'Area',
    levels: levelOne,
    placements: {
      column: (column) => `Who belongs to the area is in the column ${column}.`,
      district: (column) => `The municipality follows from the district, in the column ${column}.`,
      school: (column) =>
        `Where pupils live is not known. They count in the area of their school (column ${column}).`,
      'whole-file': () => 'The file is one region.',
      published: () => 'The area is that of the published table.',
    },
    unknown: 'This area code is in no list that we know.',
  },
  weight: {
    title: 'Weighting',
    column: 'Weighting factor',
    range: 'In the whole wave',
    weights: (least, most) => `${least} to ${most}`,
    mean: 'Mean',
    none: 'Not weighted: everyone counts once.',
    of: {
      level: 'This level has a weighting factor of its own.',
      wave: 'All levels of this wave have this weighting factor.',
      'wave-for-want-of-level': 'This level has no weighting factor of its own; it has that of the wave.',
    },
  },
  design: {
    title: 'Sample',
    unit: 'Sampling unit of the question',
    units: { school: 'school', respondent: 'pupil' },
    unitsInWave: { school: 'Schools in the wave', respondent: 'Pupils in the wave' },
    strata: 'Strata',
    noStrata: 'none',
    schools: 'Pupils of one school are alike: this has been taken into account.',
    why: {
      chosen: 'The choice was made to see pupils as independent of each other.',
      'no-schools':
        'The file does not say who is at which school. Pupils count as independent of each other.',
      'schools-asked':
        'For a figure of one school, the school cannot be a unit. Pupils count as independent of each other.',
      'one-school':
        'A figure or comparison in this question rests on one school. So pupils in the whole question count as independent of each other.',
    },
    lonely: (strata) =>
      `${writeCount(strata, 'stratum has', 'strata have')} only one unit and ${strata === 1 ? 'adds' : 'add'} nothing to the spread.`,
    correction: {
      none: 'Not corrected for a finite population.',
      partly: 'Corrected for a finite population where the numbers are known; not elsewhere.',
      everywhere: 'Corrected for a finite population.',
    },
  },
  disclosure: {
    title: 'Privacy',
    rule: 'We hide with',
    lowest: 'Lowest level',
    levels: levelOne,
    shown: 'This figure may be shown.',
    published: 'This figure has already been published; we take it over as it is.',
    sensitive: 'This is a sensitive topic: the limits for answers count double.',
    wayOut: {
      'few-respondents': ['A larger area, another wave or no breakdown may give a figure.'],
      'few-answers': ['A larger area or no breakdown may give a figure.'],
      'protects-another-figure': [
        'Together with other figures this figure would give away a hidden one. A larger area may give a figure.',
      ],
      'few-or-protecting': ['A larger area, or breaking down by one characteristic, may give a figure.'],
      'only-at-a-higher-level': ['Ask for this figure for a larger area.'],
    },
  },
} as const satisfies Wording<typeof dutch.explanationTexts>;
