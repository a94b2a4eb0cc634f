import { percentSign } from '../../base/percent-style.ts';
import { writeWhole } from '../../base/dutch-numbers.ts';
import type { DisclosureRule } from '../../model/disclosure.ts';

/** Texts of the page Instellingen. */
export const settingsTexts = {
  title: 'Instellingen',
  detail: (workspace: string) => `Ze horen bij de werkmap ${workspace} en gelden voor alle cijfers daarin.`,
  parts: 'Onderdelen',
  saving: 'Bewaren…',
  saved: 'Bewaard',
  undo: 'Ongedaan maken',
  undone: 'De laatste wijziging is ongedaan gemaakt.',
  notSaved: 'Niet bewaard',
  /** Fields with what cannot be read. */
  fieldsNotSaved: (fields: number) =>
    fields === 1
      ? 'Eén veld is niet bewaard: daar staat wat er mis is'
      : `${String(fields)} velden zijn niet bewaard: daar staat wat er mis is`,

  organisation: {
    title: 'Organisatie',
    label: 'Naam van je organisatie',
    help: 'Staat onder elke dia, bij de bron.',
  },

  design: {
    title: 'Steekproef',
    lead: 'Hoe zijn de leerlingen gekozen? Dat bepaalt hoe breed de intervallen zijn.',
    unit: 'Eenheid van de steekproef',
    units: {
      school: {
        label: 'School',
        detail:
          'Scholen of klassen deden als geheel mee. Leerlingen van één school lijken op elkaar, dus het interval wordt breder.',
      },
      respondent: {
        label: 'Leerling',
        detail: 'Gerekend alsof leerlingen los van elkaar zijn gekozen, zoals in de landelijke scripts.',
      },
    },
    finite: 'Reken mee hoeveel leerlingen of scholen er zijn',
    finiteDetail:
      'Deed een groot deel mee, dan is een cijfer zekerder en het interval smaller. De aantallen komen uit de scholenlijst.',
    noList: 'Er is nog geen scholenlijst ingelezen. Zonder lijst verandert dit niets.',
    toData: 'Lees een scholenlijst in',
  },

  disclosure: {
    title: 'Kleine aantallen',
    lead: 'Wanneer verbergen we een cijfer? Wat daarmee uit te rekenen is, verbergen we ook.',
    rule: 'De regel',
    presets: {
      gmj: 'Gezondheidsmonitor Jeugd',
      'young-adults': 'Gezondheidsmonitor Jongvolwassenen',
      'table-book': 'Tabellenboek',
      swing: 'Volwassenen en Swing',
      flevoland: 'Flevoland',
      own: 'Eigen grenzen',
    },
    usual: 'gebruikelijk',
    hiddenAt: (rule: string) => `Verborgen bij ${rule}.`,
    ownDetail: 'Vier getallen die je zelf kiest.',
    nothingHidden: 'Verbergt niets.',
    limits: {
      respondents: 'Leerlingen met een antwoord, ten minste',
      cell: 'Leerlingen die het antwoord gaven, ten minste',
      complement: 'Leerlingen die iets anders antwoordden, ten minste',
      largestShare: 'Met hetzelfde antwoord, hooguit (%)',
    },
    limitsHelp: {
      respondents: 'Gebruikelijk is 30.',
      get cell() {
        return `Gebruikelijk is 5. Met 0 is ook 0${percentSign()} te zien.`;
      },
      get complement() {
        return `Gebruikelijk is 5. Met 0 is ook 100${percentSign()} te zien.`;
      },
      largestShare: '100 betekent: geen grens.',
    },
    badCount: 'Vul een heel getal in van 0 tot en met 10.000.',
    badShare: 'Vul een heel getal in van 50 tot en met 100.',
    looser: 'Deze regel laat meer zien dan gebruikelijk',
    uncertain: 'Verberg ook cijfers die te onzeker zijn',
    uncertainDetail:
      'Een cijfer dat op te weinig leerlingen rust, krijgt anders een waarschuwing: je ziet het wel, met de opmerking dat het onzeker is.',
    publishedStays: 'Wat je al exporteerde, blijft bekend. Een strengere regel haalt dat niet terug.',
  },

  indicators: {
    title: 'Gevoelige onderwerpen',
    lead: 'Kies per onderwerp het kleinste gebied waarvoor je het cijfer toont, en of het gevoelig is. Bij gevoelig tellen de grenzen voor antwoorden dubbel.',
    noAnswerLimit: 'De regel hierboven kent geen grens voor antwoorden. ‘Gevoelig’ verandert nu niets.',
    list: 'Alle onderwerpen',
    search: 'Zoek een onderwerp',
    onlyChanged: 'Alleen wat afwijkt',
    subject: 'Onderwerp',
    lowest: 'Kleinste gebied',
    sensitive: 'Gevoelig',
    lowestFor: (label: string) => `Kleinste gebied voor ${label}`,
    sensitiveFor: (label: string) => `${label} is gevoelig`,
    usual: (level: string) => `${level} (gebruikelijk)`,
    finer: 'kleiner dan gebruikelijk',
    none: 'Er zijn nog geen onderwerpen. Lees eerst een bestand in.',
    notFound: (query: string) => `Geen onderwerp gevonden met ‘${query}’.`,
    nothingChanged: 'Er is niets dat afwijkt.',
    changed: (count: number) => {
      if (count === 0) return 'Niets wijkt af van wat gebruikelijk is.';
      return count === 1 ? '1 onderwerp wijkt af.' : `${count} onderwerpen wijken af.`;
    },
    loading: 'We kijken welke onderwerpen er zijn.',
  },

  differences: {
    title: 'Verschillen',
    lead: 'Wanneer noemen we iets een verschil? De regel staat op elke dia met een vergelijking.',
    rule: 'Wat een verschil is',
    rules: {
      test: {
        label: 'Een toets',
        detail: 'p kleiner dan 0,05.',
      },
      'test-and-points': {
        label: 'Een toets en een minimum',
        detail: 'p kleiner dan 0,05, en groot genoeg om ertoe te doen.',
      },
      points: {
        label: 'Alleen een minimum',
        detail: 'Een aantal procentpunten. Zo’n verschil kan toeval zijn.',
      },
      report: {
        label: 'De grenzen van 5 en 10',
        detail:
          'Vanaf 10 procentpunt gunstiger of ongunstiger. Van 5 tot 10 procentpunt ongunstiger is een mogelijk aandachtspunt.',
      },
    },
    points: 'Procentpunten, ten minste',
    badPoints: 'Vul een getal in van 0,1 tot en met 100.',
    correction: 'Correctie voor veel toetsen',
    correctionLead: 'Wie veel toetsen doet, vindt altijd wel iets. Dit houdt rekening met het aantal.',
    corrections: {
      bh: {
        label: 'Benjamini-Hochberg',
        detail: 'Van de verschillen die je ziet, is gemiddeld hooguit 1 op de 20 toeval.',
      },
      bonferroni: {
        label: 'Bonferroni',
        detail:
          'Strenger: de kans op ook maar één toevallig verschil is hooguit 1 op de 20. Je mist er meer.',
      },
      none: {
        label: 'Geen',
        detail: 'Elke toets telt los. Van 20 toetsen zonder echt verschil is er gemiddeld 1 raak.',
      },
    },
  },
} as const;

/** What a rule shows that the usual one (Gezondheidsmonitor Jeugd: 30, 5 and 5) does not; empty where it is as strict. */
export function looserThanUsual({ respondents, cell, complement }: DisclosureRule): string[] {
  return [
    respondents < 30 ? fewRespondents(respondents) : null,
    cell < 5 ? fewAnswers(cell) : null,
    complement < 5 ? fewOthers(complement) : null,
  ].filter((sentence) => sentence !== null);
}

function fewRespondents(limit: number): string {
  const shown = limit <= 1 ? '1 leerling' : `${writeWhole(limit)} leerlingen`;
  return `Een cijfer over ${shown} is te zien. In zo’n kleine groep is te raden wie wat heeft ingevuld.`;
}

function fewAnswers(limit: number): string {
  if (limit === 0)
    return `Ook 0${percentSign()} is te zien. Dan is van iedereen in de groep bekend dat het niet speelt.`;
  return `Een antwoord van ${limit === 1 ? '1 leerling' : `${writeWhole(limit)} leerlingen`} is te zien. Wie de groep kent, kan weten wie dat zijn.`;
}

function fewOthers(limit: number): string {
  if (limit === 0)
    return `Ook 100${percentSign()} is te zien. Dan is van iedereen in de groep bekend wat het antwoord is.`;
  return `Een cijfer is te zien als maar ${limit === 1 ? '1 leerling' : `${writeWhole(limit)} leerlingen`} iets anders antwoordden. Dan is van bijna iedereen het antwoord bekend.`;
}
