import { describe, expect, it } from 'vitest';
import { markPositions } from '../../../shared/charts/geometry.ts';
import { sameMark } from '../../../shared/model/figure.ts';
import { slideHeight, slideWidth } from '../../../shared/slides/document.ts';
import type { Frame, SlideElement, SlidePage } from '../../../shared/slides/document.ts';
import { chartStates } from '../../charts/states.ts';
import { chartOf, documentOf, onlyPage, withNotes, wordsOf } from '../../support/slide-documents.ts';

const states = Object.entries(chartStates());

describe('every chart state on a slide', () => {
  it.each(states)('%s: stands inside the page, in letters of 9 points or more', (_, spec) => {
    for (const page of documentOf([spec], { fictitious: true }).pages) {
      for (const element of page.elements) {
        const { x, y, w, h } = frameOf(element);
        expect(Math.min(x, y), element.name).toBeGreaterThanOrEqual(-0.001);
        expect(x + w, element.name).toBeLessThanOrEqual(slideWidth + 0.01);
        expect(y + h, element.name).toBeLessThanOrEqual(slideHeight + 0.01);
        if (element.kind === 'text') expect(element.size, element.name).toBeGreaterThanOrEqual(9);
      }
    }
  });

  it.each(states)('%s: has headline, measure, chart, source and number, in reading order', (_, spec) => {
    const page = onlyPage(documentOf([spec]));
    const roles = page.elements.flatMap((element) =>
      element.kind === 'text' ? [element.role] : element.kind === 'chart' ? ['chart'] : [],
    );
    const order = ['title', 'subtitle', 'chart', 'footer', 'slide-number'];
    expect(roles.filter((role) => order.includes(role))).toEqual(order);
    expect(page.title).toBe(spec.headline);
    expect(chartOf(page).altText).toBe(spec.altText);
    expect(allWords(page)).toContain('dia 1 van 1');
    for (const part of spec.footer) expect(allWords(page)).toContain(part);
  });

  it.each(states)('%s: every leader ends just outside the interval of its mark', (_, spec) => {
    const noted = withNotes(spec, [0, 3]);
    const page = onlyPage(documentOf([noted]));
    const { plot } = chartOf(page);
    const marks = markPositions(noted, plot, 0);
    const ends = page.elements.flatMap((element) =>
      element.kind === 'line' && element.role === 'note-leader' ? [element.to] : [],
    );
    expect(ends).toHaveLength(noted.notes.length);
    for (const [index, end] of ends.entries()) {
      const own = marks.find(({ mark }) => sameMark(mark, noted.notes[index]?.mark ?? mark));
      // A bar's interval is a line in its middle; its box is as wide as the bar.
      const interval = own && spec.kind === 'bars' ? { ...own.box, x: own.at.x, w: 0 } : own?.box;
      const away = interval ? distance(end, interval) : Infinity;
      // 6 points; 2 % of the page's width is the most that may be between leader and mark.
      expect(away).toBeCloseTo(6 / 72, 2);
      expect(away).toBeLessThan(0.02 * slideWidth);
    }
  });
});

describe('a slide with a chart', () => {
  it('says the section before the measure, and nothing before it without a section', () => {
    const spec = chartStates()['ranking, plain'];
    const [first] = spec ? [onlyPage(documentOf([spec], { section: 'Waar en wie' }))] : [];
    const [second] = spec ? [onlyPage(documentOf([spec], { section: '' }))] : [];
    expect(subtitleOf(first)).toBe(`Waar en wie\u2002|\u2002${spec?.subtitle}`);
    expect(subtitleOf(second)).toBe(spec?.subtitle);
  });

  it('gives the interpretation a panel, and the chart the width when nothing is written', () => {
    for (const [, spec] of states) {
      const written = onlyPage(documentOf([spec], { interpretation: 'Dat is één op de twee leerlingen.' }));
      const empty = onlyPage(documentOf([spec], { interpretation: '  ' }));
      expect(allWords(written)).toContain('Dat is één op de twee leerlingen.');
      expect(chartOf(written).frame.x + chartOf(written).frame.w).toBeLessThan(9.9);
      expect(empty.elements.some(({ name }) => name === 'Duiding')).toBe(false);
    }
  });

  it('ends a long interpretation with a word of where to read on, and gives it whole to the speaker', () => {
    const long = 'Veel leerlingen noemen school en huiswerk. '.repeat(40).trim();
    const page = onlyPage(documentOf([anySpec('trend, one area')], { interpretation: long }));
    expect(allWords(page)).toContain('Lees verder in de notities.');
    expect(allWords(page)).not.toContain(long);
    expect(page.speakerNotes).toContain(long);
  });

  it('says that data are fictitious, on the slide and in the document', () => {
    const honest = documentOf([anySpec('ranking, published figures without intervals')]);
    const fictitious = documentOf([anySpec('ranking, plain')]);
    expect(honest.fictitious).toBe(false);
    expect(honest.pages.some((page) => allWords(page).includes('fictieve voorbeelddata'))).toBe(false);
    expect(fictitious.fictitious).toBe(true);
    expect(fictitious.pages.every((page) => tags(page) === 1)).toBe(true);
  });

  it('puts a reason and a hatch where a row is hidden, and gives the hatch that reason as alt text', () => {
    const page = onlyPage(documentOf([anySpec('ranking, half of it hidden')]));
    const hatches = page.elements.flatMap((element) =>
      element.kind === 'rectangle' && element.pattern !== undefined ? [element] : [],
    );
    expect(hatches).toHaveLength(4);
    for (const { altText, frame } of hatches) {
      expect(altText).toMatch(/^(De Terp|Schakelklas Lindewaard|De Kade|Nieuw College): /);
      expect(frame.x + frame.w).toBeCloseTo(chartOf(page).plot.x + chartOf(page).plot.w, 6);
    }
  });

  it('draws the reference line exactly at its percentage', () => {
    const page = onlyPage(documentOf([anySpec('ranking, plain')]));
    const { plot, spec } = chartOf(page);
    const line = page.elements.find((element) => element.kind === 'line' && element.role === 'reference');
    expect(line?.kind === 'line' && line.from.x).toBeCloseTo(plot.x + (52.2 / spec.axis.max) * plot.w, 6);
    expect(allWords(page)).toContain('Lindewaard 52\u00a0%');
  });

  it('leaves no note of a hidden figure on the slide, and tells the speaker', () => {
    const spec = anySpec('ranking, half of it hidden');
    const hidden = spec.kind === 'ranking' ? spec.rows.find(({ name }) => name === 'De Terp') : undefined;
    if (!hidden) throw new Error('The state has no hidden row.');
    const note = { id: 'n', mark: hidden.mark, text: 'Hier was het 12 procent.', changed: null };
    const page = onlyPage(documentOf([{ ...spec, notes: [note] }]));
    expect(allWords(page)).not.toContain('12 procent');
    expect(page.speakerNotes).toContain('een notitie staat niet op de dia');
    expect(page.speakerNotes).not.toContain('12 procent');
  });
});

function anySpec(name: string) {
  const spec = chartStates()[name];
  if (!spec) throw new Error(`No chart state "${name}".`);
  return spec;
}

function frameOf(element: SlideElement): Frame {
  if (element.kind !== 'line') return element.frame;
  const { from, to } = element;
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  return { x, y, w: Math.abs(to.x - from.x), h: Math.abs(to.y - from.y) };
}

function distance({ x, y }: { readonly x: number; readonly y: number }, box: Frame): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.w);
  const down = Math.max(box.y - y, 0, y - box.y - box.h);
  return Math.hypot(across, down);
}

function allWords({ elements }: SlidePage): string {
  return elements.map(wordsOf).join('\n');
}

function subtitleOf(page: SlidePage | undefined): string | undefined {
  const found = page?.elements.find((element) => element.kind === 'text' && element.role === 'subtitle');
  return found && wordsOf(found);
}

function tags({ elements }: SlidePage): number {
  return elements.filter((element) => element.kind === 'text' && element.role === 'tag').length;
}
