import { IssueError } from '../../../shared/model/issue.ts';
import type { PictureBackground, PictureShape } from '../../../shared/model/picture-shape.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import type { ReadAsset } from '../assets.ts';
import { makePictures, type PictureFormat } from './make-pictures.ts';

/** Of a slide the whole; of the other shapes each chart of a slide, laid out anew for it. */
export interface PictureLook {
  readonly shape: PictureShape;
  readonly background: PictureBackground;
}

/** The numbers of the pictures of a story, in their order: "01"; of several charts on a slide "04a", "04b". */
export function pictureNumbers(document: SlideDocument, { shape }: PictureLook): readonly string[] {
  if (shape === 'slide') return document.pages.map((_, index) => padded(index + 1));
  return chartsOf(document).map(({ number }) => number);
}

/** One picture after another. Throws IssueError where a chart has too many rows for the shape. */
export async function* storyPictures(
  document: SlideDocument,
  formats: readonly PictureFormat[],
  look: PictureLook,
  readAsset: ReadAsset,
): AsyncGenerator<{ number: string; format: PictureFormat; content: string | Uint8Array }> {
  if (look.shape === 'slide') {
    for await (const { page, ...picture } of makePictures(document, formats, readAsset, look.background))
      yield { number: padded(page + 1), ...picture };
    return;
  }
  const { drawChart } = await import('../export-chart.ts');
  const { author: organisation, houseStyle } = document;
  for (const { number, spec } of chartsOf(document)) {
    for (const format of formats) {
      const drawn = await drawChart(spec, { ...look, format, organisation, houseStyle, readAsset });
      if (!drawn.ok)
        throw new IssueError({ ...drawn.issue, title: `${spec.headline}: ${drawn.issue.title}` });
      yield { number, format, content: drawn.value };
    }
  }
}

function chartsOf({ figures }: SlideDocument): { readonly number: string; readonly spec: ChartSpec }[] {
  return figures
    .filter(({ kind }) => kind !== 'meaning')
    .flatMap(({ page, charts }) =>
      charts.map((spec, at) => ({
        spec,
        number: padded(page) + (charts.length === 1 ? '' : String.fromCharCode('a'.charCodeAt(0) + at)),
      })),
    );
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
