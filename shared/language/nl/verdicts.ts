import { writeList, writePercents, writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { ComparedTo, ComparisonBasis, DifferenceRule, ShownComparison } from '../../model/comparison.ts';
import { chartTexts } from './charts.ts';
import { writeFigure, writeRange, writeSize, type MeasureOfMark } from './figure-unit.ts';
import { testedChance } from '../../model/tested-chance.ts';
import { writePValue } from './p-value.ts';

/** The other side as a thing ("de rest van Lindewaard") and as a place, after "dan" ("in de rest van Lindewaard"). */
export function otherSide(compareTo: ComparedTo, level: Level): { name: string; place: string } {
  switch (compareTo.kind) {
    case 'rest': {
      // The name of a region is often that of its GGD: "de rest van de GGD" would be an office.
      const whole = compareTo.of.level === 'region' ? 'de regio' : compareTo.of.name;
      return level === 'school'
        ? { name: `de andere scholen van ${whole}`, place: `op de andere scholen van ${whole}` }
        : { name: `de rest van ${whole}`, place: `in de rest van ${whole}` };
    }
    case 'wave':
      return { name: `de meting van ${String(compareTo.wave)}`, place: `in ${String(compareTo.wave)}` };
    case 'reference':
      return { name: compareTo.area.name, place: `in ${compareTo.area.name}` };
    case 'group': {
      const group = groupName(compareTo.group.label);
      return { name: group, place: groupPlace([group]) };
    }
  }
}

/** In a sentence: "meisjes", whether the file says Meisje or meisjes; "klas 2". */
export function groupName(label: string): string {
  return lowerFirst(label).replace(/^(jongen|meisje)$/, '$1s');
}

/** "VMBO-T" and "Om en om" begin small in a sentence; a name further on keeps its capital. */
function lowerFirst(label: string): string {
  return label.replace(/^(?:\p{Lu}{2,}\S*|\p{Lu})/u, (start) => start.toLowerCase());
}

/** Where people are who are told of: "onder jongens en meisjes", "in klas 2", "op vmbo". */
export function groupPlace(labels: readonly string[]): string {
  const names = labels.map(groupName);
  const every = (pattern: RegExp) => names.every((name) => pattern.test(name));
  const preposition = every(/^(andere )?klas/) ? 'in' : every(/^(vmbo|havo|vwo|mavo|mbo)/) ? 'op' : 'onder';
  return `${preposition} ${writeList(names)}`;
}

/** Where marks are held against different others: "de andere scholen van de eigen gemeente". */
export function otherSides(
  comparing: Pick<ComparisonBasis, 'with' | 'of'>,
  level: Level,
): { name: string; place: string } {
  if (comparing.with === 'wave') return { name: 'de meting ervoor', place: 'in de meting ervoor' };
  if (level === 'school') {
    const name = `de andere scholen van de ${comparing.of === 'region' ? 'regio' : 'eigen gemeente'}`;
    return { name, place: `op ${name}` };
  }
  const isRegion = level === 'municipality' || comparing.of === 'region';
  const name = `de rest van de ${isRegion ? 'regio' : 'eigen gemeente'}`;
  return { name, place: `in ${name}` };
}

/** Of schools or districts, some against their municipality and some against the region. */
export function mixedSides(level: Level): { name: string; place: string } {
  const { name, place } = otherSides({ with: 'rest' }, level);
  const also = ' of, waar dat te veel zegt, van de regio';
  return { name: `${name}${also}`, place: `${place}${also}` };
}

/** "p = 0,004 na correctie"; where only limits are known, whether they touch; null: there was no test. */
export function chanceText(
  comparison: Pick<ShownComparison, 'p' | 'pAdjusted' | 'apart'>,
  basis: Pick<ComparisonBasis, 'correction' | 'family'>,
): string | null {
  const chance = testedChance(comparison, basis);
  if (chance !== null) {
    return `${writePValue(chance.p)}${chance.isCorrected ? verdictTexts.afterCorrection : ''}`;
  }
  const { apart } = comparison;
  return apart === null ? null : apart ? verdictTexts.apart : verdictTexts.touching;
}

interface Told {
  readonly difference: number;
  readonly verdict: ShownComparison['verdict'];
  readonly chance: string | null;
  /** There for a mean. */
  readonly measure?: 'mean';
  readonly other: { readonly name: string; readonly place: string };
  /** Told with it where it is not drawn beside the figure. */
  readonly theirs?: { readonly percent: number; readonly isDrawn: boolean };
  /** Where it was judged otherwise than by comparing: how that is said. */
  readonly sentence?: string;
}

/** "5 procentpunt ongunstiger dan in de rest van Lindewaard (51 %); p = 0,004 na correctie". */
export function differencePhrase({ difference, verdict, chance, ...against }: Told): string {
  const { measure } = against;
  const other = withTheirs(against);
  const told = ['gunstiger', 'ongunstiger', 'hoger', 'lager'].find((word) => word === verdict);
  const certainty = chance === null ? '' : `; ${chance}`;
  if (told !== undefined) return `${sizeText(difference, measure)} ${told} dan ${other.place}${certainty}`;
  return `${moreOrLess(difference, other, measure)}, ${verdict ?? verdictTexts.untested}${certainty}`;
}

/** In plain words, to read beside the figure: "Dat is 10 procentpunt meer dan in de rest van Lindewaard (51 %): ongunstiger." */
export function differenceSentence({ difference, verdict, sentence, ...against }: Told): string {
  if (sentence !== undefined) return sentence;
  const other = withTheirs(against);
  const more = `Dat is ${moreOrLess(difference, other, against.measure)}`;
  if (verdict === null) return `${more}. Of dat toeval is, is niet te toetsen.`;
  return verdict === 'vergelijkbaar' ? `${more}. Dat telt niet als verschil.` : `${more}: ${verdict}.`;
}

function withTheirs({ other, theirs, measure }: Pick<Told, 'other' | 'theirs' | 'measure'>): Told['other'] {
  if (theirs === undefined || theirs.isDrawn) return other;
  const percent = ` (${writeFigure(theirs.percent, measure)})`;
  return { name: `${other.name}${percent}`, place: `${other.place}${percent}` };
}

/** "10 procentpunt meer dan in de rest van Lindewaard", "0,4 punt hoger dan …". */
export function moreOrLess(
  difference: number,
  { name, place }: Told['other'],
  measure?: MeasureOfMark,
): string {
  const [more, less] = measure === 'mean' ? ['hoger', 'lager'] : ['meer', 'minder'];
  return isSmall(difference, measure)
    ? `${sizeText(difference, measure)} verschil met ${name}`
    : `${sizeText(difference, measure)} ${difference > 0 ? more : less} dan ${place}`;
}

/** "10 procentpunt; p = 0,004 na correctie". */
export function writeDifferenceSize({
  difference,
  chance,
  measure,
}: Pick<Told, 'difference' | 'chance' | 'measure'>): string {
  return `${sizeText(difference, measure)}${chance === null ? '' : `; ${chance}`}`;
}

/** Whether the rule rests on a test: only then does a headline state what was found. */
export function isTestRule({ kind }: DifferenceRule): boolean {
  return kind === 'test' || kind === 'test-and-points';
}

/** "10", "10 tot 45": for so many comparisons was corrected. */
export function fromTo(counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? writeWhole(most) : `${writeWhole(least)} tot ${writeWhole(most)}`;
}

function sizeText(difference: number, measure: MeasureOfMark): string {
  const size = Math.abs(difference);
  if (measure === 'mean')
    return isSmall(difference, measure) ? 'minder dan 0,01 punt' : writeSize(size, measure);
  return isSmall(difference, measure) ? 'minder dan 1 procentpunt' : `${writeWhole(size)} procentpunt`;
}

/** Rounded to nothing. */
function isSmall(difference: number, measure: MeasureOfMark): boolean {
  return Math.abs(difference) < (measure === 'mean' ? 0.005 : 0.5);
}

export const levelMany: Readonly<Record<Level, string>> = {
  country: 'landen',
  region: 'regio’s',
  municipality: 'gemeenten',
  district: 'wijken',
  school: 'scholen',
};

/** "1 wijk", "3 wijken". */
export function countAreas(level: Level, count: number): string {
  return `${writeWhole(count)} ${count === 1 ? chartTexts.levelOne[level] : levelMany[level]}`;
}

function prepositionOf(level: Level): string {
  return level === 'school' ? 'op' : 'in';
}

interface GroupShare {
  /** "onder meisjes". */
  readonly place: string;
  readonly percent: number;
}

/** "1 vergelijking", "15 vergelijkingen tegelijk". */
export function atOnce(tests: number): string {
  return tests === 1 ? '1 vergelijking' : `${writeWhole(tests)} vergelijkingen tegelijk`;
}

function fewElsewhere(pupils: string, level: Level | null): string {
  const larger = level === 'district' ? 'gemeente' : level === 'municipality' ? 'regio' : 'plaats';
  return `${pupils} staan in de gegevens bij een andere ${larger}, en zouden door de vergelijking te herkennen zijn`;
}

const verdictLead = 'Oordeel: ';

export const verdictTexts = {
  /** Before what marks are held against. */
  lead: verdictLead,
  against: (other: string) => `tegenover ${other}`,
  groupsNotCompared: ', niet onderling',
  onlyDifference: (other: string) =>
    `Verschil: tegenover ${other}, niet te toetsen want n en interval zijn niet bekend`,
  /** Without the last full stop, as the other parts of a rule. */
  testForMeans: 'Bij een gemiddelde telt de toets, geen grens in procentpunten',
  someUntested: (count: number) => `Niet te toetsen: ${writeWhole(count)}`,
  /** A part of the country against the published figure of the country as a whole. */
  asIfApart: ', getoetst alsof dat cijfer los staat van het gebied',
  /** Without the last full stop, as the other parts of a rule. */
  widened: 'Tegenover de regio, omdat de rest van de gemeente een verborgen cijfer zou verraden',
  sideBySide: 'Waar alleen grenzen bekend zijn, telt of de intervallen elkaar niet raken',
  /** Of hidden comparisons: how many, and no more. */
  silent: (count: number, level: Level | null, isElsewhere = false) =>
    `Zonder oordeel (${level === null ? writeWhole(count) : countAreas(level, count)}): ${isElsewhere ? fewElsewhere('een paar van hun leerlingen', level) : 'een vergelijking zou hier te veel zeggen over een kleine groep'}`,
  apart: 'de intervallen raken elkaar niet',
  touching: 'de intervallen raken elkaar',
  untested: 'niet te toetsen',
  afterCorrection: ' na correctie',
  /** Of a figure that is shown, behind it. */
  notComparedHere: 'niet vergeleken',
  notCompared: (reason: string) => `niet vergeleken: ${reason}`,
  tooTelling: 'dat zou te veel zeggen over een kleine groep',
  /** Where part and rest are large both. */
  fewElsewhere: (level: Level | null) => fewElsewhere('een paar leerlingen van hier', level),
  /** Where those are that were named just before. */
  there: 'daar',
  lostShort: (names: string) => `Zonder correctie telt ook: ${names}`,
  sameGroup: (place: string) => `elke groep tegenover dezelfde groep ${place}`,
  silentShort: (count: number, level: Level | null, isElsewhere = false) =>
    `Zonder oordeel (${level === null ? writeWhole(count) : countAreas(level, count)}): ${isElsewhere ? fewElsewhere('een paar van hun leerlingen', level) : verdictTexts.tooTelling}`,
  rules: {
    counts: 'Een verschil telt als',
    countsShort: 'Verschil als',
    else: 'anders kan het toeval zijn',
    limits: 'de intervallen elkaar niet raken',
    oneTest: 'p < 0,05 (1 vergelijking)',
    uncorrected: (count: string) => `p < 0,05, niet gecorrigeerd voor ${count} vergelijkingen`,
    corrected: (count: string, name: string) =>
      `p < 0,05 na correctie voor ${count} vergelijkingen (${name})`,
    /** A story holds all of a chart among more comparisons than the chart itself. */
    inStory: (count: string, name: string) =>
      `p < 0,05 na correctie voor ${count} vergelijkingen elders in dit verhaal (${name})`,
    /** Of several charts, some of which the story holds among more. */
    correctedHereToo: (count: string, here: number, there: string, name: string, isShort: boolean) =>
      `p < 0,05 na correctie voor ${count} ${here === 1 ? 'vergelijking' : 'vergelijkingen'} hier en ${there} elders${isShort ? '' : ' in dit verhaal'} (${name})`,
    alsoInStory: (count: string) =>
      `Wat elders in dit verhaal bij meer vergelijkingen staat, is daarvoor gecorrigeerd (${count})`,
    /** Asked while presenting: all of it stands in the story, each on a slide of its own. */
    oneTestInStory: 'p < 0,05 (1 vergelijking, elders in dit verhaal)',
    keptFromStory: (count: string, many: boolean) =>
      `Wat ook elders in dit verhaal staat, houdt het oordeel van daar (${count} ${many ? 'vergelijkingen' : 'vergelijking'})`,
    names: { bh: 'Benjamini-Hochberg', bonferroni: 'Bonferroni' },
    points: (points: string) => `Een verschil telt vanaf ${points}, zonder toets; het kan toeval zijn`,
    report:
      'Een verschil telt vanaf 10 procentpunt; van 5 tot 10 procentpunt ongunstiger is een mogelijk aandachtspunt; zonder toets, dus het kan toeval zijn',
  },
  outcome: {
    /** With what: beside a trend over all waves it would else deny it. */
    none: (other: string) => `Geen verschillen gevonden met ${other}`,
    /** Others may not be compared: of those nothing is said. */
    noneOfSome: (other: string, compared: number, all: number) =>
      `Geen verschillen gevonden met ${other} bij de ${writeWhole(compared)} van de ${writeWhole(all)} die we mogen vergelijken`,
    /** "Geen verschillen gevonden tussen jongens en meisjes". */
    noneBetween: (between: string) => `Geen verschillen gevonden ${between}`,
    untested: 'Of er verschillen zijn, is niet te toetsen',
    of: (verdict: string, place: string, names: string) => `${verdict} dan ${place}: ${names}`,
    attention: (names: string) => `Mogelijk aandachtspunt: ${names}`,
    named: (name: string, size: string) => `${name} (${size})`,
    more: (count: number) => `nog ${writeWhole(count)}`,
  },
  /** Behind what all are held against, where that is not drawn: "(samen 24 %)", "(samen 23 tot 26 %)". */
  together: (least: number, most: number, measure: MeasureOfMark) => {
    const [from, to] = [writeFigure(least, measure), writeFigure(most, measure)];
    return ` (samen ${from === to ? to : writeRange(least, most, measure)})`;
  },
  /** Behind the verdict: "in de rest van Lindewaard 51 %". */
  theirs: (place: string, percent: string) => `${place} ${percent}`,
  table: {
    /** Followed by with whom, where that is the same for all; else that stands in each row, and their figure beside it. */
    comparedWith: 'Vergeleken met',
    theirs: 'Cijfer daarvan',
    difference: 'Verschil (procentpunt)',
    meanDifference: 'Verschil (punten)',
    lower: 'Verschil van (95%-interval)',
    upper: 'Verschil tot (95%-interval)',
    p: (isCorrected: boolean) => (isCorrected ? 'p (na correctie)' : 'p'),
    verdict: 'Oordeel',
  },
  /** "Vaak stress: op 2 van de 12 scholen ongunstiger en op 1 gunstiger dan op de andere scholen van Lindewaard". */
  headline: {
    found: (subject: string, told: string, place: string) => `${subject}: ${told} dan ${place}`,
    somewhere: (where: string, verdict: string) => `${where} ${verdict}`,
    someOf: (level: Level, count: number, compared: number, all: number) =>
      `${prepositionOf(level)} ${writeWhole(count)} van de ${writeWhole(compared)} ${compared < all ? 'vergeleken ' : ''}${levelMany[level]}`,
    someMore: (level: Level, count: number) => `${prepositionOf(level)} ${writeWhole(count)}`,
    groups: groupPlace,
    /** "Vaak stress in Lindewaard: vaker onder meisjes (66 %) dan onder jongens (41 %)". */
    groupsApart: (subject: string, most: GroupShare, least: GroupShare) => {
      const [high, low] = writePercents(most.percent, least.percent);
      return `${subject}: vaker ${most.place} (${high}) dan ${least.place} (${low})`;
    },
    inWave: (place: string, wave: number) => `${place} in ${String(wave)}`,
  },
} as const;
