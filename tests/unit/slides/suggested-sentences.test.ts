import { expect, test } from 'vitest';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { suggestedSentences } from '../../../shared/slides/suggested-sentences.ts';
import { bullied, makeTable, type Cell } from '../../support/figure-tables.ts';

/** One figure, and what its comparisons came to. */
function chart(cell: Cell, outcome: readonly string[] = []): ChartSpec {
  const area = { level: 'municipality', code: 'Molenbroek' } as const;
  const table = makeTable([{ level: area.level, area: area.code, wave: 2025, cell }], { indicator: bullied });
  const request = { kind: 'number', indicator: bullied.code, wave: 2025, area, reference: null } as const;
  const spec = buildChart(request, { table }, { headline: '', annotations: [], chosen: null });
  return outcome.length === 0 ? spec : { ...spec, comparison: { ...spec.comparison, rule: [], outcome } };
}

const shown: Cell = { percent: 31, lower: 28, upper: 34, n: 400 };

test('offers what the charts came to: as a message without its full stop, with the interpretation with one', () => {
  const outcome = 'Geen verschillen gevonden met de rest van de regio';
  const { messages, interpretations } = suggestedSentences([chart(shown, [outcome])]);
  expect(messages).toContainEqual({ text: outcome, filled: outcome });
  expect(interpretations).toContainEqual({ text: `${outcome}.`, filled: `${outcome}.` });
  expect(interpretations.every(({ text }) => text.endsWith('.'))).toBe(true);
});

test('offers as a message nothing of two sentences or more than two lines', () => {
  const two = 'Het is erger geworden. Sinds 2023 niet meer';
  const long = 'Een lange zin over de cijfers van dit jaar '.repeat(4);
  const { messages, interpretations } = suggestedSentences([chart(shown, [two, long])]);
  expect(messages.some(({ text }) => text.startsWith('Het is erger') || text.length > 110)).toBe(false);
  expect(interpretations.map(({ text }) => text)).toContain(`${two}.`);
});

test('makes nothing up where nothing was tested and no figure is shown', () => {
  const none = { messages: [], interpretations: [] };
  expect(suggestedSentences([chart({ hidden: 'few-respondents' })])).toEqual(none);
  expect(suggestedSentences([])).toEqual(none);
});

test('shows a sentence with its figures, and hands it over with fields that follow them', () => {
  const [message] = suggestedSentences([chart(shown)]).messages;
  expect(message?.text).toBe('{indicator}: {percent} in {gebied} ({meting})');
  expect(message?.filled).toBe(`${bullied.label}: 31\u00a0% in Molenbroek (2025)`);
  const { interpretations } = suggestedSentences([chart(shown)]);
  expect(interpretations.map(({ filled }) => filled)).toContain(
    'Het echte cijfer ligt bijna altijd tussen 28\u00a0% en 34\u00a0%.',
  );
});
