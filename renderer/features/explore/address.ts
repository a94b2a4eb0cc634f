import { levels, type Level } from '../../../shared/model/area.ts';
import { comparisonLevels, type ExploreQuestion } from './question.ts';
import type { AreaReference } from './area-tree.ts';

/**
 * The question as it stands in the address, so that back, forward and a kept link work. Anything
 * missing or unreadable is left out; `settleQuestion` fills it in.
 */
export type AddressedQuestion = Partial<ExploreQuestion>;

const kinds = { ranglijst: 'ranking', trend: 'trend', groepen: 'bars' } as const;
const orders = { hoog: 'high-first', laag: 'low-first', naam: 'name' } as const;
const levelWords = {
  land: 'country',
  regio: 'region',
  gemeente: 'municipality',
  wijk: 'district',
  school: 'school',
} as const satisfies Record<string, Level>;
const nothing = 'niets';
const everywhere = 'alle';

export function readAddress(search: string): AddressedQuestion {
  const parts = new URLSearchParams(search);
  const wave = Number(parts.get('meting'));
  const areas = (parts.get('gebied') ?? '').split(',').flatMap(readArea);
  const within = parts.get('in');
  const by = parts.get('per');
  return drop({
    kind: lookUp(kinds, parts.get('soort')),
    indicator: parts.get('indicator') ?? undefined,
    wave: Number.isInteger(wave) && wave > 0 ? wave : undefined,
    level: lookUp(levelWords, parts.get('niveau')),
    within: within === null ? undefined : within === everywhere ? null : within,
    order: lookUp(orders, parts.get('volgorde')),
    areas: areas.length > 0 ? areas : undefined,
    by: by === null ? undefined : by === nothing ? null : by,
    against: readAgainst(parts.get('tegenover')),
  });
}

/** Every part is written, so that the address means the same when the defaults change. */
export function writeAddress(question: ExploreQuestion): string {
  const parts = new URLSearchParams();
  parts.set('soort', wordFor(kinds, question.kind));
  parts.set('indicator', question.indicator);
  parts.set('meting', String(question.wave));
  parts.set('niveau', wordFor(levelWords, question.level));
  parts.set('in', question.within ?? everywhere);
  if (question.order !== 'high-first') parts.set('volgorde', wordFor(orders, question.order));
  parts.set('gebied', question.areas.map(writeArea).join(','));
  parts.set('per', question.by ?? nothing);
  parts.set('tegenover', question.against === null ? nothing : wordFor(levelWords, question.against));
  return parts.toString();
}

function readAgainst(word: string | null): ExploreQuestion['against'] | undefined {
  if (word === nothing) return null;
  const level = lookUp(levelWords, word);
  return comparisonLevels.find((candidate) => candidate === level);
}

/** Codes of own areas are free text: escaped inside the list. */
function writeArea(area: AreaReference): string {
  return `${wordFor(levelWords, area.level)}:${encodeURIComponent(area.code)}`;
}

function readArea(text: string): AreaReference[] {
  const colon = text.indexOf(':');
  const level = lookUp(levelWords, text.slice(0, colon));
  const code = safelyDecode(text.slice(colon + 1));
  return colon > 0 && level && levels.includes(level) && code !== '' ? [{ level, code }] : [];
}

function safelyDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string | null): Value | undefined {
  return word !== null && Object.hasOwn(table, word) ? table[word] : undefined;
}

function wordFor(table: Readonly<Record<string, string>>, value: string): string {
  const entry = Object.entries(table).find(([, candidate]) => candidate === value);
  if (!entry) throw new Error(`No word in the address for ${value}`);
  return entry[0];
}

/** Without the parts that were not there, so that spreading it overwrites nothing. */
function drop(question: Readonly<Record<keyof ExploreQuestion, unknown>>): AddressedQuestion {
  return Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined));
}
