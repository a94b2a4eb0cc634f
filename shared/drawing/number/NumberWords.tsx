import type { NumberSpec } from '../../charts/number/number-spec.ts';
import { plainText } from '../../charts/annotations/rich-text.ts';
import { writtenOf } from '../../charts/annotations/written-of.ts';
import { verdictLook } from '../../charts/verdict-look.ts';
import { signedWord } from '../../charts/verdict-words.ts';
import { numberTexts } from '../../language/nl/chart-number.ts';
import { writeFigure } from '../../language/nl/figure-unit.ts';
import { verdictTexts } from '../../language/nl/verdicts.ts';
import type { DrawingTheme } from '../theme.ts';
import { VerdictLabel } from '../VerdictLabel.tsx';
import { wrapAtMost, type NumberSizes } from './number-layout.ts';
import { figureParts, notesBeside } from './number-notes.ts';

interface Props {
  readonly spec: NumberSpec;
  readonly theme: DrawingTheme;
  readonly sizes: NumberSizes;
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

/** The figure, of whom, and what it comes to. A hidden one says only why. */
export function NumberWords(props: Props) {
  const { spec, theme, sizes, x, top, width } = props;
  const { figure, label, small, gap } = sizes;
  const { value, notes } = spec;
  const big = top + figure * 0.74;
  const shown = value.status === 'shown';
  const written = figureParts(spec, sizes);
  const isBeside = notesBeside(spec, sizes, width, top) !== null;
  const who: readonly Block[] = [
    { text: spec.of, size: label, weight: 600, fill: theme.ink, most: 3 },
    { text: spec.definition, size: label, weight: 400, fill: theme.ink2, most: 4 },
    ...(shown ? [] : [{ text: value.reason, size: label, weight: 400, fill: theme.ink, most: 3 } as const]),
  ];
  const facts: readonly Block[] = [
    ...smallLines(spec).map((text): Block => ({ text, size: small, weight: 400, fill: theme.ink2, most: 2 })),
    ...(isBeside ? [] : notes).map((note): Block => ({
      text: plainText(writtenOf(note, spec)),
      size: small,
      weight: 600,
      fill: theme.ink,
      most: 3,
    })),
  ];
  const first = linesOf(who, big + label * 0.4, width, gap);
  const foot = first.at(-1)?.y ?? big;
  const verdictY = foot + label * 1.6;
  const start = spec.difference === null ? foot : verdictY + label * 0.3;
  const lines = [...first, ...linesOf(facts, start, width, gap)];
  return (
    <>
      <text
        x={x}
        y={big}
        fontSize={figure}
        fontWeight={600}
        fill={shown ? theme.own : theme.ink2}
        aria-hidden
      >
        {written.text}
      </text>
      {shown && written.hasSign && (
        <text x={x + written.sign} y={big} fontSize={figure} fontWeight={600} fill={theme.own} aria-hidden>
          %
        </text>
      )}
      <Verdict {...props} y={verdictY} />
      {lines.map(({ text, y, size, weight, fill }) => (
        <text key={`${y} ${text}`} x={x} y={y} fontSize={size} fontWeight={weight} fill={fill}>
          {text}
        </text>
      ))}
    </>
  );
}

interface Block {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  /** Lines. */
  readonly most: number;
}

/** Each block in lines, with a little air between blocks. */
function linesOf(blocks: readonly Block[], top: number, width: number, gap: number) {
  let y = top;
  return blocks.flatMap((block) => {
    y += gap * 0.6;
    return wrapAtMost(block.text, width, block.size, block.weight, block.most).map((text) => {
      y += block.size * 1.4;
      return { ...block, text, y };
    });
  });
}

/** What the other side has, the interval, and how many people that is. */
function smallLines({ value, difference, people }: NumberSpec): readonly string[] {
  if (value.status !== 'shown') return [];
  const { lower, upper, measure } = value;
  return [
    ...(difference === null
      ? []
      : [verdictTexts.theirs(difference.other.place, writeFigure(difference.theirs.percent, measure))]),
    ...(lower === null || upper === null ? [] : [numberTexts.interval(lower, upper, measure)]),
    ...(people === null ? [] : [people]),
  ];
}

function Verdict({ spec: { difference }, theme, sizes, x, y }: Props & { readonly y: number }) {
  if (difference === null) return null;
  const { label, halo } = sizes;
  if (difference.verdict === null) {
    return (
      <text x={x} y={y + label * 0.34} fontSize={label} fontWeight={600} fill={theme.ink2}>
        {verdictTexts.untested}
      </text>
    );
  }
  const word = signedWord(verdictLook(difference.verdict), x, y, label);
  return <VerdictLabel {...{ word, halo, theme }} size={label} ground={theme.surface} />;
}
