import { assertNever } from '../base/assert-never.ts';
import { writeDate } from '../base/dutch-dates.ts';
import { writeDecimal, writeWhole } from '../base/dutch-numbers.ts';
import type { Explanation, SectionOf, ShownSection } from '../model/explanation.ts';
import { bilingual } from './bilingual.ts';
import { disclosureRuleText, hiddenReasonText } from './disclosure.ts';
import { explanationTexts as en } from './en/explanation.ts';
import { writeFigureSection } from './explanation-figure.ts';
import { explanationTexts as nl } from './nl/explanation.ts';

export const explanationTexts = bilingual(nl, en);

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
      ...(counts?.kind === 'score'
        ? fact(texts.score, texts.scores(score(counts.min), score(counts.max)))
        : []),
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
            { name: texts.range, value: texts.weights(decimal(range.smallest), decimal(range.largest)) },
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
