import {
  describePublishedTable,
  describePublishedTopic,
} from '../../../shared/catalogue/published-topics.ts';
import { findNationalIndicator } from '../../../shared/catalogue/match-columns.ts';
import { datasetWords } from '../../../shared/language/nl/dataset-words.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';

export interface TableDescription {
  readonly title: string;
  /** Who was asked; empty where the file does not say and we do not know the table. */
  readonly population: string;
  readonly people: string;
}

/** What a StatLine table is about: by its number in the name of the file. */
export function describeTable(fileName: string): TableDescription {
  const number = /\d{5}(NED|ENG|TAB)?/i.exec(fileName)?.[0].toUpperCase();
  const table = number === undefined ? null : describePublishedTable(number);
  return {
    title: datasetWords.statlineTitle(number ?? fileName.replace(/\.[^.]+$/, ''), table?.title ?? null),
    population: table?.population ?? '',
    people: table?.people ?? datasetWords.people,
  };
}

/**
 * The indicator of each topic, by its column. One named after an indicator of the monitor is that indicator: so its
 * published figure stands beside those counted from answers.
 */
export function describeTopics(
  columnNames: readonly string[],
  table: TableDescription,
): ReadonlyMap<string, Indicator> {
  const described = new Map<string, Indicator>();
  const taken = new Set<string>();
  for (const name of columnNames) {
    const national = findNationalIndicator(name.replace(/_\d+$/, ''));
    // A table may carry an old and a new way of asking; a figure has one place.
    const indicator = national === null || taken.has(national.code) ? describeTopic(name, table) : national;
    taken.add(indicator.code);
    described.set(name, indicator);
  }
  return described;
}

/** A topic as an indicator; where we do not know it, its own name in words and no direction. */
function describeTopic(columnName: string, { people, population }: TableDescription): Indicator {
  const topic = describePublishedTopic(columnName);
  const label = topic?.label ?? splitName(columnName);
  return {
    code: columnName,
    label,
    definition: topic === null ? datasetWords.topicDefinition(people, label) : `${people} ${topic.clause}`,
    theme: topic?.theme ?? datasetWords.publishedTheme,
    direction: topic?.direction ?? 'neutral',
    origin: 'published',
    population,
    versions: [{ version: 1, columns: [columnName], fromWave: null, breakReason: null }],
  };
}

/** `MoeiteMetRondkomen_12` → "Moeite met rondkomen"; capitals in a row are an abbreviation. */
function splitName(columnName: string): string {
  const words = columnName
    .replace(/_\d+$/, '')
    .replace(/^k_(?=\d)/, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=\d)/g, ' ')
    .split(' ');
  return words
    .map((word, at) => (at === 0 || /^[A-Z0-9]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(' ');
}
