// Writes shared/base/text-metrics-data.ts: advance widths of Source Sans 3 (400 and 600), so that
// charts and slides can measure text anywhere, without a font file or a browser.
// Run: node build/scripts/make-text-metrics.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fontkit from 'fontkit';

const root = path.resolve(import.meta.dirname, '../..');
const files = path.join(root, 'node_modules/@fontsource/source-sans-3/files');
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  // φ and τ, of how far figures of a funnel lie apart.
  [0x3b1, 0x3c9],
  [0x2010, 0x2026],
  [0x2030, 0x2030],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
];

function widths(weight) {
  const fonts = ['latin', 'latin-ext', 'greek'].map((subset) =>
    fontkit.create(readFileSync(path.join(files, `source-sans-3-${subset}-${weight}-normal.woff2`))),
  );
  const table = {};
  for (const [from, to] of ranges) {
    for (let code = from; code <= to; code++) {
      const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(code));
      if (font)
        table[code] = Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000);
    }
  }
  // Tables use tabular figures: every digit as wide as the widest.
  const digit = Math.max(...[...'0123456789'].map((d) => table[d.charCodeAt(0)]));
  for (const d of '0123456789') table[d.charCodeAt(0)] = digit;
  const { ascent, descent, unitsPerEm } = fonts[0];
  return { ascent: ascent / unitsPerEm, descent: -descent / unitsPerEm, table };
}

const write = (weight) => {
  const { ascent, descent, table } = widths(weight);
  const pairs = Object.entries(table).map(([code, width]) => `${code}: ${width}`);
  return `{\n    ascent: ${ascent},\n    descent: ${descent},\n    // prettier-ignore\n    widths: { ${pairs.join(', ')} },\n  }`;
};
writeFileSync(
  path.join(root, 'shared/base/text-metrics-data.ts'),
  `// Made by build/scripts/make-text-metrics.mjs from Source Sans 3 (OFL-1.1); do not edit.
export interface WeightMetrics {
  readonly ascent: number;
  readonly descent: number;
  /** Advance width per code point, in thousandths of the font size. */
  readonly widths: Readonly<Record<number, number>>;
}

export const textMetrics: Readonly<Record<400 | 600, WeightMetrics>> = {
  400: ${write(400)},
  600: ${write(600)},
};
`,
);
