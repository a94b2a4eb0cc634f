import type { SVGProps } from 'react';
import { readableColour } from '../house-style/propose-colour.ts';

interface Props extends SVGProps<SVGTextElement> {
  readonly fill: string;
  /** What keeps text readable on lines. Of width 0 where it lies on a bar or a map, in an ink chosen for that. */
  readonly edge: string;
  readonly edgeWidth: number;
}

/** Text on a chart. In the colour of its line, or as much darker or lighter as it takes to read it. */
export function Halo({ edge, edgeWidth, children, ...text }: Props) {
  return (
    <text
      {...text}
      fill={edgeWidth === 0 ? text.fill : readableColour(text.fill, edge)}
      stroke={edge}
      strokeWidth={edgeWidth}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {children}
    </text>
  );
}
