import { writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { SectionOf } from '../../model/explanation.ts';

const levels: Readonly<Record<Level, string>> = {
  country: 'land',
  region: 'regio',
  municipality: 'gemeente',
  district: 'wijk',
  school: 'school',
};

export const explanationTexts = {
  title: 'Hoe is dit cijfer gemaakt?',
  loading: 'We zoeken het op.',
  copy: 'Kopieer als tekst',
  copied: 'De uitleg staat op het klembord.',
  notCopied: 'Kopiëren lukt hier niet. Selecteer de tekst en druk op Ctrl+C.',
  notInQuestion: {
    title: 'Dit cijfer hoort niet bij deze vraag.',
    next: 'Stel de vraag opnieuw en kies het cijfer daarin.',
  },
  delivery: {
    title: 'Bestand',
    monitor: 'Monitor',
    wave: 'Meting',
    file: 'Bestand',
    importedAt: 'Ingelezen op',
    hash: 'Kenmerk (SHA-256)',
    rows: { microdata: 'Rijen die meetellen', aggregate: 'Gebieden in de tabel' },
    setAside: (reason: string) => `Niet meegeteld: ${reason}`,
    fictitious: 'Deze gegevens zijn verzonnen.',
  },
  definition: {
    title: 'Vraag en definitie',
    indicator: 'Indicator',
    column: 'Kolom',
    question: 'Vraag',
    version: 'Versie van de vraag',
    versionSince: (version: number, wave: number) => `${String(version)}, sinds ${String(wave)}`,
    counts: 'Telt als ja',
    score: 'Score',
    scores: (least: string, most: string) => `${least} tot ${most}`,
    missing: 'Geen antwoord',
    onlyBlank: 'leeg',
    notApplicable: 'Niet van toepassing',
    about: (definition: string) => `Het gaat om ${definition}.`,
    changed: (reason: string) => `Niet te vergelijken met de versie ervoor: ${reason.replace(/\.$/, '')}.`,
  },
  domain: {
    title: 'Gebied en groep',
    area: 'Gebied',
    levels,
    placements: {
      column: (column: string) => `Wie in het gebied valt, staat in de kolom ${column}.`,
      district: (column: string) => `De gemeente volgt uit de wijk, in de kolom ${column}.`,
      school: (column: string) =>
        `Waar leerlingen wonen is niet bekend. Ze tellen mee in het gebied van hun school (kolom ${column}).`,
      'whole-file': () => 'Het bestand is één regio.',
      published: () => 'Het gebied is dat van de gepubliceerde tabel.',
    } satisfies Record<NonNullable<SectionOf<'domain'>['placement']>, (column: string) => string>,
    unknown: 'Deze gebiedscode staat in geen lijst die we kennen.',
  },
  weight: {
    title: 'Weging',
    column: 'Weegfactor',
    range: 'In de hele meting',
    weights: (least: string, most: string) => `${least} tot ${most}`,
    mean: 'Gemiddeld',
    none: 'Niet gewogen: iedereen telt één keer.',
    of: {
      level: 'Dit niveau heeft een eigen weegfactor.',
      wave: 'Alle niveaus van deze meting hebben deze weegfactor.',
      'wave-for-want-of-level': 'Dit niveau heeft geen eigen weegfactor; het heeft die van de meting.',
    },
  },
  design: {
    title: 'Steekproef',
    unit: 'Steekproefeenheid van de vraag',
    units: { school: 'school', respondent: 'leerling' },
    unitsInWave: { school: 'Scholen in de meting', respondent: 'Leerlingen in de meting' },
    strata: 'Strata',
    noStrata: 'geen',
    schools: 'Leerlingen van één school lijken op elkaar: daar is rekening mee gehouden.',
    why: {
      chosen: 'Er is gekozen om leerlingen als los van elkaar te zien.',
      'no-schools': 'Het bestand zegt niet wie op welke school zit. Leerlingen tellen als los van elkaar.',
      'schools-asked':
        'Voor een cijfer van één school kan de school geen eenheid zijn. Leerlingen tellen als los van elkaar.',
      'one-school':
        'Een cijfer of vergelijking in deze vraag steunt op één school. Daarom tellen leerlingen in de hele vraag als los van elkaar.',
    },
    lonely: (strata: number) =>
      `${strata === 1 ? '1 stratum heeft' : `${writeWhole(strata)} strata hebben`} maar één eenheid en draagt niets bij aan de spreiding.`,
    correction: {
      none: 'Niet gecorrigeerd voor een eindige populatie.',
      partly: 'Gecorrigeerd voor een eindige populatie waar de aantallen bekend zijn; elders niet.',
      everywhere: 'Gecorrigeerd voor een eindige populatie.',
    },
  },
  disclosure: {
    title: 'Privacy',
    rule: 'We verbergen bij',
    lowest: 'Kleinste niveau',
    levels,
    shown: 'Dit cijfer mag worden getoond.',
    published: 'Dit cijfer is al gepubliceerd; zo nemen we het over.',
    sensitive: 'Dit is een gevoelig onderwerp: de grenzen voor antwoorden tellen dubbel.',
    wayOut: {
      'few-respondents': [
        'Een groter gebied, een andere meting of geen uitsplitsing kan wel een cijfer geven.',
      ],
      'few-answers': ['Een groter gebied of geen uitsplitsing kan wel een cijfer geven.'],
      'protects-another-figure': [
        'Samen met andere cijfers zou dit cijfer een verborgen cijfer verraden. Een groter gebied kan wel.',
      ],
      'few-or-protecting': ['Een groter gebied, of uitsplitsen naar één kenmerk, kan wel een cijfer geven.'],
      'only-at-a-higher-level': ['Vraag dit cijfer voor een groter gebied.'],
    },
  },
} as const;
