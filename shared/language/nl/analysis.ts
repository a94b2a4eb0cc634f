import { writeList } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import { mostCombined } from '../../model/combination.ts';
import type { Measure } from '../../model/figure.ts';
import { mostGroups } from '../../model/most-groups.ts';

/** What can be wrong with a question for figures. */
export const analysisTexts = {
  protecting: 'We zoeken uit welke cijfers verborgen blijven, zodat niemand te herkennen is.',
  threadBroke: {
    title: 'Het rekenen stopte onverwacht.',
    kept: 'Je werkmap is zoals hij was.',
    next: 'Stel de vraag nog een keer. Blijft dit gebeuren, start de app dan opnieuw.',
  },
  threadFull: {
    title: 'Deze vraag is te groot voor het geheugen van deze computer.',
    kept: 'Je werkmap is zoals hij was.',
    next: 'Vraag minder indicatoren of gebieden tegelijk, of sluit andere programma’s.',
  },
  nothingReplaced: {
    title: 'Deze levering verving niets, of wat zij verving is weggedaan.',
    next: 'Kijk bij Gegevens welke leveringen een eerdere vervingen.',
  },
  unknownIndicators: (codes: readonly string[]) => ({
    title:
      codes.length === 1
        ? `We kennen de indicator ${writeList(codes)} niet in deze werkmap.`
        : `We kennen de indicatoren ${writeList(codes)} niet in deze werkmap.`,
    next: 'Kijk bij Verkennen welke indicatoren er zijn, of lees een bestand in met deze indicator.',
  }),
  otherMeasure: (label: string, asked: Measure, possible: readonly Measure[]) => ({
    title: `Van ‘${label}’ is geen ${measureNames[asked]} te maken.`,
    next:
      possible.length === 0
        ? 'Kies een andere indicator.'
        : `Vraag ${writeList(possible.map((measure) => `een ${measureNames[measure]}`)).replace(' en ', ' of ')}.`,
  }),
  tooFine: (label: string) => ({
    title: `De verdeling van ‘${label}’ is zo niet uit te splitsen: dat zijn te veel kleine groepjes.`,
    next: 'Kies een uitsplitsing met minder groepen, of vraag het gemiddelde.',
  }),
  onlyPercentagesInFunnel: (label: string, hasMean: boolean) => ({
    title: `‘${label}’ past niet in een trechter: die rust op percentages.`,
    next: hasMean
      ? 'Kies een indicator met ja of nee, of bekijk de gemiddelden in een ranglijst: die toetst elk gebied tegen de rest.'
      : 'Kies een indicator met ja of nee, of bekijk de verdeling van de antwoorden.',
  }),
  onlyPercentagesStandardised: {
    title: 'Corrigeren voor samenstelling kan alleen bij percentages.',
    next: 'Vraag een indicator met ja of nee, of laat het corrigeren weg.',
  },
  unknownAreas: (codes: readonly string[]) => ({
    title:
      codes.length === 1
        ? `We kennen het gebied ${writeList(codes)} niet in deze werkmap.`
        : `We kennen de gebieden ${writeList(codes)} niet in deze werkmap.`,
    next: 'Kijk bij Verkennen welke gebieden er zijn, of lees een bestand in met dit gebied.',
  }),
  unknownBreakdown: (name: string, known: readonly string[]) => ({
    title: `We kunnen niet uitsplitsen naar ${name}.`,
    next:
      known.length === 0
        ? 'Deze gegevens hebben geen uitsplitsing. Vraag het totaal.'
        : `Kies een van deze uitsplitsingen: ${writeList(known)}. Een kolom met meer dan ${mostGroups} verschillende waarden is geen uitsplitsing.`,
  }),
  combined: {
    onlyTwo: {
      title: 'We splitsen naar hoogstens twee kenmerken tegelijk uit.',
      next: 'Kies er twee, zoals gender en klas.',
    },
    notSafe: {
      title:
        'Deze twee kenmerken laten we niet samen zien: daaruit zijn antwoorden van leerlingen af te leiden.',
      next: 'Splits naar gender en klas samen uit, of naar één kenmerk.',
    },
    tooMany: (label: string, groups: number) => ({
      title: `${label} geven samen ${String(groups)} groepen. Dat zijn er te veel om te laten zien.`,
      next: `Kies twee kenmerken die samen hoogstens ${String(mostCombined)} groepen geven, of splits naar één van de twee uit.`,
    }),
    neverTogether: (names: readonly string[]) => ({
      title: `In geen meting zijn ${writeList(names)} allebei bekend.`,
      next: 'Splits naar één van de twee uit, of kies een ander kenmerk erbij.',
    }),
    onlyPercentages: {
      title: 'Naar twee kenmerken tegelijk uitsplitsen kan alleen bij percentages.',
      next: 'Kies één kenmerk, of een indicator met ja of nee.',
    },
  },
  unknownGroup: (code: string, known: readonly string[]) => ({
    title: `De groep ‘${code}’ is er niet in deze uitsplitsing.`,
    next: `Kies een van deze groepen: ${writeList(known)}.`,
  }),
  noBreakdown: {
    title: 'Groepen vergelijken kan alleen met een uitsplitsing.',
    next: 'Kies waarnaar je wilt uitsplitsen, zoals gender, klas of onderwijs.',
  },
  unknownCorrection: (name: string, known: readonly string[]) => ({
    title: `We kunnen niet corrigeren voor ${name}.`,
    next:
      known.length === 0
        ? 'Deze gegevens hebben geen groepen. Vraag het gewone cijfer.'
        : `Kies uit: ${writeList(known)}.`,
  }),
  smallReference: (name: string) => ({
    title: `${name} is niet groter dan wat je ermee wilt vergelijken.`,
    next: 'Kies een groter gebied als geheel, zoals de gemeente of de regio.',
  }),
  handout: {
    notAsked: (waves: readonly number[], levels: readonly Level[]) => ({
      title: 'Deze vraag zit niet in deze werkmap.',
      next: `Dit is een werkmap zonder antwoorden van leerlingen: er staan alleen cijfers in die de maker heeft meegegeven. ${
        waves.length === 0
          ? ''
          : `Dat zijn de verhalen, de bewaarde vragen en de gewone vragen over ${writeList(waves.map(String))} en over trends, van ${writeList(levels.map((level) => placesOf[level]))}. `
      }Kies een van die. Of vraag de maker om deze vraag als favoriet te bewaren, of meer metingen en niveaus te kiezen, en de werkmap opnieuw te maken.`,
    }),
    noExplanation: {
      title: 'Deze uitleg zit niet in deze werkmap.',
      next: 'Dit is een werkmap zonder antwoorden van leerlingen. Hoe de cijfers zijn gemaakt, staat bij Verhaal onder Verantwoording. Wil je meer weten over dit cijfer, vraag het dan aan de maker.',
    },
  },
  response: {
    noMicrodata: (wave: number) => ({
      title: `Wie meedeed in ${String(wave)}, is niet te tellen.`,
      next: 'Daarvoor is een bestand met een rij per leerling nodig. Kies een andere meting, of lees zo’n bestand in.',
    }),
    unknownPlace: (code: string) => ({
      title: `We kennen het gebied ${code} niet in deze werkmap.`,
      next: 'Kies een gebied dat in de meting voorkomt.',
    }),
    onlyStandard: {
      title: 'De respons is te tellen naar geslacht, klas of onderwijs.',
      next: 'Kies een van die drie, of kijk zonder uitsplitsing.',
    },
  },
} as const;

const measureNames: Readonly<Record<Measure, string>> = {
  percent: 'percentage',
  distribution: 'verdeling van antwoorden',
  mean: 'gemiddelde',
};

/** Places of a level, in a list of what a workspace holds. */
const placesOf: Readonly<Record<Level, string>> = {
  country: 'het land',
  region: 'de regio',
  municipality: 'gemeenten',
  district: 'wijken',
  school: 'scholen',
};
