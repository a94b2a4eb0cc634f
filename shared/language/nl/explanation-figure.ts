import { percentSign } from '../../base/percent-style.ts';
import { noBreakSpace } from '../../base/dutch-numbers.ts';
import type { DifferenceTestName, Verdict } from '../../model/comparison.ts';
import type { Method } from '../../model/figure.ts';

const sameWords: Readonly<Record<Verdict, string>> = {
  gunstiger: 'gunstiger',
  ongunstiger: 'ongunstiger',
  vergelijkbaar: 'vergelijkbaar',
  hoger: 'hoger',
  lager: 'lager',
  'mogelijk aandachtspunt': 'mogelijk aandachtspunt',
};

/** How a shown figure was computed: counts, estimate, interval, comparison. */
export const explainedFigureTexts = {
  points: (size: string) => `${size}${noBreakSpace}procentpunt`,
  counts: {
    title: 'Aantallen',
    n: 'Geldige antwoorden (n)',
    numerator: 'Daarvan ja, ongewogen',
    missing: 'Vraag opengelaten',
    notApplicable: 'Van toepassing',
    unknown: 'niet bekend',
  },
  estimate: {
    title: { percent: 'Percentage', mean: 'Gemiddelde', published: 'Percentage' },
    weightedMean: (mean: string) => `gemiddelde = Σ(w · y) / Σw = ${mean}`,
    plainMean: (mean: string) => `gemiddelde = Σy / n = ${mean}`,
    se: 'Standaardfout',
    scaled: 'De gewichten zijn hier zo geschaald dat ze optellen tot n.',
    published: (value: string) => `Dit cijfer, ${value}, is overgenomen zoals het is gepubliceerd.`,
  },
  precision: {
    title: 'Nauwkeurigheid',
    ownUnit: 'Steekproefeenheid van dit cijfer',
    pupil: 'leerling',
    units: 'Eenheden met antwoorden',
    strata: 'Strata met antwoorden',
    df: 'Vrijheidsgraden',
    deff: 'Designeffect',
    noDeff: 'niet te bepalen: iedereen antwoordt hetzelfde',
    effective: 'Effectieve n',
    formula: 'SE² = Σ strata (1 − f) · k/(k − 1) · Σ eenheden (u − ū)², u = Σ w(y − p) / Σw',
    fewSchools: (schools: number) =>
      `Dit cijfer komt vooral van ${schools === 1 ? '1 school' : `${String(schools)} scholen`}.`,
    fewUnit: {
      school: 'De school blijft de steekproefeenheid: dat geeft hier een breder interval dan de leerling.',
      pupil:
        'Hoe zo weinig scholen onderling verschillen, zegt te weinig. Daarom is de leerling hier de steekproefeenheid: dat geeft het bredere interval.',
      question: 'De hele vraag is met de leerling als steekproefeenheid beantwoord.',
    },
    lonely: 'Er is een stratum met één eenheid. Dat draagt niets bij aan de standaardfout.',
  },
  interval: {
    title: 'Interval',
    limits: (level: string) => `${level}${percentSign()}-interval`,
    method: 'Methode',
    /** Of two limits. */
    range: (lower: string, upper: string) => `${lower} tot ${upper}`,
    betaQuantiles: (effective: string, p: string) => `bèta-kwantielen met n* = ${effective} en p = ${p}`,
    wilson: (n: string) => `(p + z²/2n ± z√(p(1 − p)/n + z²/4n²)) / (1 + z²/n) met z = 1,96 en n = ${n}`,
    none: 'niet bekend',
    noFreedom: 'Er zijn te weinig steekproefeenheden voor een interval.',
    methods: {
      wilson: 'Wilson',
      logit: 'logit',
      'korn-graubard': 'Korn-Graubard',
      mean: 't-verdeling',
      published: 'van de bron',
    } satisfies Record<Method, string>,
    why: {
      wilson: 'Wilson, omdat er geen weging, strata of scholen meetellen.',
      logit:
        'Logit, omdat er weging, strata of scholen meetellen en er genoeg antwoorden zijn. Daarna teruggerekend naar een percentage.',
      'korn-graubard': 'Korn-Graubard, omdat minder dan vijf leerlingen ja of nee antwoorden.',
      mean: 'Gemiddelde plus en min t keer de standaardfout.',
      published: 'De grenzen zijn die van de bron.',
    } satisfies Record<Method, string>,
  },
  reliability: {
    title: 'Betrouwbaarheid',
    effective: 'Effectieve n (ten minste 30)',
    width: 'Breedte volgens Korn-Graubard (tot 5 goed, vanaf 30 onbetrouwbaar)',
    whichWidth:
      'De NCHS meet de breedte van het interval van Korn-Graubard. Dat kan iets anders zijn dan het interval bij het cijfer.',
    get ofYes() {
      return `Breedte van p (tot 130${percentSign()})`;
    },
    get ofNo() {
      return `Breedte van 1 − p (tot 130${percentSign()})`;
    },
    df: 'Vrijheidsgraden (ten minste 8)',
    schools: 'Scholen waar het vooral van komt (ten minste 4)',
    marks: {
      fine: 'Volgens de regels van de NCHS is dit cijfer betrouwbaar.',
      'less-reliable': 'Volgens de regels van de NCHS is dit cijfer minder zeker.',
      unreliable: 'Volgens de regels van de NCHS is dit cijfer te onzeker om op te bouwen.',
    },
  },
  comparison: {
    title: 'Vergelijking',
    against: 'Vergeleken met',
    difference: 'Verschil',
    get interval() {
      return `95${percentSign()}-interval van het verschil`;
    },
    test: 'Toets',
    tests: {
      'rao-scott': 'Rao-Scott F',
      difference: 't-toets op het verschil',
      'two-proportions': 'z-toets op twee percentages',
      'non-overlap': 'intervallen naast elkaar',
      none: 'geen',
    } satisfies Record<DifferenceTestName, string>,
    p: 'p',
    adjusted: 'p na correctie',
    family: 'Toetsen samen',
    rule: 'Een verschil is',
    rest: (whole: string) => `de rest van ${whole}`,
    wave: (wave: number) => `de meting van ${String(wave)}`,
    verdict: 'Oordeel',
    verdicts: sameWords,
    noVerdict: 'geen: er is geen toets',
    apart: 'De intervallen raken elkaar niet.',
    touching: 'De intervallen overlappen.',
  },
  standardised: {
    title: 'Gecorrigeerd voor samenstelling',
    formula: 'Σ(Wₖ · pₖ), variantie Σ(Wₖ² · Vₖ)',
    standard: 'De standaard is de samenstelling van alle leerlingen in de meting met een geldig antwoord.',
  },
} as const;
