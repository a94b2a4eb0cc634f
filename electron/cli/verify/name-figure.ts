import { failure, success, type Result } from '../../../shared/base/result.ts';
import { normaliseAreaCode } from '../../../shared/catalogue/area-codes.ts';
import { matchBackground } from '../../../shared/catalogue/match-columns.ts';
import { verifyTexts } from '../../../shared/language/nl/verify.ts';
import { levels, levelSchema, type Area, type Level } from '../../../shared/model/area.ts';
import type { Breakdown } from '../../../shared/model/figure.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { keyOf, type ColumnRole } from './table-columns.ts';
import type { TheirFigure } from './their-figure.ts';

/** What a row says of which figure it is. */
export interface FigureNames {
  /** The text of a column, by its role; null where there is no such column. */
  readonly cell: (role: ColumnRole) => string | null;
  /** The indicator whose column is read, where indicators have columns of their own. */
  readonly indicator: string | null;
  /** Columns without a role: an area or a breakdown may have one of its own. */
  readonly others: readonly { readonly name: string; readonly text: string }[];
}

/** The names of a workspace, and what holds for the whole table where it does not say so itself. */
export interface KnownNames {
  readonly indicatorCode: (name: string) => string | null;
  readonly indicators: readonly AvailableIndicator[];
  readonly areas: readonly Area[];
  readonly breakdowns: readonly Breakdown[];
  readonly wave: number | undefined;
  readonly level: Level | undefined;
}

type Named = Omit<TheirFigure, 'line' | 'values' | 'unweighted'>;

/** Which figure of ours a row is about; else why that cannot be said. */
export function nameFigure(names: FigureNames, known: KnownNames): Result<Named, string> | 'other-answer' {
  const { cell } = names;
  const asked = names.indicator ?? cell('indicator');
  if (asked === null || asked === '') return failure(verifyTexts.noIndicator);
  const code = known.indicatorCode(asked);
  const indicator = known.indicators.find((each) => each.indicator.code === code);
  if (indicator === undefined) return failure(verifyTexts.unknownIndicator(asked));
  const wave = findWave(names, known, indicator);
  if (wave === null) return failure(verifyTexts.noWave);
  const area = findArea(names, known);
  if (!area.ok) return area;
  const group = findGroup(names, known);
  if (!group.ok) return group;
  const answer = findAnswer(cell('category') ?? '', cell('measure') ?? '', indicator);
  if (answer === 'other-answer') return answer;
  if (answer === null) return failure(verifyTexts.unknownAnswer(cell('category') ?? ''));
  const { level, code: areaCode } = area.value;
  return success({ indicator: indicator.indicator.code, wave, level, areaCode, ...group.value, ...answer });
}

function findWave(
  { cell, others }: FigureNames,
  { wave }: KnownNames,
  indicator: AvailableIndicator,
): number | null {
  const own = others.find(({ name }) => matchBackground(name)?.variable.role === 'wave')?.text;
  const written = /^\d{4}/.exec(cell('wave') ?? own ?? '')?.[0];
  if (written !== undefined) return Number(written);
  const [only, ...more] = indicator.waves;
  return wave ?? (more.length === 0 ? (only ?? null) : null);
}

const levelWords: Readonly<Record<string, Level>> = {
  land: 'country',
  nederland: 'country',
  regio: 'region',
  ggd: 'region',
  gemeente: 'municipality',
  wijk: 'district',
  school: 'school',
};

function findArea(names: FigureNames, known: KnownNames): Result<Pick<Area, 'level' | 'code'>, string> {
  const written = areaText(names);
  const level = written.level ?? known.level;
  const candidates = known.areas.filter((area) => level === undefined || area.level === level);
  if (isBlank(written.text)) {
    // Nothing named is the whole: the only area of its level, else the one region of the file.
    const whole = candidates.filter((area) => level !== undefined || area.level === 'region');
    const [only, ...more] = whole;
    return only !== undefined && more.length === 0 ? success(only) : failure(verifyTexts.noArea);
  }
  const codes = new Set([
    written.text,
    ...([undefined, ...levels] as const).map((each) => normaliseAreaCode(written.text, each ?? level)?.code),
  ]);
  const name = written.text.toLowerCase();
  const byCode = candidates.filter(({ code }) => codes.has(code));
  const found = byCode.length > 0 ? byCode : candidates.filter((area) => area.name.toLowerCase() === name);
  const [only, ...more] = found;
  if (only === undefined) return failure(verifyTexts.unknownArea(written.text));
  return more.length === 0 ? success(only) : failure(verifyTexts.severalAreas(written.text));
}

/** A column for areas with its level beside it, a subset of a table book, or a column such as Gemeentecode. */
function areaText({ cell, others }: FigureNames): { readonly text: string; readonly level?: Level } {
  const said = cell('level') ?? '';
  const level = levelSchema.safeParse(said.toLowerCase()).data ?? levelWords[keyOf(said)];
  const subset = cell('subset');
  if (subset !== null && !isBlank(subset)) {
    return { text: cell('subsetValue') ?? '', level: levelOfColumn(subset) ?? level };
  }
  const text = cell('area') ?? cell('areaName');
  if (text !== null) return { text, ...(level === undefined ? {} : { level }) };
  const own = others.findLast(({ name, text: each }) => levelOfColumn(name) !== undefined && !isBlank(each));
  if (own === undefined) return { text: '', ...(level === undefined ? {} : { level }) };
  return { text: own.text, level: levelOfColumn(own.name) };
}

function levelOfColumn(name: string): Level | undefined {
  return levelSchema.safeParse(matchBackground(name)?.variable.role).data ?? levelWords[keyOf(name)];
}

function findGroup(
  { cell, others }: FigureNames,
  { breakdowns }: KnownNames,
): Result<Pick<TheirFigure, 'by' | 'group'>, string> {
  const own = others.flatMap(({ name, text }) =>
    findBreakdown(breakdowns, name) === undefined || isBlank(text) ? [] : [{ name, text }],
  );
  const written = cell('group') ?? '';
  const named = isBlank(written) ? own : [{ name: cell('breakdown') ?? '', text: written }];
  const [only, ...more] = named;
  if (only === undefined) return success({ by: null, group: null });
  if (more.length > 0) return failure(verifyTexts.severalBreakdowns);
  const breakdown = findBreakdown(breakdowns, only.name);
  if (breakdown === undefined) return failure(verifyTexts.unknownBreakdown(only.name));
  const text = only.text.toLowerCase();
  const group = breakdown.groups.find(
    ({ code, label }) => code === only.text || label.toLowerCase() === text,
  );
  return group === undefined
    ? failure(verifyTexts.unknownGroup(only.text, breakdown.label))
    : success({ by: breakdown.name, group: group.code });
}

function findBreakdown(breakdowns: readonly Breakdown[], name: string): Breakdown | undefined {
  const role = matchBackground(name)?.variable.role;
  const key = keyOf(name);
  return breakdowns.find(
    (each) => each.name === role || keyOf(each.name) === key || keyOf(each.label) === key,
  );
}

function findAnswer(
  category: string,
  measure: string,
  { measures, indicator }: AvailableIndicator,
): Pick<TheirFigure, 'measure' | 'category'> | 'other-answer' | null {
  const wantsMean = ['mean', 'gemiddelde'].includes(measure.toLowerCase());
  if (wantsMean) return measures.includes('mean') ? { measure: 'mean', category: null } : null;
  if (measures.includes('percent')) {
    const text = category.toLowerCase();
    if (isBlank(category) || ['1', 'ja'].includes(text)) return { measure: 'percent', category: null };
    return ['0', '2', 'nee'].includes(text) ? 'other-answer' : null;
  }
  if (isBlank(category)) return measures.includes('mean') ? { measure: 'mean', category: null } : null;
  const answer = indicator.scale?.categories.find(
    ({ code, label }) => code === category || label.toLowerCase() === category.toLowerCase(),
  );
  return answer === undefined ? null : { measure: 'distribution', category: answer.code };
}

/** How tables write that nothing is told apart. */
function isBlank(text: string): boolean {
  return ['', 'na', 'null', '-', '.', 'totaal', 'total', 'alle', 'all'].includes(text.trim().toLowerCase());
}
