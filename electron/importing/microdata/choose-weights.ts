import { matchWeight } from '../../../shared/catalogue/weights.ts';
import { importingTexts } from '../../../shared/language/importing.ts';
import type { LevelWeights } from '../../../shared/model/area.ts';
import {
  weightPerLevel,
  type ColumnProposal,
  type ImportMapping,
  type ImportQuestion,
} from '../../../shared/model/dataset.ts';
import { refuseFile } from '../importing-issue.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { describeRange } from './describe-evidence.ts';
import { waveNotKnown } from './place-rows.ts';

export interface ChosenWeights {
  /** Name of the weight per wave; null: not weighted, or not chosen yet. */
  readonly byWave: ReadonlyMap<number, string | null>;
  /** Per wave, of the levels with a weight of their own; only where the user wants it so. */
  readonly byLevel: ReadonlyMap<number, LevelWeights>;
  readonly question: ImportQuestion | null;
}

/**
 * The weight of each wave. A weight that is for that wave by its name comes before one for all waves;
 * between several that fit equally only the user can choose, and our advice is no choice. Weights for different
 * levels may be used side by side.
 *
 * @param waves the waves of the file; one that is not known yet is 0
 */
export function chooseWeights(
  parsed: ParsedFile,
  columns: readonly ColumnProposal[],
  waves: readonly number[],
  mapping: ImportMapping,
): ChosenWeights {
  if (mapping.weight !== undefined) {
    const name = mapping.weight === '' ? null : findByName(parsed, mapping.weight);
    return { byWave: new Map(waves.map((wave) => [wave, name])), byLevel: new Map(), question: null };
  }
  const candidates = columns.filter(({ role }) => role === 'weight');
  const fitting = new Map(waves.map((wave) => [wave, fitWave(candidates, wave)]));
  const perLevel = new Map(
    mapping.weightByLevel === true ? [...fitting].map(([wave, fit]) => [wave, divideLevels(fit)]) : [],
  );
  const byWave = new Map(
    [...fitting].map(([wave, fit]) => {
      const only = fit.length === 1 ? (fit[0]?.name ?? null) : null;
      return [wave, perLevel.get(wave)?.others ?? only];
    }),
  );
  const byLevel = new Map([...perLevel].map(([wave, divided]) => [wave, divided?.levels ?? {}]));
  const undecided = [...fitting]
    .filter(([wave, fit]) => fit.length > 1 && (perLevel.get(wave) ?? null) === null)
    .map(([, fit]) => fit);
  // The user gave some waves a weight and left others without: that is an answer too.
  const settledByUser = candidates.some(({ name }) => mapping.columns?.[name]?.weightWaves !== undefined);
  const noneFits =
    candidates.length > 0 && [...fitting].every(([wave, fit]) => wave !== waveNotKnown && fit.length === 0);
  const question =
    undecided.length > 0
      ? askWeight(parsed, [...new Set(undecided.flat())], false)
      : noneFits && !settledByUser
        ? askWeight(parsed, candidates, true)
        : null;
  return { byWave, byLevel, question };
}

/** null where two weights are for one level, or there is nothing to divide. */
function divideLevels(
  fit: readonly ColumnProposal[],
): { readonly others: string; readonly levels: LevelWeights } | null {
  const named = fit.flatMap(({ name, weightLevels }) => weightLevels.map((level) => [level, name] as const));
  const general = fit.filter(({ weightLevels }) => weightLevels.length === 0);
  const levels = new Map(named);
  if (fit.length < 2 || levels.size < named.length || general.length > 1) return null;
  // Most figures are of municipalities and smaller: theirs is the nearest for a level without one.
  const others = general[0]?.name ?? levels.get('municipality') ?? fit[0]?.name;
  return others === undefined ? null : { others, levels: Object.fromEntries(levels) };
}

function fitWave(candidates: readonly ColumnProposal[], wave: number): readonly ColumnProposal[] {
  const own = candidates.filter(({ weightWaves }) => weightWaves.includes(wave));
  return own.length > 0 ? own : candidates.filter(({ weightWaves }) => weightWaves.length === 0);
}

function findByName(parsed: ParsedFile, name: string): string {
  const key = name.trim().toLowerCase();
  const found = parsed.columns.find((column) => column.name.toLowerCase() === key);
  if (found !== undefined) return found.name;
  const known = parsed.columns.map((column) => column.name).filter((column) => matchWeight(column) !== null);
  return refuseFile('mapping-incomplete', importingTexts.weightNotInFile(name, known), {
    file: parsed.fileName,
    column: name,
  });
}

function askWeight(
  parsed: ParsedFile,
  candidates: readonly ColumnProposal[],
  orNone: boolean,
): ImportQuestion {
  const texts = importingTexts.weightQuestion;
  const purposes = candidates.map(({ name }) => matchWeight(name)?.purpose ?? null);
  const options = candidates.map(({ name, index }, at) => {
    const purpose = purposes[at] ?? null;
    const column = parsed.columns[index];
    return {
      value: name,
      label: name,
      detail: texts.detail(purpose, column === undefined ? '' : describeRange(column)),
      // For schools and municipalities, which is what most figures are about.
      advised: purpose === 'municipality' && purposes.filter((other) => other === purpose).length === 1,
    };
  });
  const none = { value: '', label: texts.none, detail: texts.noneDetail, advised: false };
  const perLevel = {
    value: weightPerLevel,
    label: texts.perLevel,
    detail: texts.perLevelDetail,
    advised: false,
  };
  const divided = divideLevels(candidates) === null ? [] : [perLevel];
  return {
    id: 'weight',
    title: texts.title,
    options: [...options, ...divided, ...(orNone ? [none] : [])],
    free: false,
  };
}
