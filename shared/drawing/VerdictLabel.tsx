import type { VerdictWord } from '../charts/verdict-words.ts';
import { Halo } from './Halo.tsx';
import { Marker } from './Marker.tsx';
import type { DrawingTheme } from './theme.ts';
import { verdictColours } from './verdict-colours.ts';

interface Props {
  readonly word: VerdictWord;
  /** Font size. */
  readonly size: number;
  readonly halo: number;
  /** Colour behind the word. */
  readonly ground: string;
  readonly theme: DrawingTheme;
}

/** Sign and word of a verdict: never one by its colour alone. */
export function VerdictLabel({ word: { look, box, textX, sign }, size, halo, ground, theme }: Props) {
  const colours = verdictColours(look, theme);
  return (
    <>
      {sign && (
        <Marker
          shape={look.shape}
          x={sign.x}
          y={sign.y}
          size={sign.size}
          fill={look.isOpen ? ground : colours.mark}
          stroke={look.isOpen ? colours.mark : ground}
          strokeWidth={size / 8}
        />
      )}
      <Halo
        x={textX}
        y={box.y + box.h / 2 + size * 0.34}
        fontSize={size}
        fontWeight={600}
        fill={colours.text}
        edge={ground}
        edgeWidth={halo}
      >
        {look.word}
      </Halo>
    </>
  );
}
