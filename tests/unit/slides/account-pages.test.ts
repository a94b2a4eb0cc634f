import { describe, expect, it } from 'vitest';
import type { StoryAccount } from '../../../shared/model/story-account.ts';
import { accountPages } from '../../../shared/slides/account-pages.ts';
import type { TextElement } from '../../../shared/slides/document.ts';
import { textHeight } from '../../../shared/slides/text-layout.ts';
import { context } from '../../support/slide-documents.ts';

function pagesOf(account: StoryAccount) {
  const pages = accountPages(account, context, true);
  return pages.map((page, at) => page(at + 1, pages.length));
}

function columnsOf(page: ReturnType<typeof pagesOf>[number]): TextElement[] {
  return page.elements.filter((element) => element.kind === 'text').filter(({ role }) => role === 'body');
}

const sentence = 'Leerlingen van één school lijken op elkaar; daar is rekening mee gehouden, overal.';
const long: StoryAccount = {
  parts: Array.from({ length: 30 }, (_, at) => ({
    title: `Deel ${String(at)}`,
    sentences: Array.from({ length: 6 }, () => sentence),
  })),
};

describe('the last slide', () => {
  it('is one page with everything on it, as large as fits', () => {
    const [page, ...more] = pagesOf({ parts: [{ title: 'Bronnen', sentences: [sentence] }] });
    expect(more).toEqual([]);
    expect(page?.title).toBe('Verantwoording');
    const [column] = page === undefined ? [] : columnsOf(page);
    expect(column?.size).toBe(13);
    expect(page?.speakerNotes).toContain(sentence);
  });

  it('runs on over more pages when it is long: no column is too full, none is smaller than 9 points', () => {
    const pages = pagesOf(long);
    expect(pages.length).toBeGreaterThan(1);
    const columns = pages.flatMap(columnsOf);
    for (const column of columns) {
      expect(textHeight(column, column.frame.w)).toBeLessThanOrEqual(column.frame.h);
      expect(column.size).toBeGreaterThanOrEqual(9);
    }
    const texts = columns.flatMap(({ paragraphs }) =>
      paragraphs.map((runs) => runs.map(({ text }) => text).join('')),
    );
    expect(texts).toEqual(long.parts.flatMap(({ title, sentences }) => [title, ...sentences]));
  });

  it('begins no page for a line or two that a smaller letter has room for', () => {
    for (let count = 20; count < 240; count += 4) {
      const pages = pagesOf({ parts: [{ title: 'Vragen', sentences: Array<string>(count).fill(sentence) }] });
      const columns = pages.flatMap(columnsOf);
      const [first] = columns;
      if (first === undefined) throw new Error('No column');
      const least = columns.reduce(
        (sum, column) => sum + textHeight({ ...column, size: 9 }, first.frame.w),
        0,
      );
      const room = 2 * (pages.length - 1) * first.frame.h;
      if (first.size > 9) expect(least, String(count)).toBeGreaterThan(room * 0.95);
    }
  });

  it('never leaves a heading behind at the foot of a column', () => {
    for (const { paragraphs } of pagesOf(long).flatMap(columnsOf)) {
      expect(paragraphs.at(-1)?.some(({ bold }) => bold === true)).toBe(false);
    }
  });

  it('is not there for a story without figures', () => {
    expect(pagesOf({ parts: [] })).toEqual([]);
  });
});
