import type { Wording } from '../bilingual.ts';
import type { ownTemplateTexts as dutch } from '../nl/own-templates.ts';

export const ownTemplateTexts = {
  save: 'Keep as a template',
  saveTitle: 'Keep this story as a template',
  saveBody:
    'The slides, charts and texts stay. The area, the figures, the headlines of charts and what you wrote beside them do not go along.',
  name: 'Name of the template',
  nameFirst: 'Give the template a name.',
  keep: 'Keep',
  saved: (name) => `‘${name}’ is now among the templates of a new story.`,
  cancel: 'Leave as it is',
  mine: 'Your own templates',
  rename: (name) => `Give ‘${name}’ another name`,
  renamed: (name) => `The template is now called ‘${name}’.`,
  remove: (name) => `Remove the template ‘${name}’`,
  removeTitle: (name) => `Remove template ‘${name}’?`,
  removeBody: 'Stories that were made with it stay. You can put the template back.',
  removeSure: 'Remove the template',
  removed: 'The template has been removed.',
  removedLabel: 'Removed templates',
  putBack: 'Put back',
  putBackName: (name) => `Put back: template ‘${name}’`,
  isBack: (name) => `‘${name}’ is among your templates again.`,
} as const satisfies Wording<typeof dutch>;
