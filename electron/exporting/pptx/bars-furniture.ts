import type { BarsSpec } from '../../../shared/charts/spec.ts';
import { figureLook, writeFigure } from '../../../shared/charts/bars/figure-look.ts';
import { barNames } from '../../../shared/charts/bars/bar-names.ts';
import { wordsAboveBars } from '../../../shared/charts/verdict-words.ts';
import { barShape } from '../../../shared/charts/bars/bar-shape.ts';
import { drawingSizes } from '../../../shared/drawing/drawing-props.ts';
import { unitsPerInch } from '../../../shared/drawing/slide/slide-units.ts';
import type { SlideColours } from '../../../shared/house-style/slide-colours.ts';
import { slideTexts } from '../../../shared/language/nl/slides.ts';
import type { Frame, SlideElement } from '../../../shared/slides/document.ts';
import { lineElement, textElement } from '../../../shared/slides/elements.ts';
import { type } from '../../../shared/slides/grid.ts';
import { palette } from '../../../shared/slides/palette.ts';
import { verdictElements } from '../../../shared/slides/verdict-elements.ts';

const inches = (px: number) => px / unitsPerInch;

/** Whose bars these are, and the percentages of bars too low to hold them. */
export function barsFurniture(spec: BarsSpec, plot: Frame, colours: SlideColours): readonly SlideElement[] {
  const px = {
    x: plot.x * unitsPerInch,
    y: plot.y * unitsPerInch,
    w: plot.w * unitsPerInch,
    h: plot.h * unitsPerInch,
  };
  return [...seriesNames(spec, px, colours), ...valuesAbove(spec, px), ...verdictsAbove(spec, plot, colours)];
}

function seriesNames(spec: BarsSpec, px: Frame, { ownText }: SlideColours): readonly SlideElement[] {
  return barNames(spec, px, drawingSizes.slide).flatMap(({ series, text, box, at }): SlideElement[] => {
    const colour = spec.series[series]?.role === 'own' ? ownText : palette.ink2;
    const x = inches(at.x);
    const foot = inches(box.y + box.h);
    const isFar = at.y - box.y - box.h > drawingSizes.slide.label * 0.6;
    const leader = lineElement({
      name: slideTexts.names.seriesSign(text),
      from: { x, y: foot },
      to: { x, y: inches(at.y) - 0.05 },
      colour,
      width: 0.75,
      dash: 'solid',
      role: 'rule',
    });
    return [
      ...(isFar ? [leader] : []),
      textElement({
        name: slideTexts.names.seriesName(text),
        role: 'label',
        frame: { x: inches(box.x) - 0.1, y: inches(box.y), w: inches(box.w) + 0.2, h: inches(box.h) },
        size: type.label,
        bold: true,
        colour,
        align: 'center',
        anchor: 'middle',
        text,
      }),
    ];
  });
}

function verdictsAbove(spec: BarsSpec, plot: Frame, colours: SlideColours): readonly SlideElement[] {
  return wordsAboveBars(spec, plot, { label: drawingSizes.slide.label / unitsPerInch }).flatMap((word) =>
    verdictElements(word, spec.series[0]?.name ?? '', type.label, colours),
  );
}

function valuesAbove(spec: BarsSpec, px: Frame): readonly SlideElement[] {
  const figures = figureLook(spec, px, drawingSizes.slide.label);
  return spec.series.flatMap(({ name, role }, series) =>
    spec.groups.flatMap((group, index): SlideElement[] => {
      const shape = barShape(spec, px, index, series, drawingSizes.slide);
      if (!shape || shape.isValueInside) return [];
      const width = 0.8;
      return [
        textElement({
          name: slideTexts.names.value(`${name}, ${group}`),
          role: 'label',
          frame: { x: inches(shape.middle) - width / 2, y: inches(shape.valueY) - 0.22, w: width, h: 0.28 },
          size: type.label * (figures.size / drawingSizes.slide.label),
          bold: role === 'own',
          align: 'center',
          anchor: 'middle',
          text: writeFigure(figures, shape.value),
        }),
      ];
    }),
  );
}
