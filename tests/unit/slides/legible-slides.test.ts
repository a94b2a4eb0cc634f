import { describe, expect, test } from 'vitest';
import { drawSlide } from '../../../electron/exporting/picture/slide-svg.tsx';
import { contrastOf } from '../../../shared/base/colour.ts';
import { groupBy } from '../../../shared/base/group-by.ts';
import { unitsPerPoint } from '../../../shared/drawing/slide/slide-units.ts';
import { coloursOf } from '../../../shared/house-style/palettes.ts';
import { defaultHouseStyle } from '../../../shared/model/house-style.ts';
import type {
  Frame,
  GroupPart,
  SlideElement,
  SlidePage,
  TextElement,
} from '../../../shared/slides/document.ts';
import { type } from '../../../shared/slides/grid.ts';
import { chartStates } from '../../charts/states.ts';
import { documentOf } from '../../support/slide-documents.ts';

// WCAG 2.2, 1.4.3, counts text as large from 18 points, or 14 bold.
const contrastOfText = 4.5;
const contrastOfLargeText = 3;

const states = Object.values(chartStates());
const someOfEveryKind = [...groupBy(states, ({ kind }) => kind).values()].flatMap((specs) =>
  specs.slice(0, 3),
);
const words = { interpretation: 'Op elke school. '.repeat(40), speakerNotes: '' };

/** Colours that nobody could read on white. */
const pale = '#FFE94D';
const ownColours = { ...coloursOf(defaultHouseStyle), own: pale, reference: '#E4E4E4', series1: pale };

describe.each(['wib', 'gmj', 'oko', 'own'] as const)('a slide in the palette %s', (palette) => {
  const { pages } = documentOf(states, words, {}, { ...defaultHouseStyle, palette, ownColours });

  test('has no text smaller than nine points', () => {
    for (const { element, page } of textsOf(pages))
      expect(element.size, `"${element.name}" of ${page.title}`).toBeGreaterThanOrEqual(type.least);
  });

  test('has a title of at least seventeen points on every page', () => {
    for (const page of pages) {
      const [title, ...more] = page.elements.filter((one) => one.kind === 'text' && one.role === 'title');
      expect(more).toEqual([]);
      expect(title?.kind === 'text' && title.size).toBeGreaterThanOrEqual(17);
    }
  });

  test('has enough contrast between every text and what it stands on', () => {
    for (const { element, page } of textsOf(pages)) {
      const ground = element.fill ?? groundOf(element, page);
      for (const run of element.paragraphs.flat()) {
        // What parts two texts is no text.
        if (/^[\s|]*$/.test(run.text)) continue;
        const isLarge = element.size >= 18 || (element.size >= 14 && (run.bold ?? element.bold));
        const contrast = contrastOf(`#${run.colour ?? element.colour}`, `#${ground}`);
        expect(contrast, `"${run.text}" of ${page.title}`).toBeGreaterThanOrEqual(
          isLarge ? contrastOfLargeText : contrastOfText,
        );
      }
    }
  });

  test.skipIf(palette === 'own')('has signs of verdicts that are to be told from the page', () => {
    const signs = pages.flatMap(({ elements }) => elements.filter((element) => element.kind === 'sign'));
    expect(signs.length).toBeGreaterThan(0);
    for (const { name, colour } of signs)
      expect(contrastOf(`#${colour}`, '#FFFFFF'), name).toBeGreaterThanOrEqual(contrastOfLargeText);
  });
});

test('has no text smaller than nine points in any kind of chart', async () => {
  const { pages, houseStyle } = documentOf(someOfEveryKind, words);
  for (const page of pages) {
    const drawing = await drawSlide(page, houseStyle);
    for (const text of drawing.querySelectorAll('text')) {
      const points = Number(text.getAttribute('font-size')) / unitsPerPoint;
      expect(points, `"${text.textContent}" of ${page.title}`).toBeGreaterThanOrEqual(type.least - 0.01);
    }
  }
});

function textsOf(pages: readonly SlidePage[]) {
  return pages.flatMap((page) =>
    partsOf(page).flatMap((element) => (element.kind === 'text' ? [{ element, page }] : [])),
  );
}

/** In the order in which they are drawn, those of notes too. */
function partsOf({ elements }: SlidePage): readonly (SlideElement | GroupPart)[] {
  return elements.flatMap((element): readonly (SlideElement | GroupPart)[] =>
    element.kind === 'group' ? element.parts : [element],
  );
}

/** The last area that was filled below it before it was written. */
function groundOf(text: TextElement, page: SlidePage): string {
  const parts = partsOf(page);
  const below = parts.slice(0, parts.indexOf(text));
  const fills = below.flatMap((one) =>
    one.kind === 'rectangle' && one.fill !== null && holds(one.frame, text.frame) ? [one.fill] : [],
  );
  return fills.at(-1) ?? page.background;
}

function holds(outer: Frame, inner: Frame): boolean {
  const slack = 0.01;
  return (
    outer.x <= inner.x + slack &&
    outer.y <= inner.y + slack &&
    outer.x + outer.w >= inner.x + inner.w - slack &&
    outer.y + outer.h >= inner.y + inner.h - slack
  );
}
