import { stretchBoxes } from '../../../../shared/charts/distribution/answer-boxes.ts';
import type {
  AnswerBar,
  DistributionSpec,
} from '../../../../shared/charts/distribution/distribution-spec.ts';
import { namedBars } from '../../../../shared/charts/distribution/distribution-marks.ts';
import { answerColours, type AnswerColours } from '../../../../shared/drawing/distribution/answer-colours.ts';
import { isPlaced, partGap, partText } from '../../../../shared/drawing/distribution/answer-parts.ts';
import { layDistribution } from '../../../../shared/drawing/distribution/distribution-layout.ts';
import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import { noFill, noLine, solidFill } from '../fills.ts';
import { axisIds } from './axes-xml.ts';
import { drawnLine, onSlide, slideSizes, type DrawnLook, type DrawnRoom } from './drawn-look.ts';
import type { NativeChart } from './native-chart.ts';
import { writtenLabels } from './label-xml.ts';
import { stackAxes } from './stack-axes.ts';
import { categories, seriesName, values } from './series-xml.ts';
import { columnName, type Cell, type Sheet } from './sheet.ts';
import { toldNumber } from './told-number.ts';

/** A piece of the stacks, from left to right. */
type Layer =
  /** Where bars around a middle start. */
  | { readonly kind: 'start' }
  | { readonly kind: 'answer'; readonly answer: number }
  /** What hidden answers leave together, just before an answer, or after the last. */
  | { readonly kind: 'hidden'; readonly before: number };

/**
 * Bars of all answers, stacked. What is hidden has no figure in the sheet: how much it comes to together
 * is a formula over what is shown, as the length of its hatch is.
 */
export function distributionChart(spec: DistributionSpec, room: DrawnRoom, look: DrawnLook): NativeChart {
  const { theme, scale } = look;
  const layout = layDistribution({ spec, ...room, theme, variant: 'slide' });
  const layers = layersOf(spec);
  const sheet = sheetOf(spec, layers);
  const colours = answerColours(spec.style, spec.answers.length, theme);
  const series = layers.map((layer, index) => {
    const column = index + 1;
    const colour = layer.kind === 'answer' ? colours[layer.answer] : undefined;
    const labels =
      layer.kind === 'answer' && colour ? answerLabels(spec, layer.answer, layout, colour, scale) : '';
    return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(sheet, column)}<c:spPr>${colour ? partLook(colour, theme.surface) : noFill + noLine}</c:spPr><c:invertIfNegative val="0"/>${labels}${categories(sheet, 0)}${values(sheet, column)}</c:ser>`;
  });
  const gapWidth = Math.round((layout.rowHeight / layout.thick - 1) * 100);
  return {
    sheet,
    plot: onSlide(room, layout.plot),
    blanks: 'gap',
    plotXml: `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${gapWidth}"/><c:overlap val="100"/>${axisIds}</c:barChart>${stackAxes(spec.axis.max - spec.axis.min, spec.axis)}`,
  };
}

/** White between parts, as wide as in the drawing, or the edge of what would fade into the ground. */
function partLook({ fill, edge }: AnswerColours, surface: string): string {
  return solidFill(fill.slice(1).toUpperCase()) + drawnLine(edge ?? surface, edge === null ? partGap : 1);
}

function layersOf(spec: DistributionSpec): readonly Layer[] {
  const hiddenBefore = new Set(spec.bars.flatMap((bar) => hiddenPlace(bar, spec.answers.length) ?? []));
  const layers = spec.answers.flatMap((_, answer): readonly Layer[] => [
    ...(hiddenBefore.has(answer) ? [{ kind: 'hidden', before: answer } as const] : []),
    { kind: 'answer', answer },
  ]);
  const last = spec.answers.length;
  return [
    ...(spec.style === 'diverging' ? [{ kind: 'start' } as const] : []),
    ...layers,
    ...(hiddenBefore.has(last) ? [{ kind: 'hidden', before: last } as const] : []),
  ];
}

/** Before which answer the hidden ones stand; null where none are hidden or nothing has a place. */
function hiddenPlace({ stretches }: AnswerBar, answers: number): number | null {
  const at = stretches.findIndex(({ answer }) => answer === null);
  if (at < 0) return null;
  return stretches[at + 1]?.answer ?? answers;
}

function sheetOf(spec: DistributionSpec, layers: readonly Layer[]): Sheet {
  const { sheet } = slideTexts;
  const answerAt = (answer: number, row: number) => {
    const column = layers.findIndex((layer) => layer.kind === 'answer' && layer.answer === answer) + 1;
    return `${columnName(column)}${row + 2}`;
  };
  return {
    head: [
      sheet.name,
      ...layers.map((layer) =>
        layer.kind === 'answer'
          ? (spec.answers[layer.answer] ?? '')
          : layer.kind === 'start'
            ? sheet.start
            : sheet.notShown,
      ),
    ],
    rows: namedBars(spec).map(({ area, group, bar }, row): readonly Cell[] => {
      const shownAt = spec.answers.flatMap((_, answer) =>
        isShownIn(bar, answer) ? [answerAt(answer, row)] : [],
      );
      return [
        group === null ? area : `${area}, ${group}`,
        ...layers.map((layer): Cell => {
          if (bar.stretches.length === 0) return null;
          switch (layer.kind) {
            case 'answer': {
              const value = bar.parts[layer.answer]?.value;
              return value?.status === 'shown' ? toldNumber(value.percent) : null;
            }
            case 'start':
              return toldNumber((bar.stretches[0]?.from ?? 0) - spec.axis.min);
            case 'hidden': {
              const stretch = bar.stretches.find(({ answer }) => answer === null);
              const isHere = stretch && hiddenPlace(bar, spec.answers.length) === layer.before;
              if (!isHere) return null;
              return { formula: `100-SUM(${shownAt.join(',')})`, value: 100 - sumOfShown(bar) };
            }
          }
        }),
      ];
    }),
  };
}

function sumOfShown({ parts }: AnswerBar): number {
  return parts.reduce(
    (sum, { value }) => (value.status === 'shown' ? sum + toldNumber(value.percent) : sum),
    0,
  );
}

function isShownIn({ parts }: AnswerBar, answer: number): boolean {
  return parts[answer]?.value.status === 'shown';
}

/** The percentages that stand in the drawing: those that fit in their part. */
function answerLabels(
  spec: DistributionSpec,
  answer: number,
  { plot, thick, haveUnits: hasUnit }: ReturnType<typeof layDistribution>,
  { text: colour }: AnswerColours,
  scale: number,
): string {
  const texts = spec.bars.flatMap((bar, row): [number, string][] => {
    const { parts } = stretchBoxes(spec, bar, { ...plot, h: thick });
    const part = parts.find((one) => one.answer === answer);
    if (!part || part.value.status !== 'shown' || !isPlaced(bar, part)) return [];
    const text = partText(part.value, { width: part.box.w - partGap, size: slideSizes.label, hasUnit });
    return text === undefined ? [] : [[row, text]];
  });
  const percents = new Map(
    spec.bars.flatMap(({ parts }, row): [number, number][] => {
      const value = parts[answer]?.value;
      return value?.status === 'shown' ? [[row, value.percent]] : [];
    }),
  );
  return writtenLabels(texts, percents, {
    ...{ size: (slideSizes.label / 2) * scale, colour: colour.slice(1).toUpperCase(), isBold: true },
    place: 'ctr',
  });
}
