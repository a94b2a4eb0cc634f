import { fitText, measureText, wrapText } from '../../../shared/base/text-metrics.ts';
import { trendBreakX, trendWaveX } from '../../../shared/charts/geometry.ts';
import type { TrendSpec } from '../../../shared/charts/spec.ts';
import { isFootFree, trendGaps } from '../../../shared/charts/trend/trend-gaps.ts';
import { labelBox, trendLabels, trendVerdicts } from '../../../shared/charts/trend/trend-labels.ts';
import type { SlideColours } from '../../../shared/house-style/slide-colours.ts';
import { chartTexts } from '../../../shared/language/nl/charts.ts';
import { slideTexts } from '../../../shared/language/nl/slides.ts';
import type { Frame, SlideElement } from '../../../shared/slides/document.ts';
import { decoration, lineElement, textElement } from '../../../shared/slides/elements.ts';
import { type } from '../../../shared/slides/grid.ts';
import { palette } from '../../../shared/slides/palette.ts';
import { verdictElements } from '../../../shared/slides/verdict-elements.ts';
import type { Furniture } from './chart-furniture.ts';
import { seriesColour, trendRoom } from './trend-look.ts';

const inch = (points: number) => points / 72;

/** Names at the line ends, breaks of question, and why a wave has no figure. */
export function trendFurniture(spec: TrendSpec, plot: Frame, frame: Frame, colours: SlideColours): Furniture {
  const right = frame.x + frame.w;
  return {
    behind: spec.breaks.map(({ beforeWave }) => {
      const x = trendBreakX(spec, plot, beforeWave);
      return decoration(
        slideTexts.names.breakGround,
        { x, y: plot.y, w: right - x, h: plot.h },
        palette.panel,
      );
    }),
    before: [
      ...breakElements(spec, plot, right),
      ...gapElements(spec, plot),
      ...lineNames(spec, plot, right, colours),
      ...verdictsOf(spec, plot, right, colours),
    ],
  };
}

function lineNames(
  spec: TrendSpec,
  plot: Frame,
  right: number,
  colours: SlideColours,
): readonly SlideElement[] {
  const room = trendRoom(plot, right);
  return trendLabels(spec, room)
    .filter(({ role }) => role === 'name')
    .map((label) => {
      const box = labelBox(label, room.size);
      return textElement({
        name: slideTexts.names.lineEnd(label.series.name),
        role: 'label',
        frame: { ...box, w: box.w + 0.08 },
        size: type.label,
        bold: label.series.role === 'own',
        colour: seriesColour(spec, label.series, colours).text,
        anchor: 'middle',
        text: label.text,
      });
    });
}

function verdictsOf(
  spec: TrendSpec,
  plot: Frame,
  right: number,
  colours: SlideColours,
): readonly SlideElement[] {
  const room = trendRoom(plot, right);
  return trendVerdicts(spec, trendLabels(spec, room), room).flatMap((word) =>
    verdictElements(word, String(word.wave), type.label, colours),
  );
}

function breakElements(spec: TrendSpec, plot: Frame, right: number): readonly SlideElement[] {
  return spec.breaks.flatMap(({ beforeWave, title, detail }): SlideElement[] => {
    const x = trendBreakX(spec, plot, beforeWave);
    const room = right - x - inch(type.label);
    const words = measureText(detail, inch(type.axis)) <= room ? detail : chartTexts.breakDetail;
    const left = x + inch(type.label);
    return [
      lineElement({
        name: slideTexts.names.breakLine,
        from: { x, y: plot.y - inch(7) },
        to: { x, y: plot.y + plot.h + inch(6) },
        colour: palette.ink,
        width: 1.5,
        dash: 'dot',
        role: 'rule',
        altText: `${title}: ${detail}`,
      }),
      textElement({
        name: slideTexts.names.breakWords,
        role: 'label',
        frame: { x: left, y: plot.y - 0.56, w: room, h: 0.26 },
        size: type.label,
        bold: true,
        anchor: 'bottom',
        text: fitText(title, room, inch(type.label), 600),
      }),
      textElement({
        name: slideTexts.names.breakWords,
        role: 'label',
        frame: { x: left, y: plot.y - 0.3, w: room, h: 0.22 },
        size: type.axis,
        colour: palette.ink2,
        anchor: 'middle',
        text: fitText(words, room, inch(type.axis)),
      }),
    ];
  });
}

/** At the foot of the plot: the reason, and a hatch where figures are hidden. */
function gapElements(spec: TrendSpec, plot: Frame): readonly SlideElement[] {
  const gaps = trendGaps(spec);
  const width = Math.min(plot.w / spec.waves.length - 0.2, 2.1);
  return [...new Set(gaps.map(({ wave }) => wave))].flatMap((wave): SlideElement[] => {
    const here = gaps.filter((gap) => gap.wave === wave);
    const isHidden = here.some((gap) => gap.isHidden);
    const lines = here.flatMap(({ name, reason }) => [
      ...(name === null
        ? []
        : wrapText(name, width, inch(type.footer), 600).map((text) => ({ text, bold: true }))),
      ...wrapText(reason, width, inch(type.footer)).map((text) => ({ text, bold: false })),
    ]);
    const x = Math.max(plot.x, Math.min(trendWaveX(spec, plot, wave) - width / 2, plot.x + plot.w - width));
    const strip = isHidden ? 0.24 : 0;
    const height = lines.length * inch(type.footer) * 1.25;
    const reach = height + strip + 0.1;
    const y = isFootFree(spec, wave, plot, reach + 0.1) ? plot.y + plot.h - reach : plot.y + 0.1;
    const label = here.map(({ name, reason }) => (name === null ? reason : `${name}: ${reason}`)).join('. ');
    return [
      textElement({
        name: slideTexts.names.hiddenReason(String(wave)),
        role: 'label',
        frame: { x, y, w: width, h: height },
        size: type.footer,
        colour: palette.ink2,
        align: 'center',
        paragraphs: lines.map((line) => [line]),
      }),
      ...(isHidden
        ? [
            {
              kind: 'rectangle',
              name: slideTexts.names.hidden(String(wave)),
              frame: { x, y: y + height + 0.06, w: width, h: strip - 0.02 },
              fill: palette.surface,
              pattern: palette.muted,
              altText: slideTexts.hiddenAlt(String(wave), label),
            } as const,
          ]
        : []),
    ];
  });
}
