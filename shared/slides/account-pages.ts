import { slideColours } from '../house-style/slide-colours.ts';
import { accountSlideTexts } from '../language/nl/account-slide.ts';
import { slideTexts } from '../language/nl/slides.ts';
import { storyAccountText } from '../language/nl/story-account.ts';
import type { StoryAccount } from '../model/story-account.ts';
import type { DocumentContext } from './build-document.ts';
import { tagElement, titleElement, type UnnumberedPage } from './page-frame.ts';
import type { Frame, TextElement, TextRun } from './document.ts';
import { decoration, textElement } from './elements.ts';
import { grid, type } from './grid.ts';
import { ownerElements } from './owner-elements.ts';
import { palette } from './palette.ts';
import { textHeight } from './text-layout.ts';

/** The id of the slide that is in no story: it follows from the others. */
export const accountSlideId = 'verantwoording';

/** The last slide: how the figures were made, two columns a page, and as many pages as it takes. */
export function accountPages(
  account: StoryAccount,
  context: DocumentContext,
  fictitious: boolean,
): readonly UnnumberedPage[] {
  const { own, ownText } = slideColours(context.houseStyle);
  const paragraphs = paragraphsOf(account, ownText);
  const size = largestOnFewestPages(paragraphs);
  const columns = fillColumns(paragraphs, size);
  const pages = pagesOf(columns);
  return Array.from({ length: pages }, (_, at): UnnumberedPage => {
    const title = accountSlideTexts.title(at + 1, pages);
    const onPage = columns.slice(at * columnFrames.length, (at + 1) * columnFrames.length);
    return (page, of) => ({
      slideId: accountSlideId,
      section: '',
      title,
      background: palette.surface,
      elements: [
        decoration(slideTexts.names.accent, grid.accentBar, own),
        titleElement(title, fictitious),
        ...(fictitious ? [tagElement(grid.tag)] : []),
        ...onPage.map((part, column) => columnElement(part, size, columnFrames[column] ?? grid.content)),
        ...ownerElements(context, slideTexts.pageOf(page, of)),
      ],
      speakerNotes: at === 0 ? `${accountSlideTexts.notes}\n\n${storyAccountText(account)}` : '',
    });
  });
}

type Paragraph = readonly TextRun[];

const sizes = [13, 12, 11, type.footer, type.least] as const;
const gap = 4;
const columnFrames = [
  { ...grid.content, w: 5.8 },
  { ...grid.content, x: grid.content.x + 6.2, w: 5.8 },
] as const satisfies readonly Frame[];

function paragraphsOf({ parts }: StoryAccount, headingColour: string): readonly Paragraph[] {
  return parts.flatMap(({ title, sentences }) => [
    [{ text: title, bold: true, colour: headingColour }],
    ...sentences.map((text): Paragraph => [{ text }]),
  ]);
}

/** No page for a line or two: the least letter tells how many pages it takes, the largest that takes no more is used. */
function largestOnFewestPages(paragraphs: readonly Paragraph[]): number {
  const pagesIn = (size: number) => pagesOf(fillColumns(paragraphs, size));
  return sizes.find((size) => pagesIn(size) === pagesIn(type.least)) ?? type.least;
}

function pagesOf(columns: readonly unknown[]): number {
  return Math.ceil(columns.length / columnFrames.length);
}

/** One column after another; a heading never stands last in its column. */
function fillColumns(paragraphs: readonly Paragraph[], size: number): readonly (readonly Paragraph[])[] {
  const columns: Paragraph[][] = [[]];
  for (const paragraph of paragraphs) {
    const column = columns.at(-1) ?? [];
    if (column.length === 0 || fits([...column, paragraph], size)) {
      column.push(paragraph);
      continue;
    }
    const heading = isHeading(column.at(-1)) ? column.splice(-1) : [];
    columns.push([...heading, paragraph]);
  }
  return columns.filter((column) => column.length > 0);
}

function isHeading(paragraph: Paragraph | undefined): boolean {
  return paragraph?.every(({ bold }) => bold === true) ?? false;
}

function fits(paragraphs: readonly Paragraph[], size: number): boolean {
  const { w, h } = columnFrames[0];
  return textHeight(columnElement(paragraphs, size, columnFrames[0]), w) <= h;
}

function columnElement(paragraphs: readonly Paragraph[], size: number, frame: Frame): TextElement {
  const name = accountSlideTexts.column;
  const headings = paragraphs.flatMap((paragraph, index) => (isHeading(paragraph) ? [index] : []));
  return textElement({ name, role: 'body', frame, size, paragraphGap: gap, headings, paragraphs });
}
