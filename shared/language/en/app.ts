import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/app.ts';

export const appTexts = {
  name: 'Welbevinden in Beeld',
  skipToContent: 'Skip to content',
  mainMenu: 'Main menu',
  pages: {
    start: 'Start',
    data: 'Data',
    import: 'Import a file',
    changes: 'What changed',
    explore: 'Explore',
    story: 'Story',
    present: 'Present',
    export: 'Export',
    settings: 'Settings',
    notFound: 'Not found',
  },
  documentTitle: (page) => `${page} · Welbevinden in Beeld`,
  fictitious: 'Fictitious sample data',
  preferences: {
    menu: 'Display and language',
    scheme: 'Display',
    schemes: { light: 'Light', dark: 'Dark', auto: 'Same as your computer' },
    language: 'Language',
    languages: { nl: 'Nederlands', en: 'English' },
  },
  workspace: {
    menu: (name) => `Workspace ${name}`,
    waves: (count) => (count === 1 ? '1 wave' : `${count} waves`),
    schools: (count) => (count === 1 ? '1 school' : `${count} schools`),
    empty: 'No waves yet',
    close: 'Close this workspace',
    toStart: 'Choose another workspace',
    settings: 'Settings',
  },
  close: 'Close',
  cancel: 'Cancel',
  notFound: {
    title: 'This page does not exist',
    detail: 'The address is wrong, or the page has moved to another address.',
    toStart: 'Go to Start',
  },
  crash: {
    kind: 'Error in the app',
    title: 'This page cannot go on',
    kept: 'Something went wrong in the app itself. What you had saved is still in your workspace.',
    retry: 'Try again',
    toStart: 'Go to Start',
    detail: 'What went wrong technically',
  },
} as const satisfies Wording<typeof dutch.appTexts>;
