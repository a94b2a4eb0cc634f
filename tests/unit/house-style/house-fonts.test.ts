import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { slideFonts } from '../../../electron/exporting/pptx/slide-fonts.ts';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../renderer/ui/house-fonts.css'), 'utf8');

describe('letters of the house style on screen', () => {
  it.each(Object.values(slideFonts).filter(({ typeface }) => typeface !== 'Source Sans 3'))(
    'are as large as in PowerPoint: $typeface',
    ({ typeface, scale }) => {
      const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)]
        .map(([, face = '']) => face)
        .filter((face) => face.includes(`'House ${typeface}'`));
      expect(faces).toHaveLength(2);
      for (const face of faces) {
        const [, percent = '100'] = /size-adjust: (\d+)%/.exec(face) ?? [];
        expect(Number(percent) / 100).toBe(scale);
      }
    },
  );
});
