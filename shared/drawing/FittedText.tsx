import { fitText } from '../base/text-metrics.ts';

interface Props {
  readonly text: string;
  /** What it is a line of; told under the pointer where the line is shortened. */
  readonly whole?: string;
  readonly x: number;
  readonly y: number;
  /** It is shortened to this. */
  readonly width: number;
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of text in the room there is; shortened, the whole of it stands under the pointer. */
export function FittedText(props: Props) {
  const { text, whole = text, x, y, width, size, fill, weight = 400, anchor = 'start' } = props;
  const fitted = fitText(text, width, size, weight);
  const line = (
    <text x={x} y={y} fontSize={size} fontWeight={weight} fill={fill} textAnchor={anchor}>
      {fitted}
    </text>
  );
  if (fitted === text) return line;
  return (
    <g>
      <title>{whole}</title>
      {line}
    </g>
  );
}
