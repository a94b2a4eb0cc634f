import type { SVGProps } from 'react';

interface Props extends SVGProps<SVGTextElement> {
  /** Colour and width of the edge that keeps text readable on lines. */
  readonly edge: string;
  readonly edgeWidth: number;
}

/** Text on a chart. */
export function Halo({ edge, edgeWidth, children, ...rest }: Props) {
  return (
    <text {...rest} stroke={edge} strokeWidth={edgeWidth} strokeLinejoin="round" paintOrder="stroke">
      {children}
    </text>
  );
}
