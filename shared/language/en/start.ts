import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/start.ts';

export const startTexts = {
  title: 'Where would you like to begin?',
  lead: 'From a monitor file to a story that stays with people.',
  file: {
    title: 'Import a file',
    drop: 'Drag your file here, or choose it yourself.',
    known: 'Csv from SPSS or StatLine: the app recognises them.',
    into: (workspace) => `It goes into your workspace ${workspace}.`,
    choose: 'Choose a file',
    dropHere: 'Let go to open the file.',
  },
  sample: {
    title: 'Look around first',
    what: 'An invented region with 36 schools and 4 waves.',
    time: 'Ready in a few seconds.',
    load: 'Load sample data',
    busy: 'Loading the sample data',
    kept: 'What you imported yourself stays as it is.',
    loaded: 'The sample data have been loaded.',
  },
  how: {
    title: 'How it works',
    steps: [
      {
        title: '1. Import',
        detail: 'The app recognises your file and asks only about what is unclear.',
      },
      {
        title: '2. Explore',
        detail: 'Ask your question in plain words. Numbers that are too small stay hidden.',
      },
      { title: '3. Tell', detail: 'Put charts with notes in a story and turn it into slides.' },
    ],
  },
  current: {
    title: 'Go on where you were',
    explore: 'Explore',
    import: 'Import a file',
    stories: (count) => (count === 1 ? '1\u00a0story' : `${count}\u00a0stories`),
    waves: (years) => `Waves ${years}`,
    wave: (year) => `Wave ${year}`,
    span: (first, last) => `${first} – ${last}`,
    noWaves: 'No waves imported yet',
    schools: (count) => (count === 1 ? '1\u00a0school' : `${count}\u00a0schools`),
    municipalities: (count) => (count === 1 ? '1\u00a0municipality' : `${count}\u00a0municipalities`),
  },
  recent: {
    title: 'Recent workspaces',
    none: 'The workspaces you have opened appear here. Your first file makes one by itself.',
    missing: 'no longer in its place',
    open: 'Open a workspace',
    create: 'New workspace',
  },
  open: {
    title: 'Open a workspace',
    path: 'Where is the workspace?',
    pathHelp: 'The full path of a file that ends in .wib.',
    action: 'Open workspace',
  },
  create: {
    title: 'New workspace',
    name: 'What is the workspace called?',
    nameExample: 'Youth monitor 2025',
    nameMissing: 'Give the workspace a name.',
    where: 'The app keeps it on this computer, with your other workspaces.',
    elsewhere: 'Choose a place yourself…',
    place: 'Place',
    action: 'Make workspace',
  },
  nothingLeaves: 'Everything stays on this computer. The app makes no connection to the internet.',
  noWorkspace: {
    title: 'No workspace is open yet',
    detail: 'Open a workspace or import a file. To see how it works first, take the sample data.',
    action: 'Go to Start',
  },
  noFigures: {
    title: 'This workspace has no figures yet',
    detail: 'Import a file of the monitor. To see how it works first, take the sample data.',
    action: 'Import a file',
  },
} as const satisfies Wording<typeof dutch.startTexts>;
