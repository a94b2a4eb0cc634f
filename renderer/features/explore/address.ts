import { levels, type Level } from '../../../shared/model/area.ts';
import type { AreaReference, ChartKind } from '../../../shared/model/chart-request.ts';
import { readLook, writeLook } from './address-look.ts';
import { lookUp, wordFor } from './address-words.ts';
import type { ChartLook } from './chart-look.ts';
import { comparisonLevels, type ExploreQuestion } from './question.ts';

/**
 * The question as it stands in the address, so that back, forward and a kept link work. Anything
 * missing or unreadable is left out; `settleQuestion` fills it in.
 */
export type AddressedQuestion = Partial<Omit<ExploreQuestion, 'look'>> & {
  readonly look?: Partial<ChartLook>;
};

const kinds = {
  ranglijst: 'ranking',
  trechter: 'funnel',
  kaart: 'map',
  trend: 'trend',
  trends: 'multiples',
  profiel: 'profile',
  top: 'top',
  overzicht: 'matrix',
  groepen: 'bars',
  gebiedsgroepen: 'dumbbell',
  kloof: 'gaps',
  antwoorden: 'distribution',
  cijfer: 'number',
  respons: 'response',
} as const satisfies Record<string, ChartKind>;
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
  const areas = readList(parts.get('gebied')).flatMap(readArea);
  const indicators = readList(parts.get('indicatoren')).map(safelyDecode).filter(isThere);
  const waves = readList(parts.get('metingen')).flatMap(readWave);
  const within = parts.get('in');
  const by = parts.get('per');
  const look = readLook(parts);
  return drop({
    kind: lookUp(kinds, parts.get('soort')),
    proposed: lookUp(kinds, parts.get('voorstel')),
    indicator: parts.get('indicator') ?? undefined,
    indicators: indicators.length > 0 ? indicators : undefined,
    wave: readWave(parts.get('meting') ?? '')[0],
    waves: waves.length > 0 ? waves : undefined,
    level: lookUp(levelWords, parts.get('niveau')),
    within: within === null ? undefined : within === everywhere ? null : within,
    areas: areas.length > 0 ? areas : undefined,
    by: by === null ? undefined : by === nothing ? null : by,
    against: readAgainst(parts.get('tegenover')),
    look: Object.keys(look).length > 0 ? look : undefined,
  });
}

/** Every part is written, so that the address means the same when the defaults change. */
export function writeAddress(question: ExploreQuestion): string {
  const { indicators, waves, within, against, proposed } = question;
  const parts = new URLSearchParams();
  parts.set('soort', wordFor(kinds, question.kind));
  parts.set('indicator', question.indicator);
  if (indicators.length > 0) parts.set('indicatoren', indicators.map(encodeURIComponent).join(','));
  parts.set('meting', String(question.wave));
  if (waves !== null) parts.set('metingen', waves.join(','));
  parts.set('niveau', wordFor(levelWords, question.level));
  parts.set('in', within ?? everywhere);
  parts.set('gebied', question.areas.map(writeArea).join(','));
  parts.set('per', question.by ?? nothing);
  parts.set('tegenover', against === null ? nothing : wordFor(levelWords, against));
  if (proposed !== undefined) parts.set('voorstel', wordFor(kinds, proposed));
  writeLook(parts, question.look);
  return parts.toString();
}

/** The question behind an address about another indicator: the chart that suits it, of the same areas and wave. */
export function addressOfIndicator(search: string, code: string): string {
  const parts = partsOf(search, ['meting', 'niveau', 'in', 'gebied', 'tegenover']);
  parts.set('indicator', code);
  return parts.toString();
}

/** How one area fares, in the wave and beside the larger area of an address. */
export function addressOfArea(search: string, area: AreaReference): string {
  const parts = partsOf(search, ['indicator', 'meting', 'tegenover']);
  parts.set('soort', wordFor(kinds, 'profile'));
  parts.set('gebied', writeArea(area));
  return parts.toString();
}

function partsOf(search: string, names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => names.includes(name)));
}

function readAgainst(word: string | null): ExploreQuestion['against'] | undefined {
  if (word === nothing) return null;
  const level = lookUp(levelWords, word);
  return comparisonLevels.find((candidate) => candidate === level);
}

function readList(text: string | null): readonly string[] {
  return (text ?? '').split(',').filter(isThere);
}

function isThere(text: string): boolean {
  return text !== '';
}

function readWave(text: string): number[] {
  const wave = Number(text);
  return Number.isInteger(wave) && wave > 0 ? [wave] : [];
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

/** Without the parts that were not there, so that spreading it overwrites nothing. */
function drop(question: Readonly<Record<keyof ExploreQuestion, unknown>>): AddressedQuestion {
  return Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined));
}
