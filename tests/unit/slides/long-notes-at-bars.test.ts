import { describe, expect, test } from 'vitest';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { markPositions } from '../../../shared/charts/geometry.ts';
import { meets } from '../../../shared/charts/note-leader.ts';
import { overlaps, type Box } from '../../../shared/charts/place-notes.ts';
import { markSize } from '../../../shared/slides/note-elements.ts';
import { noteOf } from '../../charts/every-annotation.ts';
import { chartStates } from '../../charts/states.ts';
import { chartOf, pageOf } from '../../support/slide-documents.ts';

/** In PowerPoint's own chart too: words of a note cover no bar and nothing written there, and its leader runs through no text. */
const words =
  'Hier begon in het najaar het project met ouders, scholen en jongerenwerk samen, en daarna kwam er een pauze door corona en een nieuwe vragenlijst die anders vroeg naar pesten op school en online in de klas';
const full = Object.entries(chartStates()).filter(([name]) =>
  [
    'bars, nested, twelve groups compared',
    'bars, ten groups compared',
    'bars, compared with the rest',
  ].includes(name),
);

describe.each(full)('%s', (_, spec) => {
  test.each([
    [100, ''],
    [200, ''],
    [100, 'Duiding van dit cijfer.'],
    [200, 'Duiding van dit cijfer.'],
  ])('with a note of %i characters, beside the words “%s”', (length, interpretation) => {
    const shown = chartMarks(spec).flatMap(({ mark, value }) => (value.status === 'shown' ? [mark] : []));
    expect(shown.length).toBeGreaterThan(3);
    let overBars = 0;
    for (const mark of shown) {
      const note = noteOf({ kind: 'connector', mark }, words.slice(0, length).trim());
      const page = pageOf({ ...spec, notes: [note] }, { interpretation });
      const { noteRoom, plot, spec: drawn } = chartOf(page);
      const group = page.elements.find((element) => element.kind === 'group');
      const parts = group?.kind === 'group' ? group.parts : [];
      const told = parts.flatMap((part) => (part.kind === 'text' ? [inset(part.frame)] : []));
      expect(told.length).toBeGreaterThan(0);
      const bars = markPositions(drawn, plot, markSize).map(({ box }) => box);
      const taken = [...noteRoom.texts, ...bars].map(inset);
      expect(taken.filter((box) => told.some((text) => overlaps(text, box)))).toEqual([]);
      const through = parts.flatMap((part) =>
        part.kind === 'line' ? noteRoom.texts.filter((text) => meets(inset(text), part.from, part.to)) : [],
      );
      expect(through).toEqual([]);
      const lines = parts.flatMap((part) => (part.kind === 'line' ? [part] : []));
      if (lines.some(({ from, to }) => bars.some((bar) => meets(inset(bar), from, to)))) overBars += 1;
    }
    // Among dozens of bars side by side, to one of them there is no other way.
    expect(overBars).toBeLessThanOrEqual(1);
  });
});

/** The room for another font beside the words. */
function inset({ x, y, w, h }: Box): Box {
  return { x: x + 0.02, y: y + 0.02, w: w - 0.04, h: h - 0.04 };
}
