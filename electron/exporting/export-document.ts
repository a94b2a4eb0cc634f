import { setImmediate as nextTurn } from 'node:timers/promises';
import path from 'node:path';
import { failure, success } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { isOneFile, type ExportFormat } from '../../shared/model/export-format.ts';
import { exportingTexts } from '../../shared/language/exporting.ts';
import { IssueError } from '../../shared/model/issue.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { SlideDocument } from '../../shared/slides/document.ts';
import { safeFileName } from '../../shared/slides/safe-file-name.ts';
import type { ReadAsset } from './assets.ts';
import { pictureNumbers, storyPictures, type PictureLook } from './picture/story-pictures.ts';
import type { DrawChart } from './pptx/picture-parts.ts';
import type { OpenTemplate } from './pptx/template/pack-template.ts';
import { writeTogether } from './write-together.ts';
import type { Overwriting, WrittenFile } from './write-together.ts';

export interface ExportOptions {
  readonly formats: readonly ExportFormat[];
  readonly folder: string;
  /** Without ending; what file systems refuse is taken out. */
  readonly fileName: string;
  readonly overwrite: Overwriting;
  /** The organisation's own PowerPoint; null: slides look as in the app. */
  readonly template: OpenTemplate | null;
  /** Left out: whole slides, on white. */
  readonly pictures?: PictureLook;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  readonly readAsset: ReadAsset;
}

/** Slides → files: all of them or, when stopped or in trouble, none. */
export async function exportDocument(
  document: SlideDocument,
  options: ExportOptions,
): Promise<Result<{ readonly files: readonly WrittenFile[] }, Issue>> {
  try {
    if (document.pages.length === 0) return failure(exportingTexts.noSlides());
    const names = plannedNames(document, options);
    const files = await writeTogether(options.folder, names, options.overwrite, (write) =>
      makeFiles(document, options, names.length, write),
    );
    return success({ files });
  } catch (error) {
    if (error instanceof IssueError) return failure(error.issue);
    if (options.signal.aborted) return failure(exportingTexts.cancelled());
    throw error;
  }
}

/** Loads beforehand what makes PowerPoint files: that is heavy, and can go on while figures are asked. */
export async function loadWriters(formats: readonly ExportFormat[]): Promise<void> {
  if (!formats.includes('pptx')) return;
  const [{ openDrawing }] = await Promise.all([loadDrawer(), loadPptx()]);
  await openDrawing();
}

const loadPptx = () => import('./pptx/write-pptx.ts');
const loadDrawer = () => import('./picture/chart-drawer.tsx');

type Write = (name: string, content: string | Uint8Array) => Promise<void>;

async function makeFiles(
  document: SlideDocument,
  options: ExportOptions,
  total: number,
  write: Write,
): Promise<void> {
  const { formats, signal, onProgress } = options;
  let done = 0;
  const put: Write = async (name, content) => {
    await write(name, content);
    onProgress(++done, total);
    // Lets a "stop" come in between two files.
    await nextTurn();
    signal.throwIfAborted();
  };
  signal.throwIfAborted();
  onProgress(0, total);
  if (formats.includes('pptx')) {
    const { writePptx } = await loadPptx();
    const { houseStyle } = document;
    const draw: DrawChart = {
      picture: async (element) => (await loadDrawer()).drawSlideChart(element, houseStyle, options.readAsset),
      vectors: async (element) => (await loadDrawer()).drawSlideVectors(element, houseStyle),
    };
    const content = await writePptx(document, draw, options.template);
    await put(nameOf(options.fileName, 'pptx'), content);
  }
  if (formats.includes('pdf')) {
    const { writePdf } = await import('./pdf/write-pdf.ts');
    await put(nameOf(options.fileName, 'pdf'), await writePdf(document, options.readAsset, signal));
  }
  if (formats.includes('xlsx')) {
    const { writeXlsx } = await import('./xlsx/write-xlsx.ts');
    await put(nameOf(options.fileName, 'xlsx'), await writeXlsx(document));
  }
  if (formats.includes('html')) {
    const { writeHtml } = await import('./html/write-html.ts');
    await put(nameOf(options.fileName, 'html'), await writeHtml(document, options.readAsset, signal));
  }
  const pictures = formats.filter((format) => !isOneFile(format));
  if (pictures.length === 0) return;
  const look = options.pictures ?? wholeSlides;
  for await (const { number, format, content } of storyPictures(
    document,
    pictures,
    look,
    options.readAsset,
  )) {
    await put(nameOf(options.fileName, format, number), content);
  }
}

const wholeSlides: PictureLook = { shape: 'slide', background: 'white' };

function plannedNames(
  document: SlideDocument,
  { formats, fileName, pictures = wholeSlides }: ExportOptions,
): readonly string[] {
  const numbers = pictureNumbers(document, pictures);
  return [...new Set(formats)].flatMap((format) =>
    isOneFile(format)
      ? [nameOf(fileName, format)]
      : numbers.map((number) => nameOf(fileName, format, number)),
  );
}

/** "Stress in Lindewaard.pdf", "Stress in Lindewaard-01.png". */
function nameOf(fileName: string, format: ExportFormat, number?: string): string {
  const ending = number === undefined ? format : `${number}.${format}`;
  return path.basename(`${safeFileName(fileName)}${number === undefined ? '.' : '-'}${ending}`);
}
