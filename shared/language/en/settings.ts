import { percentSign } from '../../base/percent-style.ts';
import type { DisclosureRule } from '../../model/disclosure.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/settings.ts';
import { writeCount } from './writing.ts';

/** Texts of the page Settings. */
export const settingsTexts = {
  title: 'Settings',
  detail: (workspace) => `They belong to the workspace ${workspace} and hold for all figures in it.`,
  parts: 'Sections',
  saving: 'Saving…',
  saved: 'Saved',
  undo: 'Undo',
  undone: 'The last change has been undone.',
  notSaved: 'Not saved',
  fieldsNotSaved: (fields) =>
    fields === 1
      ? 'One field is not saved: it says what is wrong'
      : `${String(fields)} fields are not saved: they say what is wrong`,

  organisation: {
    title: 'Organisation',
    label: 'Name of your organisation',
    help: 'Appears on every slide, with the source.',
  },

  design: {
    title: 'Sample',
    lead: 'How were the pupils chosen? That decides how wide the confidence intervals are.',
    unit: 'Sampling unit',
    units: {
      school: {
        label: 'School',
        detail:
          'Schools or classes took part as a whole. Pupils of one school are alike, so the interval becomes wider.',
      },
      respondent: {
        label: 'Pupil',
        detail: 'Computed as if pupils were chosen independently of each other, as in the national scripts.',
      },
    },
    finite: 'Take into account how many pupils or schools there are',
    finiteDetail:
      'If a large share took part, a figure is more certain and the interval narrower. The numbers come from the school list.',
    noList: 'No school list has been imported yet. Without a list this changes nothing.',
    toData: 'Import a school list',
  },

  disclosure: {
    title: 'Small numbers',
    lead: 'When do we hide a figure? Whatever could be worked out from it is hidden too.',
    rule: 'The disclosure rule',
    presets: {
      gmj: 'Youth Health Monitor (GMJ)',
      'young-adults': 'Young Adults Health Monitor',
      'table-book': 'Table book',
      swing: 'Adults and Swing',
      flevoland: 'Flevoland',
      own: 'Limits of your own',
    },
    usual: 'usual',
    hiddenAt: (rule) => `Hidden: ${rule}.`,
    ownDetail: 'Four numbers you choose yourself.',
    nothingHidden: 'Hides nothing.',
    limits: {
      respondents: 'Pupils with an answer, at least',
      cell: 'Pupils who gave the answer, at least',
      complement: 'Pupils who answered something else, at least',
      largestShare: 'With the same answer, at most (%)',
    },
    limitsHelp: {
      respondents: '30 is usual.',
      get cell() {
        return `5 is usual. With 0, 0${percentSign()} is shown too.`;
      },
      get complement() {
        return `5 is usual. With 0, 100${percentSign()} is shown too.`;
      },
      largestShare: '100 means: no limit.',
    },
    badCount: 'Fill in a whole number from 0 to 10.000.',
    badShare: 'Fill in a whole number from 50 to 100.',
    looser: 'This rule shows more than is usual',
    uncertain: 'Hide figures that are too uncertain as well',
    uncertainDetail:
      'Otherwise a figure that rests on too few pupils gets a warning: you do see it, with the remark that it is uncertain.',
    publishedStays: 'What you have exported stays known. A stricter rule does not take it back.',
  },

  indicators: {
    title: 'Sensitive subjects',
    lead: 'For each subject, choose the smallest area you show the figure for, and whether it is sensitive. For sensitive subjects, the limits for answers count double.',
    noAnswerLimit: 'The rule above has no limit for answers. ‘Sensitive’ changes nothing now.',
    list: 'All subjects',
    search: 'Search for a subject',
    onlyChanged: 'Only what differs',
    subject: 'Subject',
    lowest: 'Smallest area',
    sensitive: 'Sensitive',
    lowestFor: (label) => `Smallest area for ${label}`,
    sensitiveFor: (label) => `${label} is sensitive`,
    usual: (level) => `${level} (usual)`,
    finer: 'smaller than usual',
    none: 'There are no subjects yet. Import a file first.',
    notFound: (query) => `No subject found for ‘${query}’.`,
    nothingChanged: 'Nothing differs.',
    changed: (count) => {
      if (count === 0) return 'Nothing differs from what is usual.';
      return count === 1 ? '1 subject differs.' : `${count} subjects differ.`;
    },
    loading: 'Looking up which subjects there are.',
  },

  differences: {
    title: 'Differences',
    lead: 'When do we call something a difference? The rule is on every slide with a comparison.',
    rule: 'What a difference is',
    rules: {
      test: {
        label: 'A test',
        detail: 'p below 0,05.',
      },
      'test-and-points': {
        label: 'A test and a minimum',
        detail: 'p below 0,05, and large enough to matter.',
      },
      points: {
        label: 'A minimum only',
        detail: 'A number of percentage points. Such a difference can be chance.',
      },
      report: {
        label: 'The limits of 5 and 10',
        detail:
          'From 10 percentage points: favourable (gunstiger) or unfavourable (ongunstiger). From 5 to 10 percentage points on the unfavourable side: a possible point of attention.',
      },
    },
    points: 'Percentage points, at least',
    badPoints: 'Fill in a number from 0,1 to 100.',
    correction: 'Correction for many tests',
    correctionLead:
      'Whoever does many tests always finds something. This takes the number of tests into account.',
    corrections: {
      bh: {
        label: 'Benjamini–Hochberg',
        detail: 'Of the differences you see, on average at most 1 in 20 is chance.',
      },
      bonferroni: {
        label: 'Bonferroni',
        detail:
          'Stricter: the probability of even one difference by chance is at most 1 in 20. You miss more of them.',
      },
      none: {
        label: 'None',
        detail: 'Each test counts by itself. Of 20 tests without a real difference, on average 1 finds one.',
      },
    },
  },
} as const satisfies Wording<typeof dutch.settingsTexts>;

/** What a rule shows that the usual one (Gezondheidsmonitor Jeugd: 30, 5 and 5) does not; empty where it is as strict. */
export function looserThanUsual({ respondents, cell, complement }: DisclosureRule): string[] {
  return [
    respondents < 30 ? fewRespondents(respondents) : null,
    cell < 5 ? fewAnswers(cell) : null,
    complement < 5 ? fewOthers(complement) : null,
  ].filter((sentence) => sentence !== null);
}

function fewRespondents(limit: number): string {
  return `A figure about ${writePupils(Math.max(1, limit))} is shown. In such a small group one can guess who filled in what.`;
}

function fewAnswers(limit: number): string {
  if (limit === 0)
    return `Even 0${percentSign()} is shown. It is then known of everyone in the group that it does not apply.`;
  return `An answer of ${writePupils(limit)} is shown. Whoever knows the group may know who they are.`;
}

function fewOthers(limit: number): string {
  if (limit === 0)
    return `Even 100${percentSign()} is shown. The answer of everyone in the group is then known.`;
  return `A figure is shown when only ${writePupils(limit)} answered something else. The answer of almost everyone is then known.`;
}

function writePupils(number: number): string {
  return writeCount(number, 'pupil', 'pupils');
}
