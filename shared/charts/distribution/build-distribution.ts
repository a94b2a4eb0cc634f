import { writeList, writePercent } from '../../base/dutch-numbers.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { distributionChartTexts } from '../../language/nl/chart-distribution.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { AreaReference, RequestOf } from '../../model/chart-request.ts';
import type { Written } from '../build-chart.ts';
import { altTextOf, footerOf, isFictitious, subtitleOf } from '../chart-texts.ts';
import { lookUp, type FigureLookup } from '../figure-lookup.ts';
import type { Count } from '../footer/footer-part.ts';
import { notesFor } from '../notes.ts';
import { countLabel } from '../ranking/build-ranking.ts';
import type { Axis, MarkValue } from '../spec.ts';
import { nameHiddenAnswers } from './hidden-answers.ts';
import { layAnswers } from './lay-answers.ts';
import type { AnswerBar, DistributionSpec } from './distribution-spec.ts';
import { withWholeShares } from './whole-shares.ts';

type Request = RequestOf<'distribution'>;
type Category = { readonly code: string; readonly label: string };

/** All answers to a question: a bar per area, or per group of each area under its total. */
export function buildDistribution(
  request: Request,
  { table }: ChartAnswer,
  written: Written,
): DistributionSpec {
  const figures = lookUp(table);
  const { indicator } = figures;
  const categories = indicator.scale?.categories ?? [];
  const { wave, by, areas, reference, style } = request;
  const groups = by === null ? [] : (table.breakdown?.groups ?? []);
  const isReference = ({ level, code }: AreaReference) =>
    level === reference?.level && code === reference.code;
  const own = areas.filter((area) => !isReference(area));
  const bar = (area: AreaReference, role: AnswerBar['role'], group?: Category): AnswerBar =>
    barOf(figures, { area, wave, style, categories, role, ...(group === undefined ? {} : { group }) });
  const bars = [
    ...own.flatMap((area) => [bar(area, 'own'), ...groups.map((group) => bar(area, 'group', group))]),
    ...(reference === null ? [] : [bar(reference, 'reference')]),
  ];

  const names = own.map(({ level, code }) => figures.areaName(level, code));
  const [first] = own;
  const listed = writeList(names);
  const isLong = names.length > 1 && (names.length > 3 || listed.length > 80);
  const place = isLong ? distributionChartTexts.places(names.length) : listed;
  const at = names.length === 1 && first !== undefined ? chartTexts.at(first.level, place) : place;
  const period = String(wave);
  const values = bars.flatMap(({ parts }) => parts.map(({ value }) => value));
  const marks = bars.flatMap(({ parts }) => parts);
  const n = countsOf(bars);
  const told = bars.flatMap((one) => tellBar(one, categories, bars.length));
  const byLabel = by === null ? null : (table.breakdown?.label.toLowerCase() ?? by);
  return {
    kind: 'distribution',
    style,
    headline:
      written.headline ||
      distributionChartTexts.headline(
        indicator.label,
        byLabel,
        names.length === 1 ? at : distributionChartTexts.inPlaces(place),
        wave,
      ),
    subtitle: subtitleOf(figures, place, period),
    answers: categories.map(({ label }) => label),
    axis: axisAround(bars, style),
    countLabel: countLabel(indicator.population),
    bars,
    notes: notesFor(written.annotations, marks),
    footer: [
      ...footerOf({ figures, values, interval: distributionChartTexts.rounding, n, comparison: null }),
      ...(style === 'diverging' ? [{ kind: 'said', text: distributionChartTexts.middle } as const] : []),
      ...(bars.some(({ absence, stretches }) => absence !== null && stretches.length > 0)
        ? [{ kind: 'said', text: distributionChartTexts.order } as const]
        : []),
    ],
    altText: altTextOf({
      kind: chartTexts.kinds.distribution,
      label: indicator.label,
      place,
      period,
      main: told.length === 0 ? [distributionChartTexts.nothing] : told,
      absent: bars.flatMap(({ name, absence }) =>
        absence === null ? [] : [distributionChartTexts.absent(name, absence)],
      ),
      n,
      comparison: null,
    }),
    comparison: null,
    fictitious: isFictitious(table.sources),
  };
}

interface BarAsked {
  readonly area: AreaReference;
  readonly wave: number;
  readonly style: Request['style'];
  readonly categories: readonly Category[];
  readonly role: AnswerBar['role'];
  readonly group?: Category;
}

function barOf(
  figures: FigureLookup,
  { area: { level, code }, wave, style, categories, role, group }: BarAsked,
): AnswerBar {
  const mark = figures.mark(level, code, wave, group?.code);
  const marks = categories.map((category) => ({ ...mark, category: category.code }));
  const values = withWholeShares(withoutLoneSecret(marks.map((each) => figures.value(each))));
  const parts = marks.flatMap((each, index) => {
    const value = values[index];
    return value === undefined ? [] : [{ mark: each, value }];
  });
  const shown = values.find((value) => value.status === 'shown');
  const hidden = values.flatMap(({ status }, index) => (status === 'shown' ? [] : [index]));
  const labels = categories.map(({ label }) => label);
  const hiddenNames = hidden.length === 0 || shown === undefined ? null : nameHiddenAnswers(labels, hidden);
  return {
    name: group?.label ?? figures.areaName(level, code),
    role,
    parts,
    stretches: layAnswers(parts, style),
    absence: absenceOf(values, hiddenNames),
    hiddenNames,
    n: shown?.status === 'shown' ? shown.n : null,
  };
}

/**
 * One hidden answer among shown ones would be what they leave of 100. The gate lets no such thing out; should it ever,
 * the whole bar is hidden here.
 */
function withoutLoneSecret(values: readonly MarkValue[]): readonly MarkValue[] {
  const absent = values.filter((value) => value.status !== 'shown');
  const [secret] = absent;
  return absent.length === 1 && secret !== undefined ? values.map(() => secret) : values;
}

/** "Antwoord 1 en 2 verborgen: te weinig antwoorden in een groep"; of a bar without any, only the reason. */
function absenceOf(values: readonly MarkValue[], hiddenNames: string | null): string | null {
  const absent = values.flatMap((value) => (value.status === 'shown' ? [] : [value.reason]));
  const [reason] = absent;
  if (reason === undefined) return null;
  const bare = reason.replace(/\.$/, '');
  return hiddenNames === null ? bare : distributionChartTexts.hidden(hiddenNames, bare);
}

/** 0 to 100; around a middle as far as the bars reach on either side. */
function axisAround(bars: readonly AnswerBar[], style: Request['style']): Axis {
  if (style === 'stacked') return { min: 0, max: 100, ticks: [0, 20, 40, 60, 80, 100] };
  const ends = bars.flatMap(({ stretches }) => stretches.flatMap(({ from, to }) => [from, to]));
  const step = 20;
  const min = Math.min(-step, Math.floor(Math.min(0, ...ends) / step + 1e-9) * step);
  const max = Math.max(step, Math.ceil(Math.max(0, ...ends) / step - 1e-9) * step);
  return {
    min,
    max,
    ticks: Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step),
  };
}

function countsOf(bars: readonly AnswerBar[]): readonly Count[] {
  const counts = bars.flatMap(({ n }) => (n === null ? [] : [n]));
  if (counts.length === 0) return [];
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return [{ least, most, ...(least === most ? {} : { each: 'staaf' }) }];
}

/** Few bars answer by answer, many by the answer that was given most: known only where none is hidden. */
function tellBar({ name, parts }: AnswerBar, categories: readonly Category[], bars: number): string[] {
  const shown = parts.flatMap(({ value }, index) =>
    value.status === 'shown'
      ? [
          {
            label: categories[index]?.label ?? '',
            whole: value.whole ?? value.percent,
            percent: value.percent,
          },
        ]
      : [],
  );
  const [most] = [...shown].sort((a, b) => b.percent - a.percent);
  if (most === undefined) return [];
  const told =
    bars <= 4 || shown.length < parts.length
      ? shown.map(({ label, whole }) => distributionChartTexts.part(label, writePercent(whole)))
      : [distributionChartTexts.most(distributionChartTexts.part(most.label, writePercent(most.whole)))];
  return [distributionChartTexts.told(name, told)];
}
