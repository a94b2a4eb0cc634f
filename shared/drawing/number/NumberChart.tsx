import { describeValue } from '../../charts/describe-value.ts';
import type { NumberSpec } from '../../charts/number/number-spec.ts';
import { ChartSurface } from '../chart-surface.tsx';
import type { DrawingProps } from '../drawing-props.ts';
import { isMark, PickTarget } from '../PickTarget.tsx';
import { numberLayout, numberSizes } from './number-layout.ts';
import { NumberNotes } from './NumberNotes.tsx';
import { NumberPeople } from './NumberPeople.tsx';
import { NumberStrip } from './NumberStrip.tsx';
import { NumberWords } from './NumberWords.tsx';

/** The band of the figure reaches past its words, as that of a row does. */
const bleed = 12;

/** One figure, large, with its words; beside it ten people (of a mean nobody), and the figure on a scale with the larger area. */
export function NumberChart({
  spec,
  width,
  height,
  theme,
  variant,
  onPick,
  picked,
}: DrawingProps<NumberSpec>) {
  const sizes = numberSizes[variant];
  const { words, people } = numberLayout(width, sizes);
  const shared = { spec, theme, sizes };
  const { top } = sizes;
  // Without people above it the scale stands beside the figure.
  const stripTop =
    spec.axis.measure === 'mean' ? top + sizes.figure * 0.6 : top + people.h + sizes.label * 5.5;
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={{ x: 0, y: 0, w: width, h: height }}
      theme={theme}
      x={{ domain: [0, 1] }}
      y={{ domain: [0, 1] }}
      label={spec.altText}
      isInteractive={onPick !== undefined}
    >
      <PickTarget
        mark={spec.mark}
        label={`${spec.label}, ${spec.name}: ${describeValue(spec.value, spec.difference)}`}
        box={{ x: -bleed, y: 0, w: people.x + people.w + 2 * bleed, h: height }}
        place={{ row: 0, column: 0 }}
        isEntry
        isChosen={isMark(picked, spec.mark)}
        {...(onPick ? { onPick } : {})}
      >
        <NumberWords {...shared} x={words.x} top={top} width={words.w} />
        <NumberPeople {...shared} box={{ ...people, y: top }} />
        <NumberStrip {...shared} box={{ ...people, y: stripTop }} />
      </PickTarget>
      <NumberNotes {...shared} x={words.x} top={top} width={words.w} />
    </ChartSurface>
  );
}
