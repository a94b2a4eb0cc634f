import { useEffect, useState } from 'react';
import type { SlideFont } from '../../shared/model/house-style.ts';

/** As in house-fonts.css: the letter itself, or one made to its measures. */
const localNames: Readonly<Record<Exclude<SlideFont, 'source-sans-3'>, string>> = {
  calibri: 'local("Calibri"), local("Carlito")',
  arial: 'local("Arial"), local("Liberation Sans")',
  verdana: 'local("Verdana")',
};

/** Whether this computer can draw a letter of the house style; until that is known, it can. */
export function useHasFont(font: SlideFont): boolean {
  const [absent, setAbsent] = useState<SlideFont | null>(null);
  useEffect(() => {
    if (font === 'source-sans-3') return;
    let isCurrent = true;
    // Loading a local letter fails where there is none.
    new FontFace(font, localNames[font]).load().then(
      () => isCurrent && setAbsent(null),
      () => isCurrent && setAbsent(font),
    );
    return () => {
      isCurrent = false;
    };
  }, [font]);
  return absent !== font;
}
