import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/core.ts';
import { dataTexts } from './data.ts';
import { writeCount } from './writing.ts';

/** What the core says when something stands in the way, and what it calls the things it makes. */
export const coreTexts = {
  nothingChanged: 'Your workspace is as it was.',
  unknownOperation: {
    title: 'The app does not know this command.',
    next: 'Start the app again. If this keeps happening, get the latest version.',
  },
  inputInvalid: {
    title: 'The app did not understand this command.',
    next: 'Load the page again and try once more.',
  },
  unexpected: {
    title: 'Something went wrong that we had not foreseen.',
    next: 'Try once more. If it keeps going wrong, start the app again.',
  },
  cancelled: { title: 'Stopped.', next: 'You can begin again whenever you like.' },
  noWorkspace: {
    title: 'No workspace is open yet.',
    next: 'Open a workspace, make a new one, or load the sample data.',
  },
  noDialogs: {
    title: 'The browser has no window for choosing a file.',
    next: 'Type the folder in the field, or drag the file onto the page.',
  },
  noShowWindow: {
    title: 'In the browser the page opens a second window itself.',
    next: 'Reload the page and try once more.',
  },
  proposalGone: { title: 'This file is no longer at hand.', next: 'Choose the file again.' },
  uploadGone: { title: 'The file did not arrive properly.', next: 'Choose the file again.' },
  uploadDiskFull: {
    title: 'The disk of this computer is full: the file does not fit on it.',
    next: 'Make room and choose the file again.',
  },
  pathRefused: {
    title: 'In the browser, the app cannot open a file by its path.',
    next: 'Choose the file with the button, or drag it onto the page.',
  },
  questionsOpen: (questions) => ({
    title: 'One more answer is needed.',
    next: questions.join(' '),
  }),
  alreadyImported: (when) => ({
    title: `This file has been imported before, ${when}.`,
    next: `To import it once more all the same, choose ‘${dataTexts.import.before.again}’.`,
  }),
  nothingReplaced: {
    title: 'This delivery replaced nothing, or what it replaced was given up.',
    next: 'Look under Data which deliveries replaced an earlier one.',
  },
  comparingPhase: 'We compare the figures of before and after',
  replacedGone: {
    title: 'The wave this file would replace is no longer there.',
    next: 'Choose the file again, and we look at what is there now.',
  },
  slideGone: { title: 'This slide is not there any more.', next: 'Choose another slide.' },
  slideWithoutFigures: {
    title: 'There are no figures on this slide.',
    next: 'Choose a slide with a chart, or copy the picture.',
  },
  storyGone: { title: 'This story no longer exists.', next: 'Choose another story.' },
  stepGone: {
    title: 'This step no longer exists.',
    next: 'Look in the history for the steps that are still there.',
  },
  areaGone: (code) => ({
    title: `The area ${code} is not in this workspace.`,
    next: 'Choose an area whose figures have been imported.',
  }),
  themeUnknown: (theme, themes) => ({
    title: `The theme ‘${theme}’ is not in this workspace.`,
    next: `Choose one of these: ${themes.join(', ')}.`,
  }),
  handoutPhase: 'We collect the figures',
  handout: {
    ofHandout: {
      title: 'This workspace is itself already without pupils’ answers.',
      next: 'Pass the file on as it is, or make a new one from the workspace with the monitor files.',
    },
    nothing: {
      title: 'There are no figures of these waves to hand out.',
      next: 'Choose a wave that is in the workspace.',
    },
    noFiles: {
      title: 'Files cannot be imported into a workspace without answers.',
      next: 'Open the workspace that holds the monitor files, or make a new workspace.',
    },
    noOtherFigures: {
      title: 'How the figures in this workspace were made is settled.',
      next: 'You can change the house style and the name of your organisation. For other figures, ask the maker for a new workspace.',
    },
  },
  sampleMissing: {
    title: 'The sample data are missing from this installation.',
    next: 'Install the app again, or import a file of your own.',
  },
  firstWorkspaceName: dataTexts.import.mixed.name(''),
  templateGone: { title: 'This template is not there.', next: 'Choose another template.' },
  fillingStory: {
    named: 'The story is being filled: the figures of the template',
    all: 'The story is being filled: the figures of all indicators',
  },
  templateNeedsArea: { title: 'A template is about an area.', next: 'Choose an area first.' },
  templateOfNothing: {
    title: 'This story has no slides yet.',
    next: 'Add slides, then keep it as a template.',
  },
  templatePurpose: (title) => `kept from ‘${title}’`,
  freeStoryTitle: 'New story',
  readingPhase: dataTexts.import.reading,
  savingPhase: dataTexts.import.saving,
  exportPhase: 'Making the slides',
  describeWorkspace: (waves, schools, municipalities) => {
    const parts = [writeCount(waves, 'wave', 'waves')];
    if (schools > 0) parts.push(writeCount(schools, 'school', 'schools'));
    else if (municipalities > 0) parts.push(writeCount(municipalities, 'municipality', 'municipalities'));
    return parts.join(', ');
  },
  fictitious: 'fictitious sample data',
  noFiguresYet: 'no figures yet',
} as const satisfies Wording<typeof dutch.coreTexts>;
