import { matrixTexts } from '../../language/nl/chart-matrix.ts';
import type { MatrixSpec } from '../../charts/matrix/matrix-spec.ts';
import { markId } from '../../model/figure.ts';
import { ChartSurface } from '../chart-surface.tsx';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import { FittedText } from '../FittedText.tsx';
import { FootNotes } from '../FootNotes.tsx';
import { entryMark } from '../PickTarget.tsx';
import { useSteadyPick } from '../use-steady-pick.ts';
import { layMatrix, type MatrixLayout } from './matrix-layout.ts';
import { matrixPositions, matrixTextBoxes } from './matrix-places.ts';
import { MatrixCells } from './MatrixCells.tsx';
import { MatrixHeads } from './MatrixHeads.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixNames } from './MatrixNames.tsx';

export interface MatrixPlotProps extends DrawingProps<MatrixSpec> {
  readonly layout: MatrixLayout;
}

/** Indicators down, areas across; each cell its percentage, on soft ground and with a sign where it differs. */
export function MatrixChart(props: DrawingProps<MatrixSpec>) {
  const { spec, width, height, theme, variant, picked, inSight = Infinity } = props;
  const onPick = useSteadyPick(props.onPick);
  const { tick: size } = drawingSizes[variant];
  const layout = layMatrix(spec, props);
  const { plot, heads, leftOut } = layout;
  const lines = layout.lines.filter(({ y }) => y < inSight);
  const shown = lines.flatMap((line) => (line.kind === 'row' ? [line] : []));
  const entry = entryMark(
    shown.flatMap(({ row }) => heads.flatMap(({ index }) => row.cells[index]?.mark ?? [])),
    picked,
  );
  const foot = plot.y + plot.h + size * 1.4;
  const isCut = leftOut.columns + leftOut.rows > 0;
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={plot}
      theme={theme}
      x={{ domain: [0, Math.max(1, heads.length)] }}
      y={{ domain: [0, Math.max(1, layout.lines.length)] }}
      label={spec.altText}
      isInteractive={onPick !== undefined}
    >
      <MatrixLegend {...props} />
      <MatrixHeads {...props} layout={layout} />
      <MatrixNames {...{ theme, variant, layout, lines }} />
      {shown.map((line, index) => (
        <MatrixCells
          key={line.row.cells[0] ? markId(line.row.cells[0].mark) : line.row.label}
          {...{ spec, theme, variant, layout, line }}
          rowIndex={index}
          entryId={
            entry && line.row.cells.some(({ mark }) => markId(mark) === markId(entry)) ? markId(entry) : null
          }
          pickedId={
            picked && line.row.cells.some(({ mark }) => markId(mark) === markId(picked))
              ? markId(picked)
              : null
          }
          {...(onPick ? { onPick } : {})}
        />
      ))}
      {heads.every(({ column }) => column.isReference) && (
        <text x={0} y={plot.y + plot.h + size * 1.4} fontSize={size} fill={theme.ink2}>
          {matrixTexts.noAreas}
        </text>
      )}
      {isCut && (
        <FittedText
          text={matrixTexts.leftOut(leftOut.columns, leftOut.rows)}
          x={0}
          y={foot}
          width={width}
          size={size}
          fill={theme.ink2}
        />
      )}
      <FootNotes
        {...{ spec, theme, size, width, plot }}
        top={foot + (isCut ? size * 1.5 : 0) - size}
        positions={matrixPositions(layout)}
        labels={[]}
        texts={matrixTextBoxes(layout, width, isCut ? { y: foot - size, h: size * 1.5 } : null)}
      />
    </ChartSurface>
  );
}
