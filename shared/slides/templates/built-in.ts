import type { Template } from '../../model/template.ts';
import { leaTemplate } from './lea.ts';
import { municipalityReport } from './municipality-report.ts';
import { schoolReport } from './school-report.ts';
import { schoolTalk } from './school-talk.ts';
import { themeTemplate } from './theme.ts';
import { wethouderShort } from './wethouder-short.ts';
import { wethouderTemplate } from './wethouder.ts';

/** The templates that come with the app, as they stand in the list. */
export const builtInTemplates: readonly Template[] = [
  wethouderTemplate,
  wethouderShort,
  schoolTalk,
  leaTemplate,
  municipalityReport,
  schoolReport,
  themeTemplate,
];
