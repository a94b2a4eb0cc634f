import { describe, expect, it } from 'vitest';
import type { ChartSpec, RankingSpec } from '../../../shared/charts/spec.ts';
import type { Slide } from '../../../shared/model/story.ts';
import type { SlidePage } from '../../../shared/slides/document.ts';
import { chartStates } from '../../charts/states.ts';
import { chartSlide, documentOf, named, titleSlide, wordsOf } from '../../support/slide-documents.ts';

describe('the slide that says how sure differences are', () => {
  it('tells a difference of means in words, beside one of percentages on the scale', () => {
    const page = pageOf([percentages(), means()]);
    expect(named(page, 'Interval van het verschil: Stress')).toBeDefined();
    expect(named(page, 'Interval van het verschil: Rapportcijfer')).toBeUndefined();
    expect(named(page, 'Teken bij het verschil: Rapportcijfer')).toBeDefined();
    // What lies above it on the scale keeps clear of it.
    const [row, zero] = [named(page, 'Verschil: Rapportcijfer'), named(page, 'Lijn bij geen verschil')];
    if (row === undefined || !('frame' in row)) throw new Error('A row has a frame');
    if (zero === undefined || !('to' in zero)) throw new Error('Zero is a line');
    expect(row.frame.y).toBeGreaterThan(zero.to.y);
    expect(plain(wordsOf(page))).toContain('+0,5 punt: ongunstiger (95 %-interval: +0,1 tot +0,9)');
    expect(plain(wordsOf(page))).toContain('van het verschil, in procentpunten');
    expect(plain(page.speakerNotes)).toContain('+0,5 punt: ongunstiger (+0,1 tot +0,9)');
    expect(plain(page.speakerNotes)).toContain('+10 punten: ongunstiger (+');
  });

  it('leaves the scale its room where it holds one row of four', () => {
    const page = pageOf([percentages(), means(), means(), means()]);
    const zero = named(page, 'Lijn bij geen verschil');
    if (zero === undefined || !('to' in zero)) throw new Error('Zero is a line');
    expect(zero.to.y - zero.from.y).toBeGreaterThan(0.5);
    const told = page.elements.filter(({ name }) => name === 'Verschil: Rapportcijfer');
    expect(told.length).toBe(3);
    for (const row of told) expect('frame' in row ? row.frame.h : 0).toBeGreaterThan(0.5);
  });

  it('says of an earlier wave that the newest cannot be compared', () => {
    const plainTrend = chartStates()['trend, one area'];
    if (plainTrend?.kind !== 'trend') throw new Error('There is such a trend');
    const told = percentages().rows.find(({ difference }) => difference?.lower != null)?.difference ?? null;
    expect(told).not.toBeNull();
    const upTo = (last: number) => ({
      ...plainTrend,
      series: plainTrend.series.map((line) => ({
        ...line,
        points: line.points.map((point) => ({ ...point, difference: point.wave <= last ? told : null })),
      })),
    });
    expect(plain(wordsOf(pageOf([upTo(2025)])))).not.toContain('niet te vergelijken');
    const page = pageOf([upTo(2023)]);
    expect(plain(wordsOf(page))).toContain('(2025: niet te vergelijken)');
    expect(plain(page.speakerNotes)).toContain('(2025: niet te vergelijken)');
  });

  it('has no scale of percentages where all are means', () => {
    const page = pageOf([means()]);
    expect(named(page, 'Lijn bij geen verschil')).toBeUndefined();
    const told = plain(`${wordsOf(page)} ${page.speakerNotes}`);
    expect(told).not.toContain('in procentpunten');
    expect(told).not.toContain('Ligt de nul in de streep');
    expect(told).toContain('+0,5 punt: ongunstiger (95 %-interval: +0,1 tot +0,9)');
  });
});

function percentages(): RankingSpec {
  const spec = chartStates()['ranking, compared with the rest'];
  if (spec?.kind !== 'ranking') throw new Error('There is such a ranking');
  return spec;
}

/** One school half a point above the others. */
function means(): RankingSpec {
  const spec = percentages();
  const rows = spec.rows.flatMap((row) =>
    row.difference?.verdict === 'ongunstiger'
      ? [{ ...row, difference: { ...row.difference, difference: 0.5, lower: 0.1, upper: 0.9, measure } }]
      : [],
  );
  expect(rows.length).toBe(1);
  return { ...spec, axis: { min: 1, max: 10, ticks: [1, 10], measure }, rows };
}
const measure = 'mean' as const;

function pageOf(specs: readonly ChartSpec[]): SlidePage {
  const headings = specs.map((spec) => ('axis' in spec && spec.axis.measure ? 'Rapportcijfer' : 'Stress'));
  const slide: Slide = {
    ...{ kind: 'meaning', id: 'duiding', section: '', headline: '', speakerNotes: '' },
    ...{ limits: [], interpretation: '' },
    charts: headings.map((heading, index) => {
      const { id, chart } = chartSlide(`slide ${index}`);
      return { id, heading, chart };
    }),
  };
  const [, page] = documentOf(specs, {}, { slides: [titleSlide, slide] }).pages;
  if (page === undefined) throw new Error('A slide has a page');
  return page;
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
