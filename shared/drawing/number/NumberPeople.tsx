import { useId } from 'react';
import { measureText, wrapText } from '../../base/text-metrics.ts';
import type { NumberSpec } from '../../charts/number/number-spec.ts';
import { peopleFilled } from '../../charts/number/people-filled.ts';
import type { Box } from '../../charts/place-notes.ts';
import { useHatch } from '../Hatch.tsx';
import type { DrawingTheme } from '../theme.ts';
import type { NumberSizes } from './number-layout.ts';

interface Props {
  readonly spec: NumberSpec;
  readonly theme: DrawingTheme;
  readonly sizes: NumberSizes;
  readonly box: Box;
}

/** Ten people, so many filled as the figure says; hatched where it may not be said. Nobody where nothing was counted (ten empty ones read as 0 of 10), nor of a mean. */
export function NumberPeople({ spec, theme, sizes, box }: Props) {
  const hatch = useHatch(theme.hatch);
  const tenth = `tenth-${useId().replace(/\W/g, '')}`;
  const { value, outOfTen, axis } = spec;
  const w = box.h / sizes.person.ratio;
  const step = (box.w - w) / 9;
  if (value.status === 'unavailable' || axis.measure === 'mean') return null;
  const filled = value.status === 'shown' ? peopleFilled(value.percent) : [];
  const size = sizes.label * 1.2;
  const lines =
    outOfTen === null ? [] : wrapText(outOfTen, Math.max(box.w, measureText('m', size)), size, 600);
  return (
    <>
      {value.status === 'hidden' && hatch.definition}
      {Array.from({ length: 10 }, (_, person) => {
        const x = box.x + person * step;
        const share = filled[person] ?? 0;
        return (
          <g key={person}>
            <Person
              x={x}
              y={box.y}
              w={w}
              h={box.h}
              fill={value.status === 'hidden' ? hatch.fill : theme.grid}
            />
            {share > 0 && (
              <g {...(share < 1 ? { clipPath: `url(#${tenth})` } : {})}>
                <Person x={x} y={box.y} w={w} h={box.h} fill={theme.own} />
              </g>
            )}
            {share > 0 && share < 1 && (
              // The last one ends where the tenth does.
              <clipPath id={tenth}>
                <rect x={x} y={box.y} width={w * share} height={box.h} />
              </clipPath>
            )}
          </g>
        );
      })}
      {lines.map((line, index) => (
        <text
          key={line}
          x={box.x}
          y={box.y + box.h + size * (1.5 + index * 1.3)}
          fontSize={size}
          fontWeight={600}
          fill={theme.ink}
        >
          {line}
        </text>
      ))}
    </>
  );
}

interface PersonProps extends Box {
  readonly fill: string;
}

/** A head over rounded shoulders. */
function Person({ x, y, w, h, fill }: PersonProps) {
  const head = w * 0.27;
  const shoulders = y + 2 * head + w * 0.1;
  const r = w * 0.34;
  return (
    <g fill={fill}>
      <circle cx={x + w / 2} cy={y + head} r={head} />
      <path
        d={`M${x + w * 0.06} ${shoulders + r}a${r} ${r} 0 0 1 ${r} ${-r}h${w * 0.88 - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}V${y + h * 0.62}a${w * 0.09} ${w * 0.09} 0 0 1 ${-w * 0.09} ${w * 0.09}h${-w * 0.09}V${y + h - w * 0.12}a${w * 0.12} ${w * 0.12} 0 0 1 ${-w * 0.12} ${w * 0.12}h${-w * 0.28}a${w * 0.12} ${w * 0.12} 0 0 1 ${-w * 0.12} ${-w * 0.12}V${y + h * 0.62 + w * 0.09}h${-w * 0.09}a${w * 0.09} ${w * 0.09} 0 0 1 ${-w * 0.09} ${-w * 0.09}Z`}
      />
    </g>
  );
}
