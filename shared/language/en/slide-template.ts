import { writeBytes, writeDecimal, writeWhole } from '../../base/dutch-numbers.ts';
import type { Issue } from '../../model/issue.ts';
import type { SlideTemplate } from '../../model/slide-template.ts';

/** The organisation's own PowerPoint, as ground for all slides. */
export const slideTemplateTexts = {
  title: 'Your own PowerPoint template',
  help: 'A .pptx or .potx of your organisation. Slides then come on your layouts, with your fonts and background. Only PowerPoint files change; pictures and PDF do not.',
  choose: 'Use your own PowerPoint template',
  other: 'Choose another template',
  remove: 'Remove the template',
  reading: 'Reading the template.',
  kept: (fileName: string) => `‘${fileName}’ is kept. New PowerPoint files use it.`,
  removed: 'The template is removed. Slides look as in the app again.',
  used: 'How we use it',
  forTitle: 'Title slide',
  forContent: 'All other slides',
  layout: (name: string) => `Layout ‘${name}’`,
  titlePlace: 'title',
  contentPlace: 'chart and text',
  fonts: (heading: string, body: string) =>
    heading === body ? `Font: ${body}` : `Fonts: ${heading} for titles, ${body} for the rest`,
  colours: 'Colours of the template',
  coloursUsed:
    'Charts take these colours, for your own area and further areas. Grey, favourable and unfavourable stay as they are; what not everyone can see is moved a little.',
  coloursHelp: 'Charts now have the colours chosen above.',
  takeColours: 'Take the colours of the template',
  size: (width: number, height: number) =>
    `Slides of ${writeDecimal(width * 2.54, 1)} by ${writeDecimal(height * 2.54, 1)} cm`,
  others: (count: number) =>
    count === 1
      ? '1 more layout comes along, for who adds slides.'
      : `${writeWhole(count)} more layouts come along, for who adds slides.`,
  remarks: {
    'no-title-layout':
      'The template has no layout for a title slide. We use the layout of the other slides for it.',
    'no-title-place': 'The layout has no place for a title. We put the title on it as plain text.',
    'title-at-top':
      'The title of this layout leaves too little room. On slides with a chart it stands at the top.',
    'dark-ground': 'The background is dark or a photo. Charts and text therefore stand on a white panel.',
    'other-size': 'The slides are not widescreen. Charts become as small as needed to fit.',
  } satisfies Record<SlideTemplate['remarks'][number], string>,
  stripped: 'Of the template we keep only what it looks like. No slides, notes, links or embedded files.',
} as const;

const kept = 'Nothing was changed.';

/** What is wrong with a file that was chosen as template. */
export const slideTemplateIssues = {
  gone: (name: string): Issue => ({
    kind: 'not-found',
    title: `‘${name}’ is not there, or we may not read it`,
    kept,
    next: 'See whether the file is still in its place and choose it again.',
  }),
  tooLarge: (name: string, bytes: number): Issue => ({
    kind: 'file-too-large',
    title: `‘${name}’ is too large: ${writeBytes(bytes)}`,
    kept,
    next: 'Choose a template of at most 25 MB. Taking out slides and photos often helps.',
  }),
  unpacksTooLarge: (name: string): Issue => ({
    kind: 'file-too-large',
    title: `Unpacked, ‘${name}’ is too large to read`,
    kept,
    next: 'Save it again in PowerPoint as a template without slides, and choose that file.',
  }),
  locked: (name: string): Issue => ({
    kind: 'file-unreadable',
    title: `‘${name}’ has a password or is a very old PowerPoint file`,
    kept,
    next: 'Open it in PowerPoint, remove the password and save it as .potx or .pptx.',
  }),
  notPowerPoint: (name: string): Issue => ({
    kind: 'file-unreadable',
    title: `‘${name}’ is not a PowerPoint file`,
    kept,
    next: 'Choose a file that ends in .pptx or .potx.',
  }),
  broken: (name: string): Issue => ({
    kind: 'file-unreadable',
    title: `‘${name}’ is damaged`,
    kept,
    next: 'Open it in PowerPoint, save it again as .potx and choose that file.',
  }),
  macro: (name: string): Issue => ({
    kind: 'not-allowed',
    title: `‘${name}’ contains macros`,
    kept,
    next: 'Save it in PowerPoint as a plain template (.potx), without macros, and choose that file.',
  }),
  noLayouts: (name: string): Issue => ({
    kind: 'file-layout-unknown',
    title: `‘${name}’ has no layouts`,
    kept,
    next: 'Choose a template with at least one layout (in PowerPoint: View, Slide Master).',
  }),
} as const;
