import { percentSign } from '../../base/percent-style.ts';
import { writeDate } from '../../base/dutch-dates.ts';
import { writeList, writePercent, writeWhole } from '../../base/dutch-numbers.ts';
import {
  markId,
  type Figure,
  type FigureSource,
  type FigureTable,
  type HiddenReason,
  type Method,
} from '../../model/figure.ts';
import type { StoryAccount } from '../../model/story-account.ts';
import { differenceRuleText, comparisonTexts } from './comparison.ts';

/**
 * How the figures of a story were made, in the words of a "verantwoording": made from the tables behind its charts, so
 * from nothing that is not on its slides. A story without figures has none.
 */
export function accountOfStory(tables: readonly FigureTable[]): StoryAccount {
  const figures = distinctFigures(tables);
  if (figures.length === 0) return { parts: [] };
  const sources = distinctSources(tables);
  const parts = [
    { title: texts.sources, sentences: sourceSentences(sources) },
    { title: texts.questions, sentences: questionSentences(tables, figures) },
    { title: texts.weighting, sentences: weightSentences(sources) },
    { title: texts.certainty, sentences: certaintySentences(sources, figures) },
    { title: texts.differences, sentences: differenceSentences(tables) },
    { title: texts.privacy, sentences: privacySentences(tables, figures, sources) },
  ];
  return { parts: parts.filter(({ sentences }) => sentences.length > 0) };
}

/** As plain text, to paste under a report. */
export function storyAccountText({ parts }: StoryAccount): string {
  return parts.map(({ title, sentences }) => `${title}\n${sentences.join(' ')}\n`).join('\n');
}

/** A figure that stands on two slides counts once. */
function distinctFigures(tables: readonly FigureTable[]): readonly Figure[] {
  const figures = tables.flatMap((table) => table.figures);
  return [...new Map(figures.map((figure) => [markId(figure.key), figure])).values()];
}

function distinctSources(tables: readonly FigureTable[]): readonly FigureSource[] {
  const sources = tables.flatMap((table) => table.sources);
  const distinct = new Map(sources.map((source) => [`${source.fileName}|${String(source.wave)}`, source]));
  return [...distinct.values()].sort((a, b) => a.wave - b.wave);
}

function sourceSentences(sources: readonly FigureSource[]): string[] {
  return [
    ...sources.map(({ title, wave, population, fileName, importedAt }) => {
      const name = title.includes(String(wave)) ? title : `${title} ${String(wave)}`;
      return texts.source(name, population, fileName, writeDate(importedAt));
    }),
    ...(sources.some(({ fictitious }) => fictitious) ? [texts.fictitious] : []),
  ];
}

function questionSentences(tables: readonly FigureTable[], figures: readonly Figure[]): string[] {
  const indicators = new Map(tables.flatMap((table) => table.indicators.map((each) => [each.code, each])));
  return [...indicators.values()].flatMap(({ code, label, definition, versions }) => {
    const used = new Set(figures.filter(({ key }) => key.indicator === code).map(({ version }) => version));
    const breaks = versions.filter(
      ({ version, breakReason }) => used.size > 1 && used.has(version) && breakReason !== null,
    );
    return [
      texts.indicator(label, definition),
      ...breaks.map(({ fromWave, breakReason }) => texts.broken(fromWave, breakReason ?? '')),
    ];
  });
}

function weightSentences(sources: readonly FigureSource[]): string[] {
  const counted = sources.filter(({ kind }) => kind === 'microdata');
  const wavesBy = (column: string | null) =>
    counted.filter(({ weightColumn }) => weightColumn === column).map(({ wave }) => String(wave));
  const columns = [...new Set(counted.map(({ weightColumn }) => weightColumn))];
  const levels = counted.some(({ levelWeights }) => levelWeights !== undefined);
  return [
    ...columns.map((column) =>
      column === null
        ? texts.unweighted(writeList(wavesBy(null)))
        : texts.weighted(column, writeList(wavesBy(column))),
    ),
    ...(levels ? [texts.levelWeights] : []),
  ];
}

function certaintySentences(sources: readonly FigureSource[], figures: readonly Figure[]): string[] {
  const shown = figures.flatMap(({ value }) => (value.status === 'shown' ? [value] : []));
  const methods = [...new Set(shown.filter(({ lower }) => lower !== null).map(({ method }) => method))];
  const names = methods.flatMap((method) => texts.methods[method]);
  const schools = sources.some(({ psu }) => psu === 'school');
  const marked = (mark: string) => figures.filter(({ marks }) => marks.includes(mark)).length;
  const uncertain = [
    ...(marked('less-reliable') > 0 ? [texts.lessReliable(marked('less-reliable'))] : []),
    ...(marked('unreliable') > 0 ? [texts.unreliable(marked('unreliable'))] : []),
  ];
  const missing = figures.filter(({ marks }) => marks.includes('many-missing')).length;
  return [
    ...(names.length > 0 ? [texts.intervals(writeList(names))] : []),
    ...(methods.includes('published') ? [texts.publishedIntervals] : []),
    ...(sources.some(({ kind }) => kind === 'microdata') ? [schools ? texts.schools : texts.pupils] : []),
    ...(marked('psu-respondent') > 0 && schools ? [texts.pupilsWhereOneSchool] : []),
    ...uncertain,
    ...(missing > 0 ? [texts.manyMissing(missing, writePercent(20))] : []),
  ];
}

function differenceSentences(tables: readonly FigureTable[]): string[] {
  const bases = tables.flatMap(({ comparing }) => comparing ?? []);
  if (bases.length === 0) return [texts.untested];
  const sentences = bases.flatMap((basis) => [
    basis.of === 'region' ? comparisonTexts.withRegion : comparisonTexts.with[basis.with],
    comparisonTexts.rule(differenceRuleText(basis.rule)),
    ...(basis.family > 0 ? [texts.family(comparisonTexts.correction[basis.correction])] : []),
  ]);
  return [...new Set([...sentences, texts.beforeRounding])];
}

function privacySentences(
  tables: readonly FigureTable[],
  figures: readonly Figure[],
  sources: readonly FigureSource[],
): string[] {
  const hidden = figures.flatMap(({ value }) => (value.status === 'hidden' ? [value.reason] : []));
  const counted = sources.some(({ kind }) => kind === 'microdata');
  const rules = [...new Set(tables.map(({ disclosureRule }) => disclosureRule))];
  const reasons = [...new Set(hidden)].map((reason) =>
    texts.reason(hidden.filter((each) => each === reason).length, reason),
  );
  const silent = countSilentComparisons(tables);
  if (!counted) return [];
  return [
    ...rules.map(texts.rule),
    ...(hidden.length > 0 ? [texts.hidden(hidden.length, figures.length, reasons)] : []),
    ...(silent > 0 ? [texts.silent(silent)] : []),
    ...(hidden.length === 0 && silent === 0 ? [texts.nothingHidden] : []),
  ];
}

/** Figures that are shown, of which one may not say how they differ from another: per kind of comparison once. */
function countSilentComparisons(tables: readonly FigureTable[]): number {
  const silent = tables.flatMap(({ figures, comparing }) =>
    figures
      .filter(({ value, comparison }) => value.status === 'shown' && comparison?.status === 'hidden')
      .map(({ key }) => `${comparing?.with ?? ''}|${comparing?.of ?? ''}|${markId(key)}`),
  );
  return new Set(silent).size;
}

const texts = {
  sources: 'Bronnen',
  questions: 'Vragen',
  weighting: 'Weging',
  certainty: 'Zekerheid',
  differences: 'Verschillen',
  privacy: 'Privacy',
  source: (name: string, population: string, file: string, date: string) =>
    `${name}${population === '' ? '' : `, ${population}`} (${file}, ingelezen op ${date}).`,
  fictitious: 'Deze gegevens zijn verzonnen.',
  indicator: (label: string, definition: string) => `${label}: ${definition}.`,
  broken: (wave: number | null, reason: string) =>
    `${wave === null ? 'Een deel van de metingen' : `Vanaf ${String(wave)}`} is niet te vergelijken met eerder. ${reason.replace(/\.?$/, '.')}`,
  weighted: (column: string, waves: string) => `Gewogen met ${column} (${waves}).`,
  unweighted: (waves: string) => `Niet gewogen: ${waves}.`,
  levelWeights: 'Niveaus met een eigen weegfactor hebben die.',
  intervals: (methods: string) =>
    `De intervallen zijn 95${percentSign()}-intervallen (${methods}): zo groot is de onzekerheid doordat niet iedereen meedeed.`,
  methods: {
    wilson: ['Wilson'],
    logit: ['logit'],
    'korn-graubard': ['Korn-Graubard'],
    mean: ['t-verdeling'],
    published: [],
  } satisfies Record<Method, readonly string[]>,
  publishedIntervals: 'Van gepubliceerde cijfers staan er de grenzen van de bron.',
  schools: 'Leerlingen van één school lijken op elkaar; daar is rekening mee gehouden.',
  pupils: 'Er is gerekend alsof leerlingen los van elkaar zijn gekozen.',
  pupilsWhereOneSchool:
    'Bij een school is gerekend met losse leerlingen, en bij grotere gebieden ook als een cijfer in de grafiek op één school steunt. Zo’n gebied kan daar een ander interval hebben; onder elke grafiek staat de steekproefeenheid.',
  lessReliable: (count: number) => `Minder zeker: ${writeFigures(count)}.`,
  unreliable: (count: number) => `Te onzeker om op te bouwen: ${writeFigures(count)}.`,
  manyMissing: (count: number, share: string) =>
    `Bij ${writeFigures(count)} gaf meer dan ${share} geen antwoord.`,
  untested: 'Verschillen tussen cijfers zijn niet getoetst.',
  beforeRounding:
    'Een verschil is berekend vóór het afronden: het kan een punt schelen met wat de cijfers doen denken.',
  family: (correction: string) =>
    `Toetsen die samen in een grafiek staan: ${correction}. Staat een vergelijking in meer grafieken, dan telt overal het oordeel van de grafiek met de meeste vergelijkingen.`,
  rule: (rule: string) =>
    `We verbergen een cijfer bij ${rule}, en waar een ander cijfer anders is terug te rekenen.`,
  // A template puts a sentence where a chart would tell too much: that is no figure that is hidden in one.
  nothingHidden:
    'In de grafieken van dit verhaal is niets verborgen. Waar een grafiek te veel zou zeggen, staat een zin in plaats daarvan.',
  hidden: (count: number, of: number, reasons: readonly string[]) =>
    `Verborgen: ${writeWhole(count)} van de ${writeWhole(of)} cijfers (${reasons.join('; ')}).`,
  silent: (count: number) =>
    `${writeWhole(count)} keer vergelijken we een cijfer niet: dat zou te veel zeggen over een kleine groep.`,
  reason: (count: number, reason: HiddenReason) => `${writeWhole(count)} keer ${reasonWords[reason]}`,
} as const;

function writeFigures(count: number): string {
  return count === 1 ? '1 cijfer' : `${writeWhole(count)} cijfers`;
}

const reasonWords: Readonly<Record<HiddenReason, string>> = {
  'few-respondents': 'te weinig leerlingen',
  'few-answers': 'te weinig antwoorden in een groep',
  'protects-another-figure': 'om een ander cijfer te beschermen',
  'few-or-protecting': 'te weinig leerlingen, of om een ander cijfer te beschermen',
  'only-at-a-higher-level': 'niet op dit niveau',
};
