import { Halo } from '../Halo.tsx';
import { Marker } from '../Marker.tsx';
import type { DrawingTheme } from '../theme.ts';
import { verdictColours } from '../verdict-colours.ts';
import { legendLook, type LegendSign, type PlacedLegend } from './lay-legend.ts';
import type { MapLooks } from './MapAreas.tsx';

interface Props {
  readonly legend: PlacedLegend;
  readonly looks: MapLooks;
  readonly theme: DrawingTheme;
  /** Font size. */
  readonly size: number;
}

/** Classes in whole percentages, what is not shown and why, verdicts, and the larger area. */
export function MapLegendView({ legend, looks, theme, size }: Props) {
  return (
    <g>
      {legend.items.map(({ sign, lines, isTitle, x, y }, index) => {
        const textX = sign.kind === 'none' ? x : x + size * (legendLook.swatch + legendLook.gap);
        return (
          <g key={index}>
            <Sign sign={sign} x={x} y={y} {...{ looks, theme, size }} />
            {lines.map((line, row) => (
              <text
                key={row}
                x={textX}
                y={y + size * (1 + row * legendLook.line)}
                fontSize={size}
                fontWeight={isTitle ? 600 : 400}
                fill={isTitle ? theme.ink : theme.ink2}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}

function Sign(
  props: Omit<Props, 'legend'> & { readonly sign: LegendSign; readonly x: number; readonly y: number },
) {
  const { sign, looks, theme, size, x, y } = props;
  const swatch = (fill: string) => (
    <rect
      x={x}
      y={y}
      width={size * legendLook.swatch}
      height={size * 1.3}
      fill={fill}
      stroke={theme.axis}
      strokeWidth={1}
    />
  );
  // As it stands on the map: the sign, on its ground.
  const absent = (fill: string) => (
    <>
      {swatch(fill)}
      <Halo
        x={x + (size * legendLook.swatch) / 2}
        y={y + size}
        fontSize={size}
        fontWeight={600}
        textAnchor="middle"
        fill={theme.ink}
        edge={theme.surface}
        edgeWidth={size / 4}
      >
        –
      </Halo>
    </>
  );
  switch (sign.kind) {
    case 'none':
      return null;
    case 'class':
      return swatch(looks.ramp[sign.index]?.fill ?? looks.dots);
    case 'hidden':
      return absent(looks.hatch);
    case 'unavailable':
      return absent(looks.dots);
    case 'verdict': {
      const { look } = sign;
      // Higher and lower carry their arrow in the word.
      if (look.tone === 'different') return null;
      const colour = verdictColours(look, theme).mark;
      return (
        <Marker
          shape={look.shape}
          x={x + (size * legendLook.swatch) / 2}
          y={y + size * 0.65}
          size={size}
          fill={look.isOpen ? theme.surface : colour}
          stroke={look.isOpen ? colour : theme.surface}
          strokeWidth={size / 7}
        />
      );
    }
  }
}
