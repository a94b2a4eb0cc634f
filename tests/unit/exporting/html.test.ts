import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../../electron/exporting/html/write-html.ts';
import { groupBy } from '../../../shared/base/group-by.ts';
import { tableRows } from '../../../shared/charts/table-rows.ts';
import type { RankingSpec } from '../../../shared/charts/spec.ts';
import { chartStates } from '../../charts/states.ts';
import { readAsset } from '../../support/read-asset.ts';
import { documentOf } from '../../support/slide-documents.ts';

const states = chartStates();
const specs = [...groupBy(Object.entries(states), ([, { kind }]) => kind).values()].flatMap((named) =>
  named.filter(([name], index) => index < 1 || /hidden/.test(name)).map(([, spec]) => spec),
);
const write = (...given: Parameters<typeof documentOf>) =>
  writeHtml(documentOf(...given), readAsset, new AbortController().signal);

describe('a story with every kind of chart, as a web page', { timeout: 120_000 }, async () => {
  const html = await write(specs, { interpretation: 'Op elke school.\n- In elke klas.' });
  const page = new JSDOM(html).window.document;

  test('says its language and title, and has a heading for every slide', () => {
    expect(page.documentElement.lang).toBe('nl');
    expect(page.title).toBe('Jeugd in Molenbroek');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelectorAll('main > section > h2')).toHaveLength(specs.length + 1);
    const levels = [...page.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  test('tells every drawing in words, and gives its figures as a table under it', () => {
    const figures = [...page.querySelectorAll('figure')];
    expect(figures).toHaveLength(specs.length);
    for (const [at, spec] of specs.entries()) {
      const figure = figures[at];
      expect(figure?.querySelector('svg')?.getAttribute('role')).toBe('img');
      expect(figure?.querySelector('svg')?.getAttribute('aria-label')).toBe(spec.altText);
      expect(figure?.querySelectorAll('details tbody tr')).toHaveLength(tableRows(spec).rows.length);
      expect(figure?.querySelectorAll('th:not([scope])')).toHaveLength(0);
    }
    expect(page.querySelector('section li')?.textContent).toBe('In elke klas.');
  });

  test('needs nothing from elsewhere and runs nothing', () => {
    expect(page.querySelectorAll('script, iframe, object, embed, link, form')).toHaveLength(0);
    const addresses = [...page.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) => {
        expect(name, element.tagName).not.toMatch(/^on/);
        return ['href', 'src', 'xlink:href'].includes(name) ? [value] : [];
      }),
    );
    for (const address of addresses) expect(address).toMatch(/^(#|data:(image|font)\/)/);
    expect(html.replaceAll(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/https?:/);
    for (const [, target] of html.matchAll(/url\(([^)]{0,12})/g)) expect(target).toMatch(/^(#|data:)/);
  });

  test('gives every part of a drawing a name of its own', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id = ''] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  test('is small enough to mail', () => {
    expect(html.length / specs.length).toBeLessThan(1_000_000 / 8);
  });
});

test('shows what people typed as they typed it', { timeout: 60_000 }, async () => {
  const ranking = states['ranking, own school lifted out with a note'] as RankingSpec;
  const typed = '<img src=x onerror="alert(1)"> & \'meer\'';
  const html = await write([{ ...ranking, headline: typed }], { interpretation: typed }, { title: typed });
  const page = new JSDOM(html).window.document;
  expect(page.title).toBe(typed);
  expect(page.querySelectorAll('img')).toHaveLength(0);
  expect(page.querySelector('main section:nth-of-type(2) h2')?.textContent).toBe(typed);
});
