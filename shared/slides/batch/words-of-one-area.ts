import { followsFigure } from '../../model/text-field.ts';
import type { OwnWords } from '../../model/batch.ts';

/**
 * Why typed words may be true of one area only; null where nothing says so. Fields follow their figures, a year is the
 * same everywhere, and so is a class.
 */
export function whyOfOneArea(text: string, names: readonly string[]): OwnWords['why'] | null {
  const typed = withoutFields(text);
  if (holdsNumber(typed)) return 'number';
  if (names.some((name) => holdsName(typed, name))) return 'name';
  return null;
}

/** Says how something is, not what it is about: true of the area it was written for, unless it follows its figure. */
export function tellsFinding(text: string): boolean {
  const typed = withoutFields(text);
  return holdsNumber(typed) || (!followsFigure(text) && finding.test(typed));
}

/** The name as a word of its own, in any case. */
export function holdsName(text: string, name: string): boolean {
  return name.trim() !== '' && patternOf(name).test(text);
}

/** Each name by its new one, at once: the one may be part of the other. Names are tried in their order. */
export function rename(text: string, names: ReadonlyMap<string, string>): string {
  const known = [...names].filter(([from]) => from.trim() !== '');
  if (known.length === 0) return text;
  const to = new Map(known.map(([from, instead]) => [from.trim().toLowerCase(), instead]));
  return text.replace(patternOf(...to.keys()), (found) => to.get(found.toLowerCase()) ?? found);
}

function withoutFields(text: string): string {
  return text.replace(/\{[^{}]*\}/gu, ' ');
}

function patternOf(...names: readonly string[]): RegExp {
  const literals = names.map((name) => name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${literals.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** What is left without fields, years and classes: a number in it is a typed figure. */
export function withoutTheSameEverywhere(text: string): string {
  return withoutFields(text).replace(sameEverywhere, ' ');
}

function holdsNumber(text: string): boolean {
  return /\d/u.test(withoutTheSameEverywhere(text)) || numberInWords.test(text);
}

/** "2023", "2019-2025", "klas 2 en 4", "leerjaar 3": said of every report of the same files. */
const sameEverywhere =
  /(?<!\d)(?:19|20)\d\d(?!\d)|\b(?:klas|klassen|leerjaar|leerjaren|fase)\s+\d(?:\s*(?:,|en|of|t\/m|–|-)\s*\d)*(?!\d)/giu;

const counting = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien';
const numberInWords = new RegExp(
  `(?<!\\p{L})(?:de helft|driekwart|(?:een|één|twee) (?:kwart|derde|vijfde)|tweederde|procent|procentpunten?|(?:${counting}) (?:op|van) de (?:${counting}|honderd))(?!\\p{L})`,
  'iu',
);

const finding =
  /\b(?:meer|minder|meest|minst|vaker|vaak|zelden|hoger|hoogste|lager|laagste|beter|slechter|groter|kleiner|gestegen|gedaald|stijgt|daalt|steeg|daalde|toegenomen|afgenomen|gunstig(?:er)?|ongunstig(?:er)?|opvallend|verschilt|significant)\b/iu;
