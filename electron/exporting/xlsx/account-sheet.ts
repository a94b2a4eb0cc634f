import { writeDate } from '../../../shared/base/dutch-dates.ts';
import { workbookTexts as texts } from '../../../shared/language/nl/workbook.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import type { StyledCell, WorkbookSheet } from './workbook-sheets.ts';

/** The first sheet: whose figures these are, how they were made, and which sheet has which. */
export function accountSheet(document: SlideDocument, sheets: readonly WorkbookSheet[]): WorkbookSheet {
  const { title, author, isoDate, fictitious, account, figures } = document;
  const made = [author, texts.made(writeDate(isoDate))].filter((part) => part !== '').join(', ');
  return {
    name: texts.account,
    rows: [
      [{ value: title, style: 'title' }],
      [{ value: made, style: 'muted' }],
      ...(fictitious ? [[{ value: texts.fictitious, style: 'strong' } as const]] : []),
      [],
      [{ value: texts.contents, style: 'strong' }],
      ...sheets.map(({ name }, at): StyledCell[] => [
        { value: `${name}: ${figures[at]?.title ?? ''}`, style: 'link', link: name },
      ]),
      [],
      ...account.parts.flatMap(({ title: heading, sentences }): StyledCell[][] => [
        [{ value: heading, style: 'strong' }],
        ...sentences.map((sentence): StyledCell[] => [{ value: sentence, style: 'wrapped' }]),
        [],
      ]),
      [{ value: texts.hidden, style: 'wrapped' }],
    ],
    tables: [],
    widths: [110],
    frozen: 1,
  };
}
