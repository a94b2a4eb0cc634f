import { parseSvg } from './parse-svg.ts';
import { measureText } from '../../shared/base/text-metrics.ts';
import type { Box } from '../../shared/charts/place-notes.ts';

export interface DrawnText {
  readonly text: string;
  /** Of its letters. */
  readonly size: number;
  /** From the top of the capitals to the baseline, as wide as the font says. */
  readonly box: Box;
}

/** Every line of text of an SVG with the ground it covers. */
export function textsOf(svg: string): readonly DrawnText[] {
  const document = parseSvg(svg);
  const lines = [...document.querySelectorAll('text, tspan')].filter((line) => line.children.length === 0);
  return lines.map((line) => {
    const text = line.textContent;
    const size = Number(attribute(line, 'font-size'));
    const width = measureText(text, size, attribute(line, 'font-weight') === '600' ? 600 : 400);
    const anchor = attribute(line, 'text-anchor');
    const left =
      Number(attribute(line, 'x')) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    const baseline = Number(attribute(line, 'y'));
    // Turned a quarter around its start: it runs upwards.
    if (line.getAttribute('transform')?.startsWith('rotate(-90')) {
      return { text, size, box: { x: left - size * 0.66, y: baseline - width, w: size * 0.66, h: width } };
    }
    return { text, size, box: { x: left, y: baseline - size * 0.66, w: width, h: size * 0.66 } };
  });
}

/** A tspan has what its text has, unless it says otherwise. */
function attribute(line: Element, name: string): string | null {
  return line.closest(`[${name}]`)?.getAttribute(name) ?? null;
}
