import type { ChartSpec } from '../../charts/spec.ts';
import { ChartDrawing } from '../ChartDrawing.tsx';
import type { Logo } from '../../model/house-style.ts';
import { slideFont } from '../slide/slide-units.ts';
import type { DrawingTheme } from '../theme.ts';
import { pictureType, pictureWeight } from './picture-layout.ts';
import type { PictureLayout, PictureLine } from './picture-layout.ts';

interface Props {
  readonly spec: ChartSpec;
  readonly layout: PictureLayout;
  readonly background: 'white' | 'transparent';
  readonly theme: DrawingTheme;
  readonly logo: Logo | null;
}

/** A single chart as a picture of its own, with headline, measure and source. */
export function ChartPicture({ spec, layout, background, theme, logo }: Props) {
  const { width, height, lines, chart } = layout;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={slideFont}
      style={{ fontVariantNumeric: 'lining-nums tabular-nums' }}
    >
      {background === 'white' && <rect width={width} height={height} fill={theme.surface} />}
      {lines.map((line) => (
        <text
          key={line.baseline}
          x={line.x}
          y={line.baseline}
          fontSize={pictureType[line.role]}
          fontWeight={pictureWeight(line)}
          fill={theme[colours[line.role]]}
        >
          {line.text}
        </text>
      ))}
      {logo && layout.logo && (
        <image
          href={`data:image/png;base64,${logo.png}`}
          x={layout.logo.x}
          y={layout.logo.y}
          width={layout.logo.w}
          height={layout.logo.h}
        />
      )}
      <foreignObject x={chart.x} y={chart.y} width={chart.w} height={chart.h}>
        <ChartDrawing spec={spec} width={chart.w} height={chart.h} theme={theme} variant="screen" />
      </foreignObject>
    </svg>
  );
}

const colours: Readonly<Record<PictureLine['role'], 'ink' | 'ink2' | 'accent'>> = {
  headline: 'ink',
  subtitle: 'ink2',
  tag: 'accent',
  footer: 'ink2',
  owner: 'ink',
};
