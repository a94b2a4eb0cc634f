import { expect, test } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { commonSide } from '../../../shared/charts/chart-comparison.ts';
import { describeMark } from '../../../shared/charts/describe-mark.ts';
import { describeValue } from '../../../shared/charts/describe-value.ts';
import type { ChartSpec, RankingSpec } from '../../../shared/charts/spec.ts';
import { tableRows } from '../../../shared/charts/table-rows.ts';
import { tableTexts } from '../../support/table-texts.ts';
import { wordsAfterBars } from '../../../shared/charts/verdict-words.ts';
import { differenceRuleSentence } from '../../../shared/language/nl/difference-rule.ts';
import { otherSide } from '../../../shared/language/nl/verdicts.ts';
import { cellsAt, makeArea, makeTable } from '../../support/figure-tables.ts';
import { chartStates } from '../../charts/states.ts';

const states = chartStates();
const ranking = stateOf('ranking, compared with the rest') as RankingSpec;

test('states in the headline what tests found, and counts only what was compared', () => {
  expect(ranking.headline).toBe(
    'Vaak stress: op 1 van de 9 vergeleken scholen gunstiger en op 1 ongunstiger dan op de andere scholen van Lindewaard',
  );
  expect(stateOf('trend, compared with the wave before').headline).toBe(
    'Gepest: in Molenbroek in 2025 ongunstiger dan in 2023',
  );
  expect(stateOf('bars, compared with the rest').headline).toBe(
    'Vaak stress in Lindewaard: onder jongens en meisjes ongunstiger dan in de rest van de regio',
  );
});

test('keeps the headline neutral under a rule without a test, though marks carry its verdicts', () => {
  const spec = stateOf('ranking, points of attention') as RankingSpec;
  expect(spec.headline).toBe('Vaak stress per school in Lindewaard, 2025');
  expect(spec.rows[0]?.difference?.verdict).toBe('mogelijk aandachtspunt');
  expect(writeFooter(spec.footer).join(' ')).toContain('zonder toets');
});

test('prints what was compared, what counts as a difference, the correction and m', () => {
  expect(writeFooter(ranking.footer)).toContain(
    'Oordeel: tegenover de andere scholen van Lindewaard (samen 51 tot 53\u00a0%). Een verschil telt als p < 0,05 na correctie voor 9 vergelijkingen (Benjamini-Hochberg); anders kan het toeval zijn.',
  );
  expect(writeFooter(ranking.footer)).toContain(
    'Zonder oordeel (1 school): een vergelijking zou hier te veel zeggen over een kleine groep.',
  );
});

test('says of a hidden comparison neither size nor verdict', () => {
  const hidden = ranking.rows.find(({ name }) => name === 'Praktijkschool De Werf');
  expect(hidden?.value.status).toBe('shown');
  expect(hidden?.difference).toBeNull();
  const cells = tableTexts(ranking).rows.find(([name]) => name === 'Praktijkschool De Werf');
  expect(cells?.slice(5, 10)).toEqual(['–', '–', '–', '–', '–']);
});

test('says direction, size and certainty of a mark in one line', () => {
  const [first] = ranking.rows;
  expect(first && describeValue(first.value, first.difference)).toBe(
    '61\u00a0% (54 tot 67\u00a0%), 10 procentpunt ongunstiger dan op de andere scholen van Lindewaard (51\u00a0%); p\u00a0=\u00a00,004 na correctie',
  );
  expect(ranking.altText).toContain(
    'Gunstiger dan op de andere scholen van Lindewaard: Vakcollege De Smederij',
  );
});

test.each([
  [9.8, 'ongunstiger', 'Dat is 10 procentpunt meer dan in de rest van de regio (51\u00a0%): ongunstiger.'],
  [
    -0.3,
    'vergelijkbaar',
    'Dat is minder dan 1 procentpunt verschil met de rest van de regio (61\u00a0%). Dat telt niet als verschil.',
  ],
  [
    3,
    null,
    'Dat is 3 procentpunt meer dan in de rest van de regio (58\u00a0%). Of dat toeval is, is niet te toetsen.',
  ],
] as const)('tells a difference of %d, %s, in plain words', (difference, verdict, words) => {
  const of = makeArea('region', 'GGD Voorbeeldregio');
  const [cell] = cellsAt('municipality', 2025, { Lindewaard: { percent: 61, lower: 54, upper: 68, n: 90 } });
  const compared = {
    to: { kind: 'rest', of },
    difference,
    verdict,
    p: verdict === null ? null : 0.2,
  } as const;
  const table = makeTable(cell ? [{ ...cell, compared }] : [], {
    comparing: { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: 4 },
  });
  const [figure] = table.figures;
  expect(figure && describeMark(table, figure.key)).toContain(words);
});

test('finds neither a difference nor none where nothing can be tested', () => {
  const to = { kind: 'reference', area: makeArea('country', 'Nederland') } as const;
  const cells = cellsAt('municipality', 2024, { Veendorp: { percent: 18 }, Oosterveen: { percent: 12 } });
  const table = makeTable(
    cells.map((cell) => ({ ...cell, compared: { to, difference: 3, verdict: null, p: null } })),
    {
      published: true,
      comparing: { with: 'reference', correction: 'bh', rule: { kind: 'test' }, family: 0 },
    },
  );
  const request = { kind: 'ranking', indicator: 'SBSSK3S6', wave: 2024, level: 'municipality' } as const;
  const spec = buildChart(
    { ...request, within: null, reference: null, order: 'high-first' },
    { table },
    {
      headline: '',
      annotations: [],
      chosen: null,
    },
  );
  expect(spec.comparison).toEqual({
    rule: [
      {
        kind: 'judged',
        text: 'Verschil: tegenover Nederland, niet te toetsen want n en interval zijn niet bekend',
      },
    ],
    outcome: ['Of er verschillen zijn, is niet te toetsen'],
  });
  expect(spec.headline).toBe('Vaak stress per gemeente, 2024');
});

test.each([
  ['school', 'de andere scholen'],
  ['district', 'de rest'],
] as const)(
  'says so where some of level %s are held against the municipality and some against the region',
  (level, rest) => {
    const compared = [makeArea('municipality', 'Lindewaard'), makeArea('region', 'GGD Voorbeeldregio')].map(
      (of, index) => ({
        name: `School ${index}`,
        difference: {
          ...({ verdict: 'vergelijkbaar', difference: 1, lower: -2, upper: 4, chance: null } as const),
          other: otherSide({ kind: 'rest', of }, level),
          theirs: { percent: 50, isDrawn: false },
        },
      }),
    );
    const comparing = { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: 2 } as const;
    expect(commonSide(comparing, level, compared).name).toBe(
      `${rest} van de eigen gemeente of, waar dat te veel zegt, van de regio`,
    );
    expect(commonSide(comparing, level, compared.slice(1)).name).toBe(`${rest} van de regio`);
  },
);

test('gives differences and verdicts columns of their own', () => {
  const { header, rows } = tableTexts(ranking);
  expect(header.slice(-7)).toEqual([
    'Vergeleken met de andere scholen van Lindewaard',
    'Verschil (procentpunt)',
    'Verschil van (95%-interval)',
    'Verschil tot (95%-interval)',
    'p (na correctie)',
    'Oordeel',
    'Opmerking',
  ]);
  expect(rows[0]?.slice(-7)).toEqual(['51\u00a0%', '+9,8', '+5,8', '+13,8', '0,004', 'ongunstiger', '']);
});

test('has a p-value only beside what was tested, and no column for it where nothing was', () => {
  const bare = ranking.rows.map((row) => {
    if (!row.difference) return row;
    const difference = { ...row.difference };
    delete difference.tested;
    return { ...row, difference };
  });
  const { rows } = tableRows({ ...ranking, rows: [...ranking.rows.slice(0, 1), ...bare.slice(1)] });
  expect(rows.map((cells) => cells.at(-3)?.value)).toEqual([0.004, ...bare.slice(1).map(() => null)]);
  const { header } = tableTexts({ ...ranking, rows: bare });
  expect(header.filter((head) => /^p\b/.test(head))).toEqual([]);
});

test('says in a table with whom each is compared, where that is not the same for all', () => {
  const [first, ...others] = ranking.rows;
  if (!first?.difference) throw new Error('The first row is compared.');
  const name = 'de andere scholen van de regio';
  const rows = [
    { ...first, difference: { ...first.difference, other: { name, place: `op ${name}` } } },
    ...others,
  ];
  const table = tableTexts({ ...ranking, rows });
  expect(table.header).toContain('Vergeleken met');
  expect(table.rows[0]).toEqual(expect.arrayContaining(['de andere scholen van de regio', '51\u00a0%']));
});

test.each([
  [
    { rule: { kind: 'test' }, correction: 'none', family: 4 },
    'p < 0,05, niet gecorrigeerd voor 4 vergelijkingen',
  ],
  [{ rule: { kind: 'test' }, correction: 'bonferroni', family: 1 }, 'p < 0,05 (1 vergelijking)'],
  [{ rule: { kind: 'test' }, correction: 'bh', family: 0 }, 'de intervallen elkaar niet raken'],
  [
    { rule: { kind: 'test-and-points', points: 2.5 }, correction: 'bonferroni', family: 9 },
    '(Bonferroni), en ten minste 2,5 procentpunt',
  ],
  [
    { rule: { kind: 'points', points: 3 }, correction: 'bh', family: 9 },
    'vanaf 3 procentpunt, zonder toets; het kan toeval zijn',
  ],
] as const)('words the rule %j', (basis, words) => {
  expect(differenceRuleSentence(basis)).toContain(words);
});

test.each([
  [10, [10, 45], 'Wat elders in dit verhaal bij meer vergelijkingen staat, is daarvoor gecorrigeerd (45)'],
  [10, [10, 1], 'Wat ook elders in dit verhaal staat, houdt het oordeel van daar (1 vergelijking)'],
  [
    10,
    [10, 1, 45],
    'Wat ook elders in dit verhaal staat, houdt het oordeel van daar (1 tot 45 vergelijkingen)',
  ],
  [2, [1, 1], 'als p < 0,05 (1 vergelijking, elders in dit verhaal)'],
  [2, [1, 5], 'na correctie voor 1 tot 5 vergelijkingen elders in dit verhaal'],
])('of %i comparisons, corrected for %j, says whose verdict stands', (family, corrected, words) => {
  const basis = { rule: { kind: 'test' }, correction: 'bh', family } as const;
  expect(differenceRuleSentence(basis, corrected)).toContain(words);
});

test('names the other side: the rest, a wave, the country, a group', () => {
  const lindewaard = makeArea('municipality', 'Lindewaard');
  expect(otherSide({ kind: 'rest', of: lindewaard }, 'school').place).toBe(
    'op de andere scholen van Lindewaard',
  );
  expect(otherSide({ kind: 'rest', of: lindewaard }, 'district').name).toBe('de rest van Lindewaard');
  expect(otherSide({ kind: 'wave', wave: 2021 }, 'school').place).toBe('in 2021');
  expect(otherSide({ kind: 'reference', area: makeArea('country', 'Nederland') }, 'region').name).toBe(
    'Nederland',
  );
  expect(otherSide({ kind: 'group', group: { code: '1', label: 'Jongen' } }, 'school').place).toBe(
    'onder jongens',
  );
});

test('keeps the line of the larger area out of the words on a slide', () => {
  const plot = { x: 3, y: 2, w: 8, h: 4 };
  const line = 3 + ((ranking.reference?.percent ?? 0) / ranking.axis.max) * 8;
  const words = wordsAfterBars(ranking, { plot, size: 12 / 72, right: 12.6 }).filter((word) => word !== null);
  expect(words.map(({ look }) => look.word)).toEqual(['ongunstiger', 'gunstiger']);
  for (const { box } of words) expect(box.x > line || box.x + box.w < line).toBe(true);
});

function stateOf(name: string): ChartSpec {
  const spec = states[name];
  if (!spec) throw new Error(`No chart state "${name}".`);
  return spec;
}
