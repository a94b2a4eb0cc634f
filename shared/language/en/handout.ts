import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/handout.ts';
import { writeList } from './writing.ts';

export const handoutTexts = {
  tag: 'without answers',
  open: 'Workspace without answers',
  title: 'Make a workspace without answers',
  what: 'A copy for an adviser. All stories, notes, templates, settings and kept questions come along, with the figures that belong to them. No pupil’s answer comes along, nor any weight or hidden figure.',
  waves: 'Waves to explore',
  wavesHint: 'Trends are always over all waves.',
  levels: 'Levels to explore',
  levelsHint: 'Stories always come along whole.',
  levelNames: {
    region: 'region',
    municipality: 'municipalities',
    district: 'districts',
    school: 'schools',
  },
  name: 'File name',
  nameOf: (workspace) => `${workspace} without answers`,
  folder: 'Folder',
  folderDefault: 'Empty: the export folder of the app.',
  chooseFolder: 'Choose a folder',
  nameMissing: 'Type a name first.',
  chooseMore: 'Choose at least one wave and one level.',
  known: 'What is in the copy counts as known afterwards: that may hide another figure later.',
  start: 'Make the workspace',
  overwrite: 'Replace the file',
  busy: 'We are making the workspace without answers',
  kept: 'There is no file until everything is in it.',
  close: 'Close',
  done: 'The workspace is ready',
  doneWhere: (path, bytes) => `${path} (${bytes})`,
  show: 'Show in folder',
  fetch: 'Download',
  ways: 'These questions are in it',
  inside: {
    title: 'This workspace is without pupils’ answers',
    detail: (date, waves) =>
      `Made on ${date}, from ${waves.length === 1 ? 'the wave' : 'the waves'} ${writeList(waves.map(String))}. It holds stories, kept questions and figures that may be shown.`,
    limits:
      'Files cannot be imported here. Is a question missing? Have the maker keep it with the star and make the workspace again.',
    explore: 'Explore',
    stories: 'Stories',
  },
} as const satisfies Wording<typeof dutch.handoutTexts>;
