import {
  describePublishedTable,
  describePublishedTopic,
} from '../../../shared/catalogue/published-topics.ts';
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

/** A topic as an indicator; where we do not know it, its own name in words and no direction. */
export function describeTopic(columnName: string, { people, population }: TableDescription): Indicator {
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
