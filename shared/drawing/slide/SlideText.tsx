import type { TextElement } from '../../slides/document.ts';
import { layOutText } from '../../slides/text-layout.ts';
import { px, unitsPerPoint } from './slide-units.ts';

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

/** Text in lines broken by the font's own metrics: the same breaks wherever it is drawn. */
export function SlideText({ element }: { readonly element: TextElement }) {
  const { frame, fill, outline, size, colour, bold, align, role } = element;
  return (
    <g>
      {(fill !== undefined || outline) && (
        <rect
          x={px(frame.x)}
          y={px(frame.y)}
          width={px(frame.w)}
          height={px(frame.h)}
          rx={
            role === 'tag'
              ? 6
              : element.hasRoundEnds
                ? Math.min(px(frame.h) / 2, size * unitsPerPoint * 0.85)
                : 0
          }
          fill={fill === undefined ? 'none' : `#${fill}`}
          {...(outline && {
            stroke: `#${outline.colour}`,
            strokeWidth: outline.width * unitsPerPoint,
            strokeDasharray: outline.dashed ? '7 5' : undefined,
          })}
        />
      )}
      {layOutText(element).map((line, index) => (
        <text
          key={index}
          x={px(line.x)}
          y={px(line.baseline)}
          fontSize={size * unitsPerPoint}
          textAnchor={anchors[align]}
          fontWeight={bold ? 600 : 400}
          fill={`#${colour}`}
          xmlSpace="preserve"
        >
          {line.runs.map((run, position) => (
            <tspan
              key={position}
              fontWeight={(run.bold ?? bold) ? 600 : 400}
              {...(run.colour === undefined ? {} : { fill: `#${run.colour}` })}
            >
              {position === line.runs.length - 1 ? run.text.trimEnd() : run.text}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
