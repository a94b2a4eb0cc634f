import { writePercent } from '../../base/dutch-numbers.ts';
import { fitText, measureText, wrapText } from '../../base/text-metrics.ts';
import { absentGroups, type AbsentGroups } from '../../charts/gaps/absent-groups.ts';
import type { GapsSpec } from '../../charts/gaps/gaps-spec.ts';
import type { Box } from '../../charts/place-notes.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';

/** Two plots on one line of waves, and between them the words on groups that are not there. */
export interface GapsFrame {
  readonly plot: Box;
  readonly gapPlot: Box;
  readonly absent: readonly (AbsentGroups & { readonly lines: readonly string[] })[];
  /** Where those words start. */
  readonly absentTop: number;
}

export function gapsFrame(
  spec: GapsSpec,
  { width, height, variant }: Pick<DrawingProps, 'width' | 'height' | 'variant'>,
): GapsFrame {
  const { label, tick, dot } = drawingSizes[variant];
  const names = [
    ...spec.series.map(({ name }) => `${name} ${writePercent(100)}`),
    spec.name,
    ...(spec.reference ? [spec.reference.name] : []),
  ];
  const right = Math.min(
    Math.max(...names.map((name) => measureText(name, label, 600))) + dot * 1.5,
    width * 0.3,
  );
  const left = measureText(writePercent(100), tick) + tick;
  const w = width - left - right;
  const slot = w / Math.max(1, spec.waves.length) - tick * 0.6;
  const absent = absentGroups(spec).map((wave) => ({ ...wave, lines: linesOf(wave.words, slot, tick) }));
  const most = Math.max(0, ...absent.map(({ lines }) => lines.length));
  const between = absent.length === 0 ? 0 : most * tick * 1.3 + tick * 1.8;
  const top = spec.breaks.length > 0 ? label * 3.7 : label * 1.4;
  // Above the plot: its heading, and the size of a gap that ends at its top.
  const title = tick * 3.4;
  const foot = label * 2.4;
  const room = Math.max(80, height - top - between - title - foot - tick);
  const high = room * 0.62;
  const gapTop = top + high + tick + between + title;
  return {
    plot: { x: left, y: top, w, h: high },
    gapPlot: { x: left, y: gapTop, w, h: room - high },
    absent,
    absentTop: top + high + tick * 0.5,
  };
}

const mostLines = 3;

function linesOf(words: string, width: number, size: number): string[] {
  const lines = wrapText(words, width, size);
  const kept = lines.slice(0, mostLines);
  if (lines.length > mostLines) kept[mostLines - 1] = `${kept[mostLines - 1] ?? ''} …`;
  return kept.map((line) => fitText(line, width, size));
}
