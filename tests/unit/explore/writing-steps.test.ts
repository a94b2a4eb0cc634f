import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  longestPause,
  noSteps,
  stepBack,
  stepForward,
  withDeed,
  type WritingSteps,
} from '../../../renderer/features/explore/writing-steps.ts';
import { blankWriting, type Writing } from '../../../renderer/features/explore/writing.ts';

interface Page {
  readonly steps: WritingSteps;
  readonly now: string;
}

const blank: Page = { steps: noSteps, now: '' };
const saying = (interpretation: string): Writing => ({ ...blankWriting, interpretation });

function write({ steps, now }: Page, to: string, about: string | null, at: number): Page {
  return { steps: withDeed(steps, saying(now), { about, at }), now: to };
}

function walk({ steps, now }: Page, step: typeof stepBack): Page | null {
  const stepped = step(steps, saying(now));
  return stepped && { steps: stepped.steps, now: stepped.writing.interpretation };
}

/** What stands there after each step back, until there is none. */
function statesBack(page: Page): readonly string[] {
  const before = walk(page, stepBack);
  return before === null ? [] : [before.now, ...statesBack(before)];
}

describe('the steps of what is written about a chart', () => {
  it('takes two drags of one note as two steps, however soon they follow each other', () => {
    const once = write(blank, 'left', null, 0);
    expect(statesBack(write(once, 'right', null, 10))).toEqual(['left', '']);
  });

  it('takes typing on in one field as one step, until a pause', () => {
    const word = ['W', 'We', 'Wel'].reduce(
      (page, text, letter) => write(page, text, 'words 1', letter * longestPause),
      blank,
    );
    expect(statesBack(word)).toEqual(['']);
    const later = write(word, 'Welk', 'words 1', 3 * longestPause + 1);
    expect(statesBack(later)).toEqual(['Wel', '']);
  });

  it('takes typing in another field, and after a drag or a step back, as a step of its own', () => {
    const typed = write(blank, 'a', 'words 1', 0);
    expect(statesBack(write(typed, 'ab', 'words 2', 1))).toEqual(['a', '']);
    const dragged = write(typed, 'moved', null, 1);
    expect(statesBack(write(dragged, 'moved b', 'words 1', 2))).toEqual(['moved', 'a', '']);
    const back = walk(dragged, stepBack) ?? blank;
    expect(statesBack(write(back, 'ab', 'words 1', 2))).toEqual(['a', '']);
  });

  it('does again what was taken back, until something else is written', () => {
    const back = walk(write(write(blank, 'a', null, 0), 'b', null, 0), stepBack) ?? blank;
    expect(walk(back, stepForward)?.now).toBe('b');
    expect(walk(write(back, 'c', null, 0), stepForward)).toBeNull();
    expect(walk(blank, stepBack)).toBeNull();
  });

  it('comes back to where it stood after any steps back and as many forward', () => {
    const deed = fc.record({
      to: fc.string({ maxLength: 4 }),
      about: fc.constantFrom(null, 'words 1', 'move 1'),
      wait: fc.nat(2 * longestPause),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), fc.nat(40), (deeds, wanted) => {
        let at = 0;
        const end = deeds.reduce((page, { to, about, wait }) => write(page, to, about, (at += wait)), blank);
        const count = Math.min(wanted, end.steps.past.length);
        let page = end;
        for (const step of [stepBack, stepForward])
          for (let done = 0; done < count; done++) page = walk(page, step) ?? blank;
        expect(page.now).toBe(end.now);
        expect(page.steps.past).toEqual(end.steps.past);
      }),
    );
  });
});
