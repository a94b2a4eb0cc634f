import { bilingual } from './bilingual.ts';
import { ownTemplateTexts as english } from './en/own-templates.ts';
import { ownTemplateTexts as dutch } from './nl/own-templates.ts';

export const ownTemplateTexts = bilingual(dutch, english);
