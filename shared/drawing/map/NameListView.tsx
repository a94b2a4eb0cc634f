import { markId } from '../../model/figure.ts';
import type { DrawingTheme } from '../theme.ts';
import { FigureSign } from './FigureSign.tsx';
import type { NameList } from './lay-name-list.ts';
import { NumberChip } from './NumberChip.tsx';

interface Props {
  readonly list: NameList;
  readonly theme: DrawingTheme;
  /** Font size. */
  readonly size: number;
}

/** What the numbers on the map stand for: names and figures, which the areas themselves tell to who listens. */
export function NameListView({ list, theme, size }: Props) {
  return (
    <g aria-hidden pointerEvents="none">
      {list.rows.map(({ area, number, name, figure, look, nameAt, figureEnd }) => (
        <g key={markId(area.mark)}>
          <NumberChip number={number} theme={theme} size={size} />
          <text {...nameAt} fontSize={size} fill={theme.ink2}>
            {name}
          </text>
          <FigureSign
            what={{ figure, look }}
            end={{ x: figureEnd, y: nameAt.y }}
            {...{ theme, size }}
            ink={theme.ink}
            edgeWidth={0}
          />
        </g>
      ))}
    </g>
  );
}
