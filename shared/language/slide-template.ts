import { bilingual } from './bilingual.ts';
import * as en from './en/slide-template.ts';
import * as nl from './nl/slide-template.ts';

export const slideTemplateTexts = bilingual(nl.slideTemplateTexts, en.slideTemplateTexts);
export const slideTemplateIssues = bilingual(nl.slideTemplateIssues, en.slideTemplateIssues);
