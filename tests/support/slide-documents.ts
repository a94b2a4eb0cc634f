import type { ChartSpec, NoteSpec } from '../../shared/charts/spec.ts';
import type { MarkKey } from '../../shared/model/figure.ts';
import type { Slide, Story } from '../../shared/model/story.ts';
import { buildDocument } from '../../shared/slides/build-document.ts';
import type { ChartElement, SlideDocument, SlideElement, SlidePage } from '../../shared/slides/document.ts';

interface Wishes {
  readonly interpretation?: string;
  readonly speakerNotes?: string;
  readonly section?: string;
  readonly fictitious?: boolean;
  readonly withTitle?: boolean;
}

/** A story with a slide per spec, as pages; the specs are what today's figures made of its charts. */
export function documentOf(specs: readonly ChartSpec[], wishes: Wishes = {}): SlideDocument {
  const { fictitious = false, withTitle = false } = wishes;
  const title: Slide = {
    kind: 'title',
    id: 'title',
    headline: 'Hoe gaat het met de jongeren in Lindewaard?',
    subtitle: 'Cijfers uit de gezondheidsmonitor, 2025',
    speakerNotes: '',
  };
  const story: Story = {
    id: 'story',
    title: 'Jeugd in Lindewaard',
    area: { level: 'municipality', code: 'Lindewaard' },
    slides: [...(withTitle ? [title] : []), ...specs.map((_, index) => chartSlide(`slide${index}`, wishes))],
    changedAt: '2026-03-12T10:15:00',
  };
  return buildDocument(story, new Map(specs.map((spec, index) => [`slide${index}`, spec])), {
    organisation: 'GGD Voorbeeldregio',
    areaName: 'Lindewaard',
    waves: [2025],
    fictitious,
    isoDate: '2026-03-12T10:15:00',
  });
}

function chartSlide(id: string, wishes: Wishes): Slide {
  const { interpretation = '', speakerNotes = '', section = 'Waar' } = wishes;
  return {
    kind: 'chart',
    id,
    section,
    speakerNotes,
    chart: {
      id: `chart of ${id}`,
      request: {
        kind: 'ranking',
        indicator: 'SBSSK3S6',
        wave: 2025,
        level: 'school',
        within: null,
        reference: null,
        order: 'high-first',
      },
      headline: '',
      interpretation,
      annotations: [],
      chosen: null,
    },
  };
}

export function onlyPage({ pages }: SlideDocument): SlidePage {
  const [page] = pages;
  if (!page || pages.length > 1) throw new Error(`Expected one page, found ${String(pages.length)}.`);
  return page;
}

export function chartOf({ elements }: SlidePage): ChartElement {
  const chart = elements.find((element) => element.kind === 'chart');
  if (!chart) throw new Error('This page has no chart.');
  return chart;
}

/** All words of an element, paragraphs joined by a space; "" for a shape. */
export function wordsOf(element: SlideElement): string {
  if (element.kind !== 'text') return '';
  return element.paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join(' ');
}

/** The spec with a sentence at every mark asked (indexes into its shown marks). */
export function withNotes(spec: ChartSpec, shown: readonly number[]): ChartSpec {
  const marks = shownMarks(spec);
  const notes = shown.flatMap((index): NoteSpec[] => {
    const mark = marks[index];
    return mark
      ? [{ id: `n${index}`, mark, text: 'Hier begon in september een project.', changed: null }]
      : [];
  });
  return { ...spec, notes };
}

function shownMarks(spec: ChartSpec): readonly MarkKey[] {
  const valued =
    spec.kind === 'ranking'
      ? spec.rows
      : spec.series.flatMap((series) => ('points' in series ? series.points : series.bars));
  return valued.flatMap(({ mark, value }) => (value.status === 'shown' ? [mark] : []));
}
