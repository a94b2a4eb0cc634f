import { trendBreakX } from '../../../shared/charts/geometry.ts';
import type { TrendSpec } from '../../../shared/charts/spec.ts';
import { breakWords } from '../../../shared/charts/trend/break-words.ts';
import { gapWords } from '../../../shared/charts/trend/gap-words.ts';
import { labelBox, trendLabels } from '../../../shared/charts/trend/trend-labels.ts';
import { trendVerdicts } from '../../../shared/charts/trend/trend-verdicts.ts';
import type { SlideColours } from '../../../shared/house-style/slide-colours.ts';
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
  const sizes = { label: inch(type.label), tick: inch(type.axis) };
  return breakWords(spec, { plot, right, ...sizes }).flatMap((words): SlideElement[] => {
    const { beforeWave, at: x, x: left, title, detail } = words;
    const told = spec.breaks.find((each) => each.beforeWave === beforeWave);
    const room = right - left;
    return [
      lineElement({
        name: slideTexts.names.breakLine,
        from: { x, y: plot.y - inch(7) },
        to: { x, y: plot.y + plot.h + inch(6) },
        colour: palette.ink,
        width: 1.5,
        dash: 'dot',
        role: 'rule',
        altText: told ? `${told.title}: ${told.detail}` : title,
      }),
      textElement({
        name: slideTexts.names.breakWords,
        role: 'label',
        frame: { x: left, y: plot.y - 0.56, w: room, h: 0.26 },
        size: type.label,
        bold: true,
        anchor: 'bottom',
        text: title,
      }),
      textElement({
        name: slideTexts.names.breakWords,
        role: 'label',
        frame: { x: left, y: plot.y - 0.3, w: room, h: 0.22 },
        size: type.axis,
        colour: palette.ink2,
        anchor: 'middle',
        text: detail,
      }),
    ];
  });
}

/** At the foot of the plot: the reason, and a hatch where figures are hidden. */
function gapElements(spec: TrendSpec, plot: Frame): readonly SlideElement[] {
  return gapWords(spec, { plot, size: inch(type.footer) }).flatMap((gap): SlideElement[] => {
    const { lines, whole, box, hatch } = gap;
    const waves = gap.waves.join(', ');
    return [
      textElement({
        name: slideTexts.names.hiddenReason(waves),
        role: 'label',
        // Another font's widths need a little room.
        frame: { ...box, x: box.x - 0.04, w: box.w + 0.08 },
        size: type.footer,
        colour: palette.ink2,
        align: 'center',
        paragraphs: lines.map(({ text, weight }) => [{ text, bold: weight === 600 }]),
      }),
      ...(hatch
        ? [
            {
              kind: 'rectangle',
              name: slideTexts.names.hidden(waves),
              frame: hatch,
              fill: palette.surface,
              pattern: palette.muted,
              altText: slideTexts.hiddenAlt(waves, whole),
            } as const,
          ]
        : []),
    ];
  });
}
