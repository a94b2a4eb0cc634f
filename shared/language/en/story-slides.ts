import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/story-slides.ts';

export const storySlideTexts = {
  add: { text: 'Add a text slide', request: 'Add agenda and request' },
  message: 'Message',
  messageFallback: 'Empty: the headline of the first chart.',
  section: 'Section',
  layouts: {
    columns: 'Side by side',
    large: 'One large, the others beside it',
    grid: 'Two by two',
    middle: 'One large in the middle',
  },
  interpretation: 'Interpretation',
  partHeading: (position) => `Heading of part ${String(position)}`,
  partText: (position) => `Text of part ${String(position)}`,
  quote: (position) => `Quote in part ${String(position)}`,
  who: (position) => `Who said so, in part ${String(position)}`,
  headline: 'Headline',
  text: 'Text',
  textHint: 'start a line with - for a point',
  agendaItem: 'What is on the agenda already',
  pillar: 'What the request is about',
  noPillar: 'None of the four',
  action: (pillar) => `${pillar}: what works`,
  done: (pillar) => `${pillar}: how many schools do so already`,
  outOf: 'Out of how many schools that was counted',
  request: 'Request',
  rows: { what: 'What', costs: 'Costs', when: 'When', then: 'After that' },
  source: 'Where the counts come from',
} as const satisfies Wording<typeof dutch.storySlideTexts>;
