import type { DeliveryContent, PublishedCell } from '../../../shared/model/columns.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { BareProposal } from '../proposal.ts';
import { describeTable, describeTopics } from './describe-table.ts';
import { settleRows } from './propose-statline.ts';
import { numbersOf } from './read-percentages.ts';
import { readStatline, type Margin, type StatlineRow } from './read-statline.ts';

/**
 * A published table as cells: one per topic, area and year; an empty one is kept, to be shown as unavailable. A topic
 * without any figure in a year was not asked in it.
 */
export function buildStatline(parsed: ParsedFile, proposal: BareProposal): DeliveryContent {
  const { mapping, columns } = proposal;
  const table = readStatline(parsed, mapping);
  const { rows } = settleRows(parsed, table, columns, mapping);
  const described = describeTable(parsed.fileName);
  const topics = table.topics.filter(({ index }) => columns[index]?.role === 'indicator');
  const indicators = describeTopics(
    topics.map(({ name }) => name),
    described,
  );
  const places = joinMargins(rows);
  const cells = topics.flatMap((topic) => {
    const numberAt = numbersOf(topic, parsed.layout.decimal);
    const read = (row: number | undefined): number | null => {
      const value = row === undefined ? NaN : numberAt(row);
      return Number.isNaN(value) ? null : value;
    };
    const asked = new Set(places.filter(({ value }) => read(value) !== null).map(({ wave }) => wave));
    const askedPlaces = places.filter(({ wave }) => asked.has(wave));
    return askedPlaces.map(({ area, wave, value, lower, upper }): PublishedCell => ({
      indicator: indicators.get(topic.name)?.code ?? topic.name,
      areaCode: area.code,
      wave,
      percent: read(value),
      n: null,
      lower: read(lower),
      upper: read(upper),
    }));
  });
  return {
    kind: 'aggregate',
    title: proposal.title,
    fileName: parsed.fileName,
    hash: parsed.hash,
    bytes: parsed.bytes,
    layout: parsed.layout,
    mappingJson: JSON.stringify(mapping),
    fictitious: proposal.fictitious,
    population: described.population || populationOf([...indicators.values()]),
    warnings: proposal.warnings,
    areas: [...new Map(places.map(({ area }) => [area.code, area])).values()],
    schools: [],
    indicators: [...indicators.values()],
    waves: [],
    cells,
  };
}

/** Of a table we do not know, whose indicators are all about the same people: those. */
function populationOf(indicators: readonly Indicator[]): string {
  const [first = '', ...others] = new Set(indicators.map(({ population }) => population));
  return others.length === 0 ? first : '';
}

type Place = { readonly area: Area; readonly wave: number } & Partial<Record<Margin, number>>;

/** An area in a year, with the row of its values and, where the table has them, the rows of their margins. */
function joinMargins(rows: readonly StatlineRow[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { row, area, wave, margin } of rows) {
    if (wave === null) continue;
    const key = `${wave}|${area.code}`;
    places.set(key, { area, wave, ...places.get(key), [margin]: row });
  }
  return [...places.values()].filter(({ value }) => value !== undefined);
}
