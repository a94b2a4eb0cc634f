import { fitText } from '../../base/text-metrics.ts';
import type { ResponseSpec } from '../../charts/response/response-spec.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { responseTexts } from '../../language/nl/response.ts';
import { ChartSurface } from '../chart-surface.tsx';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import { tableCell } from '../table-cell.ts';
import { responseLayout, type ResponseLayout } from './response-layout.ts';
import { ResponseRowDrawing } from './ResponseRow.tsx';

export interface ResponseTableProps extends DrawingProps<ResponseSpec> {
  readonly layout: ResponseLayout;
}

/** Who took part, as a table with rules: classes on paper ground, the total on the accent. */
export function ResponseChart(props: DrawingProps<ResponseSpec>) {
  const { spec, width, height, theme, variant } = props;
  const { label } = drawingSizes[variant];
  const layout = responseLayout(spec, props);
  const { head, row, shown } = layout;
  const text =
    spec.rows.length === 0
      ? responseTexts.noRows
      : shown < spec.rows.length
        ? chartTexts.moreRows(spec.rows.length - shown)
        : null;
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={{ x: 0, y: head, w: width, h: Math.max(1, row * shown) }}
      theme={theme}
      x={{ domain: [0, 1], ticks: [] }}
      y={{ domain: [0, 1], ticks: [] }}
      grid="horizontal"
      label={spec.altText}
      isInteractive={false}
    >
      {spec.rows.slice(0, shown).map((line, index) => (
        <ResponseRowDrawing key={line.id} {...props} layout={layout} line={line} index={index} />
      ))}
      <Heads {...props} layout={layout} />
      {text !== null && (
        <text x={label * 0.5} y={head + row * shown + label * 1.5} fontSize={label} fill={theme.ink2}>
          {text}
        </text>
      )}
    </ChartSurface>
  );
}

/** The names of the columns on a heavy rule. */
function Heads({ spec, width, theme, variant, layout: { head, columns, own } }: ResponseTableProps) {
  const { label } = drawingSizes[variant];
  const y = head - label * 0.8;
  const look = { y, fontSize: label, fontWeight: 600, fill: theme.ink2 } as const;
  return (
    <g className="chart-data">
      <text {...look} {...tableCell(0, 0)} x={label * 0.5}>
        {spec.nameHead}
      </text>
      {columns.map(({ right, width: wide }, at) => {
        const whole = spec.heads[at] ?? '';
        const fitted = fitText(whole, wide, label, 600);
        return (
          <text key={at} {...look} {...tableCell(0, at + 1, whole)} x={right} textAnchor="end">
            {fitted !== whole && <title>{whole}</title>}
            {fitted}
          </text>
        );
      })}
      <text {...look} {...tableCell(0, columns.length + 1)} x={own}>
        {spec.ownHead}
      </text>
      <line x1={0} x2={width} y1={head} y2={head} stroke={theme.ink} strokeWidth={label / 9} />
    </g>
  );
}
