import type { Area, Level } from '../../../shared/model/area.ts';
import type { BatchSource, BatchWish, WhenHidden } from '../../../shared/model/batch.ts';
import { isOneFile, type ExportFormat } from '../../../shared/model/export-format.ts';
import type { PictureBackground, PictureShape } from '../../../shared/model/picture-shape.ts';
import type { Story, StorySummary } from '../../../shared/model/story.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import type { TemplateSummary } from '../../../shared/model/template.ts';

/** What goes out: a story as it stands, or a template for many areas. */
export type Subject =
  | { readonly kind: 'story'; readonly story: StorySummary }
  | { readonly kind: 'template'; readonly template: TemplateSummary };

/** For whom: the area of the story alone, all of a level, or some of it. */
export type Whom =
  | { readonly kind: 'this' }
  | { readonly kind: 'all'; readonly level: Level }
  | { readonly kind: 'some'; readonly level: Level; readonly only: readonly string[] };

/** What a person settles before an export. */
export interface ExportChoice {
  readonly whom: Whom;
  readonly formats: readonly ExportFormat[];
  /** What the PNG and SVG among them are made for. */
  readonly pictures: { readonly shape: PictureShape; readonly background: PictureBackground };
  /** Of one story, without ending. */
  readonly fileName: string;
  /** Of many reports: with fields. */
  readonly names: string;
  readonly whenHidden: WhenHidden;
  /** "" : the export folder of the app. */
  readonly folder: string;
}

/** Of pictures for a slide one per page, of other shapes one per chart. */
export function countPictures({ pages, figures }: SlideDocument, { pictures }: ExportChoice): number {
  if (pictures.shape === 'slide') return pages.length;
  return figures.reduce((count, { kind, charts }) => count + (kind === 'meaning' ? 0 : charts.length), 0);
}

/** One PowerPoint, one PDF; of pictures one per slide. */
export function countFiles(formats: readonly ExportFormat[], pages: number): number {
  return formats.reduce((files, format) => files + (isOneFile(format) ? 1 : pages), 0);
}

/** "Stress in Lindewaard.pptx", "Stress in Lindewaard-01.png …". */
export function exampleNames(formats: readonly ExportFormat[], fileName: string): readonly string[] {
  return formats.map((format) => (isOneFile(format) ? `${fileName}.${format}` : `${fileName}-01.${format}`));
}

/** The levels of which reports can be made: that of the area of a story, or those a template is for. */
export function levelsFor(subject: Subject, about: Story['area'], areas: readonly Area[]): readonly Level[] {
  const possible =
    subject.kind === 'template' ? subject.template.levels : about === null ? [] : [about.level];
  return possible.filter((level) => areas.filter((area) => area.level === level).length > 1);
}

/** The areas that were chosen; of "this" none. */
export function chosenAreas(whom: Whom, areas: readonly Area[]): readonly Area[] {
  if (whom.kind === 'this') return [];
  const ofLevel = areas.filter(({ level }) => level === whom.level);
  return whom.kind === 'all' ? ofLevel : ofLevel.filter(({ code }) => whom.only.includes(code));
}

/** What many reports are asked with; null where nobody was chosen yet. */
export function wishOf(
  subject: Subject,
  { whom, names, whenHidden }: Pick<ExportChoice, 'whom' | 'names' | 'whenHidden'>,
): BatchWish | null {
  if (whom.kind === 'this' || (whom.kind === 'some' && whom.only.length === 0)) return null;
  const { level } = whom;
  const areas = whom.kind === 'all' ? { level } : { level, only: whom.only };
  return { source: sourceOf(subject), areas, names, whenHidden };
}

function sourceOf(subject: Subject): BatchSource {
  return subject.kind === 'story'
    ? { kind: 'story', storyId: subject.story.id }
    : { kind: 'template', template: subject.template.id };
}

export function titleOf(subject: Subject): string {
  return subject.kind === 'story' ? subject.story.title : subject.template.name;
}
