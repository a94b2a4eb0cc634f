import type { NameLabel } from '../../charts/funnel/name-labels.ts';
import { drawingSizes } from '../drawing-props.ts';
import { Halo } from '../Halo.tsx';
import { verdictColours } from '../verdict-colours.ts';
import type { FunnelPlotProps } from './FunnelChart.tsx';

/** Names at the marks that differ and at the chosen one, tied to them by a line. */
export function FunnelNames({
  names,
  theme,
  variant,
}: FunnelPlotProps & { readonly names: readonly NameLabel[] }) {
  const { tick, halo } = drawingSizes[variant];
  return names.map(({ point, isChosen, name, word, look, box, leader }) => {
    const text =
      look.tone === 'same' ? (isChosen ? theme.accent : theme.ink) : verdictColours(look, theme).text;
    const lines = [
      { words: name, weight: 600, fill: isChosen ? theme.accent : theme.ink },
      ...(word === '' ? [] : [{ words: word, weight: 400, fill: look.tone === 'same' ? theme.ink2 : text }]),
    ];
    return (
      <g key={point.mark.areaCode} pointerEvents="none">
        {Math.hypot(leader.to.x - leader.from.x, leader.to.y - leader.from.y) > tick / 2 && (
          <line
            className="leader"
            x1={leader.from.x}
            y1={leader.from.y}
            x2={leader.to.x}
            y2={leader.to.y}
            stroke={theme.ink2}
            strokeWidth={1.25}
          />
        )}
        {lines.map(({ words, weight, fill }, index) => (
          <Halo
            key={words}
            x={box.x + tick * 0.15}
            y={box.y + tick * (0.98 + index * 1.25)}
            fontSize={tick}
            fontWeight={weight}
            fill={fill}
            edge={theme.surface}
            edgeWidth={halo}
          >
            {words}
          </Halo>
        ))}
      </g>
    );
  });
}
