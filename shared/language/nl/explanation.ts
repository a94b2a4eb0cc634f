import { assertNever } from '../../base/assert-never.ts';
import { writeDate } from '../../base/dutch-dates.ts';
import { writeDecimal, writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { Explanation, SectionOf, ShownSection } from '../../model/explanation.ts';
import { disclosureRuleText, hiddenReasonText } from './disclosure.ts';
import { writeFigureSection } from './explanation-figure.ts';

/** One part of an explanation as it is read: facts in two columns, a formula, sentences. */
export interface WrittenSection {
  readonly kind: ShownSection['kind'];
  readonly title: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly formula: string | null;
  readonly sentences: readonly string[];
}

/** How a figure was made, in the order of reading. */
export function writeExplanation({ sections }: Explanation): readonly WrittenSection[] {
  return sections.map(writeSection);
}

/** The same as plain text, to paste in a mail or to read in a terminal. */
export function explanationText(explanation: Explanation): string {
  return writeExplanation(explanation)
    .map(({ title, facts, formula, sentences }) =>
      [
        title.toUpperCase(),
        ...facts.map(({ name, value }) => `${name}: ${value}`),
        ...(formula === null ? [] : [formula]),
        ...sentences,
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

function writeSection(section: ShownSection): WrittenSection {
  switch (section.kind) {
    case 'delivery':
      return writeDelivery(section);
    case 'definition':
      return writeDefinition(section);
    case 'domain':
      return writeDomain(section);
    case 'weight':
      return writeWeight(section);
    case 'design':
      return writeDesign(section);
    case 'disclosure':
      return writeDisclosure(section);
    case 'counts':
    case 'estimate':
    case 'precision':
    case 'interval':
    case 'reliability':
    case 'comparison':
    case 'standardised':
      return writeFigureSection(section);
    default:
      return assertNever(section);
  }
}

function writeDelivery(section: SectionOf<'delivery'>): WrittenSection {
  const texts = explanationTexts.delivery;
  return {
    kind: 'delivery',
    title: texts.title,
    facts: [
      { name: texts.monitor, value: section.title },
      { name: texts.wave, value: String(section.wave) },
      { name: texts.file, value: section.fileName },
      { name: texts.importedAt, value: writeDate(section.importedAt) },
      { name: texts.hash, value: section.hash },
      { name: texts.rows[section.source], value: writeWhole(section.rows) },
      ...section.setAside.map(({ reason, rows }) => ({
        name: texts.setAside(reason),
        value: writeWhole(rows),
      })),
    ],
    formula: null,
    sentences: section.fictitious ? [texts.fictitious] : [],
  };
}

function writeDefinition(section: SectionOf<'definition'>): WrittenSection {
  const texts = explanationTexts.definition;
  const { column, counts, missing, notApplicable, fromWave, version } = section;
  const fact = (name: string, value: string | null) =>
    value === null || value === '' ? [] : [{ name, value }];
  return {
    kind: 'definition',
    title: texts.title,
    facts: [
      ...fact(texts.indicator, `${section.label} (${section.indicator})`),
      ...fact(texts.column, column?.name ?? null),
      ...fact(texts.question, column?.question ?? null),
      ...fact(texts.version, fromWave === null ? String(version) : texts.versionSince(version, fromWave)),
      ...(counts?.kind === 'answer' ? fact(texts.counts, labelled(counts.answer)) : []),
      ...(counts?.kind === 'score' ? fact(texts.score, `${score(counts.min)} tot ${score(counts.max)}`) : []),
      ...fact(texts.missing, column && (missing.map(labelled).join('; ') || texts.onlyBlank)),
      ...fact(texts.notApplicable, notApplicable.map(labelled).join('; ')),
    ],
    formula: null,
    sentences: [
      texts.about(section.definition),
      ...(section.breakReason === null ? [] : [texts.changed(section.breakReason)]),
    ],
  };
}

function labelled({ code, label }: { readonly code: string; readonly label: string | null }): string {
  return label === null || label === code ? code : `${code} (${label})`;
}

function score(value: number): string {
  return writeDecimal(value, Number.isInteger(value) ? 0 : 1);
}

function writeDomain({ area, group, placement, column }: SectionOf<'domain'>): WrittenSection {
  const texts = explanationTexts.domain;
  return {
    kind: 'domain',
    title: texts.title,
    facts: [
      { name: texts.area, value: `${area.name} (${texts.levels[area.level]}, ${area.code})` },
      ...(group === null ? [] : [{ name: group.breakdown, value: group.label }]),
    ],
    formula: null,
    sentences: [
      ...(placement === null ? [] : [texts.placements[placement](column ?? '')]),
      ...(area.known ? [] : [texts.unknown]),
    ],
  };
}

function writeWeight({ column, of, range }: SectionOf<'weight'>): WrittenSection {
  const texts = explanationTexts.weight;
  if (column === null) {
    return { kind: 'weight', title: texts.title, facts: [], formula: null, sentences: [texts.none] };
  }
  return {
    kind: 'weight',
    title: texts.title,
    facts: [
      { name: texts.column, value: column },
      ...(range === null
        ? []
        : [
            { name: texts.range, value: `${decimal(range.smallest)} tot ${decimal(range.largest)}` },
            { name: texts.mean, value: decimal(range.mean) },
          ]),
    ],
    formula: null,
    sentences: [texts.of[of]],
  };
}

function writeDesign(section: SectionOf<'design'>): WrittenSection {
  const texts = explanationTexts.design;
  const { psu, why, strata, units, lonelyStrata, stratumColumn, correction } = section;
  return {
    kind: 'design',
    title: texts.title,
    facts: [
      { name: texts.unit, value: texts.units[psu] },
      { name: texts.unitsInWave[psu], value: writeWhole(units) },
      {
        name: texts.strata,
        value: stratumColumn === null ? texts.noStrata : `${writeWhole(strata)} (${stratumColumn})`,
      },
    ],
    formula: null,
    sentences: [
      why === null ? texts.schools : texts.why[why],
      ...(lonelyStrata > 0 ? [texts.lonely(lonelyStrata)] : []),
      texts.correction[correction],
    ],
  };
}

function writeDisclosure({ rule, sensitive, lowestLevel, outcome }: SectionOf<'disclosure'>): WrittenSection {
  const texts = explanationTexts.disclosure;
  const wayOut: Readonly<Partial<Record<typeof outcome, readonly string[]>>> = texts.wayOut;
  const facts = [
    { name: texts.rule, value: disclosureRuleText(rule) },
    ...(lowestLevel === 'school' ? [] : [{ name: texts.lowest, value: texts.levels[lowestLevel] }]),
  ];
  const verdict = (): readonly string[] => {
    if (outcome === 'shown') return [texts.shown];
    if (outcome === 'published') return [texts.published];
    return [hiddenReasonText(outcome, rule), ...(wayOut[outcome] ?? [])];
  };
  return {
    kind: 'disclosure',
    title: texts.title,
    facts: outcome === 'published' ? [] : facts,
    formula: null,
    sentences: [...verdict(), ...(sensitive ? [texts.sensitive] : [])],
  };
}

function decimal(value: number): string {
  return writeDecimal(value, value < 10 ? 2 : 1);
}

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
    unit: 'Steekproefeenheid',
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
      'only-at-a-higher-level': ['Vraag dit cijfer voor een groter gebied.'],
    },
  },
} as const;
