import { percentSign } from '../../base/percent-style.ts';
import { noBreakSpace, writeList, writePercent, writeWhole } from '../../base/dutch-numbers.ts';
import type { Verdict } from '../../model/comparison.ts';
import type { FunnelPosition, FunnelQuestion } from '../../model/funnel.ts';

type FunnelLevel = FunnelQuestion['level'];

const many: Readonly<Record<FunnelLevel, string>> = {
  municipality: 'gemeenten',
  district: 'wijken',
  school: 'scholen',
};
const one: Readonly<Record<FunnelLevel, string>> = {
  municipality: 'gemeente',
  district: 'wijk',
  school: 'school',
};

/** Words on and around a funnel. */
export const funnelChartTexts = {
  /** "3 scholen". */
  count: (level: FunnelLevel, count: number) =>
    `${writeWhole(count)} ${count === 1 ? one[level] : many[level]}`,
  headline: {
    /** "Vaak stress: De Hoek wijkt af (ongunstiger)", "Vaak stress: 3 van de 34 scholen wijken af, 2 ongunstiger en 1 gunstiger". */
    named: (label: string, found: readonly { readonly name: string; readonly verdict: Verdict }[]) =>
      `${label}: ${writeList(found.map(({ name, verdict }) => `${name} (${verdict})`))} ${found.length === 1 ? 'wijkt' : 'wijken'} af`,
    counted: (
      label: string,
      level: FunnelLevel,
      all: number,
      counts: readonly { readonly verdict: Verdict; readonly count: number }[],
    ) => {
      const total = counts.reduce((sum, { count }) => sum + count, 0);
      const told = counts.map(({ verdict, count }) => `${writeWhole(count)} ${verdict}`);
      const verb = total === 1 ? 'wijkt' : 'wijken';
      return `${label}: ${writeWhole(total)} van de ${writeWhole(all)} ${many[level]} ${verb} af, ${writeList(told)}`;
    },
    none: (label: string, level: FunnelLevel, placed: number, all: number) => {
      if (placed === 1)
        return `${label}: de ${one[level]} valt binnen de trechter, het verschil kan toeval zijn`;
      return `${label}: alle ${placed < all ? 'getoonde ' : ''}${many[level]} vallen binnen de trechter, de verschillen kunnen toeval zijn`;
    },
    neutral: (label: string, level: FunnelLevel, within: string | null, wave: number) =>
      `${label} per ${one[level]}${within === null ? '' : ` in ${within}`} en het aantal deelnemers, ${String(wave)}`,
  },
  get near() {
    return `95${percentSign()}-grens`;
  },
  get far() {
    return `99,8${percentSign()}-grens`;
  },
  countAxis: (level: FunnelLevel, who: string) => `aantal ${who} dat meedeed, per ${one[level]}`,
  pupils: 'leerlingen',
  people: 'deelnemers',
  pooled: {
    name: (level: FunnelLevel) => `alle getoonde ${many[level]} samen`,
    /** At the end of the line. */
    label: (level: FunnelLevel) => `${many[level]} samen`,
    place: (level: FunnelLevel) => `${level === 'school' ? 'op' : 'in'} alle getoonde ${many[level]} samen`,
  },
  /** After the figure and its difference, without a full stop. */
  chance: {
    within: 'binnen de trechter',
    get 'above-95'() {
      return `tussen de grenzen van 95 en 99,8${percentSign()}`;
    },
    get 'below-95'() {
      return `tussen de grenzen van 95 en 99,8${percentSign()}`;
    },
    get 'above-99.8'() {
      return `buiten de grens van 99,8${percentSign()}`;
    },
    get 'below-99.8'() {
      return `buiten de grens van 99,8${percentSign()}`;
    },
  } satisfies Record<FunnelPosition, string>,
  /** Under the figure: "Dat is 10 procentpunt meer dan in Lindewaard en ligt boven de grens van 99,8 %: ongunstiger." */
  sentence: (more: string, position: FunnelPosition, verdict: Verdict) => {
    const side = position.startsWith('above') ? 'boven' : 'onder';
    const other = side === 'boven' ? 'onder' : 'boven';
    const sign = percentSign();
    switch (position) {
      case 'above-99.8':
      case 'below-99.8':
        return `Dat is ${more}. Het ligt buiten de trechter, ${side} de grens van 99,8${sign}: ${verdict}.`;
      case 'above-95':
      case 'below-95':
        return `Dat is ${more}. Het ligt ${side} de grens van 95${sign} en ${other} die van 99,8${sign}: dat kan nog toeval zijn.`;
      case 'within':
        return `Dat is ${more}. Het ligt binnen de trechter: niet anders dan toeval kan geven.`;
    }
  },
  absent: (areas: string, reason: string) => `${areas} niet getoond: ${reason}`,
  /** In a list of what is not shown. */
  absentListed: (areas: string, reason: string) => `${areas} (${reason})`,
  /** Above a plot in which not all names fit. */
  unnamed: (level: FunnelLevel, count: number, all: number) =>
    count === all
      ? `Buiten de trechter: ${funnelChartTexts.count(level, all)}, waarvan de naam hier niet past`
      : `Bij ${writeWhole(count)} van de ${writeWhole(all)} ${many[level]} buiten de trechter past de naam niet`,
  /** The same where there is little room. */
  unnamedShort: (count: number) => `${writeWhole(count)} zonder naam`,
  hiddenRule: (rule: string) => `Niet getoond bij ${rule}`,
  noCount: 'aantal deelnemers niet bekend',
  get rule() {
    return `Een verschil telt pas buiten de grens van 99,8${percentSign()}; daarbinnen kan het toeval zijn`;
  },
  whole: (name: string) => `heel ${name}`,
  /** What the line of a funnel of schools is, and what it is not. */
  lineOfSchools: (who: string) =>
    `De lijn is het percentage van de ${who} op de getoonde scholen samen, elke school naar haar n: niet van wie er woont`,
  lineOfResidents: (name: string) =>
    `De lijn is het cijfer van ${name}: van wie er woont, niet van de scholen samen`,
  /** Why another may count as different here than in a ranking of the same question, and by another number. */
  unlikeRanking: (level: FunnelLevel, who: string, whole: string) =>
    `Verschil en oordeel kunnen anders zijn dan in de ranglijst: de trechter vergelijkt met ${whole}, deze ${one[level]} meegeteld, en de ranglijst met de andere ${many[level]}. De trechter kijkt wat toeval geeft bij het aantal ${who} per ${one[level]}, en is met grenzen van 99,8${percentSign()} meestal strenger`,
  limits: (reference: string, designEffect: string | null) =>
    `Trechter: grenzen van 95 en 99,8${percentSign()} rond ${reference}${designEffect === null ? '' : ` (ontwerpeffect ${designEffect})`}`,
  widened: (phi: string, tau: string) =>
    `Grenzen verbreed omdat de cijfers verder uiteenlopen dan toeval geeft (φ${noBreakSpace}${phi}, τ${noBreakSpace}${tau} procentpunt; Spiegelhalter 2005)`,
  notWidened: (phi: string) =>
    `Grenzen niet verbreed: de cijfers lopen niet verder uiteen dan toeval geeft (φ${noBreakSpace}${phi})`,
  fewAreas:
    'Grenzen niet verbreed: met minder dan twee cijfers is niet te zien of ze verder uiteenlopen dan toeval geeft',
  axisWindow: (min: number, max: number) => `As van ${writeWhole(min)} tot ${writePercent(max)}`,
  /** Behind how many answered. */
  among: (level: FunnelLevel, areas: number) =>
    `${level === 'school' ? 'op' : 'in'} ${funnelChartTexts.count(level, areas)}`,
  reading: {
    how: {
      question: 'Zo lees je dit',
      answer: (level: FunnelLevel, reference: string) =>
        `Elke stip is een ${one[level]}; binnen de trechter kan een verschil met ${reference} toeval zijn.`,
    },
    why: {
      question: 'Waarom is hij links breed?',
      answer: (who: string) => `Bij weinig ${who} is er meer toeval.`,
    },
    which: {
      question: (level: FunnelLevel) => `Welke ${many[level]} wijken af?`,
      none: 'Geen enkele.',
      found: (told: readonly string[]) => `${writeList(told)}.`,
      byChance: (level: FunnelLevel, expected: number, all: number) =>
        `Tussen de grenzen liggen door toeval al zo’n ${writeWhole(expected)} van de ${writeWhole(all)} ${many[level]}.`,
    },
  },
  gaps: {
    'nothing-shown': (level: FunnelLevel) => ({
      title: `Geen enkele ${one[level]} om in de trechter te zetten`,
      next: 'Kies een groter gebied, een andere meting of een ander onderwerp.',
    }),
    'no-spread': (reference: string) => ({
      title: 'Deze trechter heeft geen grenzen',
      next: `Het cijfer voor ${reference} is 0 of 100${percentSign()}: dan is er geen toeval om mee te rekenen.`,
    }),
  },
} as const;
