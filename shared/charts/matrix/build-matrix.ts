import { matrixTexts } from '../../language/nl/chart-matrix.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import type { Written } from '../build-chart.ts';
import { altTextOf, footerOf, isFictitious } from '../chart-texts.ts';
import { lookUp, type FigureLookup } from '../figure-lookup.ts';
import { countOf } from '../footer/counts.ts';
import { notesFor } from '../notes.ts';
import type { MarkValue } from '../spec.ts';
import { matrixComparison, matrixExtremes, matrixFinding } from './matrix-findings.ts';
import { matrixRowsOf, type MatrixColumn, type MatrixRow, type MatrixSpec } from './matrix-spec.ts';

type Request = RequestOf<'matrix'>;

/** Indicators by theme, areas side by side: where something differs shows at a glance, and what is hidden too. */
export function buildMatrix(request: Request, { table }: ChartAnswer, written: Written): MatrixSpec {
  const figures = lookUp(table);
  const { level, wave, within } = request;
  const columns = columnsOf(request, figures, written);
  const sections = sectionsOf(request, figures, columns);
  const grid = { columns, sections };
  const rows = matrixRowsOf(grid);
  const cells = rows.flatMap((row) => row.cells);
  const values = cells.map(({ value }) => value);
  const comparison = matrixComparison(table, level, grid);
  const withinName =
    within === null
      ? null
      : ([...table.surroundings, ...table.areas].find(({ code }) => code === within)?.name ?? within);
  const place = withinName ?? chartTexts.allPlaces(level);
  const areas = columns.filter(({ isReference }) => !isReference);
  const n = countOf(
    rows.flatMap((row) =>
      row.cells.flatMap(({ value }, index) => (columns[index]?.isReference ? [] : [value])),
    ),
    'cijfer',
  );
  const headline = matrixTexts.headline(rows.length, level, withinName, wave);
  return {
    kind: 'matrix',
    level,
    headline: written.headline || (matrixFinding(table, level, grid) ?? headline),
    subtitle: matrixTexts.subtitle(
      sections.map(({ theme }) => theme),
      place,
      String(wave),
    ),
    columns,
    sections,
    notes: notesFor(written.annotations, cells),
    footer: footerOf({ figures, values, interval: matrixTexts.figures, n, comparison }),
    altText: altTextOf({
      kind: chartTexts.kinds.matrix,
      label: matrixTexts.size(rows.length, areas.length),
      place,
      period: String(wave),
      main: mainFindings(grid, values),
      absent: absentCounts(values),
      n,
      comparison,
    }),
    comparison,
    fictitious: isFictitious(table.sources),
  };
}

function columnsOf(request: Request, figures: FigureLookup, { chosen }: Written): MatrixColumn[] {
  const { level, reference } = request;
  const isReference = (area: { level: string; code: string }) =>
    area.level === reference?.level && area.code === reference.code;
  const areas = figures.table.areas
    .filter((area) => area.level === level && !isReference(area))
    .map(({ code }): MatrixColumn => {
      const name = figures.areaName(level, code);
      const isChosen = chosen?.level === level && chosen.areaCode === code;
      return { areaCode: code, name, isReference: false, chosen: isChosen };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  if (!reference) return areas;
  const name = figures.areaName(reference.level, reference.code);
  return [{ areaCode: reference.code, name, isReference: true, chosen: false }, ...areas];
}

/** Indicators the table does not know are left out: there is nothing to say of them, not even a name. */
function sectionsOf(
  { indicators, level, reference, wave }: Request,
  figures: FigureLookup,
  columns: readonly MatrixColumn[],
): MatrixSpec['sections'] {
  const sections = new Map<string, MatrixRow[]>();
  for (const code of indicators) {
    const about = figures.about(code);
    const { indicator } = about;
    if (indicator.code !== code) continue;
    const cells = columns.map(({ areaCode, isReference }) => {
      const mark = about.mark(isReference && reference ? reference.level : level, areaCode, wave);
      return { mark, value: about.value(mark), difference: about.difference(mark) };
    });
    sections.set(indicator.theme, [
      ...(sections.get(indicator.theme) ?? []),
      { label: indicator.label, cells },
    ]);
  }
  return [...sections].map(([theme, rows]) => ({ theme, rows }));
}

/** Where most differs; where nothing does, how many figures there are. */
function mainFindings(
  grid: Pick<MatrixSpec, 'columns' | 'sections'>,
  values: readonly MarkValue[],
): string[] {
  const extremes = matrixExtremes(grid);
  const shown = values.filter(({ status }) => status === 'shown').length;
  return extremes.length > 0 ? extremes : [matrixTexts.shownFigures(shown)];
}

function absentCounts(values: readonly MarkValue[]): string[] {
  const count = (status: MarkValue['status']) => values.filter((value) => value.status === status).length;
  const hidden = count('hidden');
  const unavailable = count('unavailable');
  return [
    ...(hidden > 0 ? [matrixTexts.hiddenFigures(hidden)] : []),
    ...(unavailable > 0 ? [matrixTexts.missingFigures(unavailable)] : []),
  ];
}
