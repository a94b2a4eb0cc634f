import { matchWeight } from '../../../shared/catalogue/weights.ts';
import { importingTexts } from '../../../shared/language/nl/importing.ts';
import type { ColumnProposal, ImportMapping, ImportQuestion } from '../../../shared/model/dataset.ts';
import { refuseFile } from '../importing-issue.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { describeRange } from './describe-evidence.ts';
import { waveNotKnown } from './place-rows.ts';

export interface ChosenWeights {
  /** Name of the weight per wave; null: not weighted, or not chosen yet. */
  readonly byWave: ReadonlyMap<number, string | null>;
  readonly question: ImportQuestion | null;
}

/**
 * The weight of each wave. A weight that is for that wave by its name comes before one for all waves;
 * between several that fit equally only the user can choose, and our advice is no choice.
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
    return { byWave: new Map(waves.map((wave) => [wave, name])), question: null };
  }
  const candidates = columns.filter(({ role }) => role === 'weight');
  const fitting = new Map(waves.map((wave) => [wave, fitWave(candidates, wave)]));
  const byWave = new Map(
    [...fitting].map(([wave, fit]) => [wave, fit.length === 1 ? (fit[0]?.name ?? null) : null]),
  );
  const undecided = [...fitting.values()].filter((fit) => fit.length > 1);
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
  return { byWave, question };
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
  return { id: 'weight', title: texts.title, options: orNone ? [...options, none] : options, free: false };
}
