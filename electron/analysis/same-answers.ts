import { breakdownNames } from '../../shared/catalogue/background-variables.ts';
import { levels } from '../../shared/model/area.ts';
import type { Scale } from '../../shared/model/indicator.ts';
import { stampOf, type Microdata } from './asked-answers.ts';
import { answer } from './read-answers.ts';
import type { AnalysisReader } from './reader.ts';
import type { WaveData } from './wave-data.ts';
import { readWorkspaceData, type WorkspaceData } from './workspace-data.ts';

/** Did the same pupils give the same answers to an indicator of a wave, in both deliveries? */
export type SameAnswers = (indicator: string, wave: number) => boolean;

/**
 * Compares what a delivery replaced with what stands now, pupil by pupil: where each goes to school and lives, the groups
 * each is in, and the answer. Where nobody differs, no count of the indicator does in any area or group, and only weights
 * can have changed (docs/decisions/0032). Asked chart by chart, it looks at the pupils once.
 */
export function sameAnswersSince(now: AnalysisReader, deliveryId: number): SameAnswers {
  const [old, current] = [readWorkspaceData(now.before(deliveryId)), readWorkspaceData(now)];
  const { same, kinds } = rememberFound(now, current, deliveryId);
  return (indicator, wave) => {
    const id = `${indicator}|${String(wave)}`;
    const known = same.get(id);
    if (known !== undefined) return known;
    const kindsOfWave = kinds.get(wave) ?? tellPupilsApart(old, current, wave);
    kinds.set(wave, kindsOfWave);
    const isSame =
      scaleOf(old, indicator) === scaleOf(current, indicator) &&
      areEqual(
        countAnswers(old, indicator, wave, kindsOfWave.old),
        countAnswers(current, indicator, wave, kindsOfWave.current),
      );
    same.set(id, isSame);
    return isSame;
  };
}

/** Plain numbers only: what two deliveries hold is let go of between two questions, not kept alive for this. */
interface FoundSoFar {
  /** By indicator and wave. */
  readonly same: Map<string, boolean>;
  readonly kinds: Map<number, KindsOfWave>;
}

function rememberFound({ cache }: AnalysisReader, { waves }: WorkspaceData, deliveryId: number): FoundSoFar {
  return cache.remember(`same-answers|${String(deliveryId)}`, () => {
    const pupils = waves.reduce((sum, { dataset }) => sum + dataset.rows, 0);
    return { value: { same: new Map(), kinds: new Map() }, bytes: 8 * pupils };
  });
}

interface KindsOfWave {
  readonly old: KindsOfPupils;
  readonly current: KindsOfPupils;
}

/** By dataset, per place of its frame a number for all that is known of the pupil: equal where all of it is. */
type KindsOfPupils = ReadonlyMap<number, Int32Array>;

function tellPupilsApart(old: WorkspaceData, current: WorkspaceData, wave: number): KindsOfWave {
  const columns = (workspace: WorkspaceData) =>
    microdataOf(workspace, wave).map((data) => ({ dataset: data.dataset, columns: columnsOf(data) }));
  const [ofOld, ofCurrent] = [columns(old), columns(current)];
  const namesOf = (datasets: typeof ofOld) =>
    new Set(datasets.flatMap((each) => each.columns.map(({ name }) => name)));
  const inCurrent = namesOf(ofCurrent);
  const common = [...namesOf(ofOld)].filter((name) => inCurrent.has(name)).sort();
  const numbers = new Map<string, number>();
  const numberOf = (description: string): number => {
    const number = numbers.get(description) ?? numbers.size;
    numbers.set(description, number);
    return number;
  };
  const kindsOf = (datasets: typeof ofOld): KindsOfPupils =>
    new Map(
      datasets.map(({ dataset, columns: own }) => {
        const parts = common.map((name) => own.find((column) => column.name === name)?.valueAt ?? (() => ''));
        const describe = (place: number) => parts.map((valueAt) => valueAt(place)).join('\u0000');
        const kinds = Int32Array.from({ length: dataset.rows }, (_, place) => numberOf(describe(place)));
        return [dataset.datasetId, kinds];
      }),
    );
  return { old: kindsOf(ofOld), current: kindsOf(ofCurrent) };
}

interface PupilColumn {
  readonly name: string;
  readonly valueAt: (place: number) => string;
}

/** All that figures are asked by: areas and breakdowns. */
function columnsOf(data: WaveData): readonly PupilColumn[] {
  const areas = levels
    .map((level) => ({ name: `area ${level}`, ...data.areas(level) }))
    .filter(({ values }) => values.length > 0)
    .map(({ name, values, index }) => ({
      name,
      valueAt: (place: number) => values[(index[place] ?? 0) - 1] ?? '',
    }));
  const groups = data.variables.flatMap((variable): PupilColumn[] => {
    const isNamed = breakdownNames.some((name) => name === variable.role);
    if (!isNamed && variable.role !== 'background') return [];
    const { codes, index } = data.groups(variable);
    const name = isNamed ? variable.role : variable.name;
    return [{ name: `group ${name}`, valueAt: (place) => codes[(index[place] ?? 0) - 1] ?? '' }];
  });
  return [...areas, ...groups];
}

/** How often each answer was given by each kind of pupil; who gave none, or weighs nothing, is in no figure. */
function countAnswers(
  workspace: WorkspaceData,
  indicator: string,
  wave: number,
  kindsOf: KindsOfPupils,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const source of workspace.sourcesOf(indicator)) {
    if (source.kind !== 'microdata' || source.data.dataset.wave !== wave) continue;
    const kinds = kindsOf.get(source.data.dataset.datasetId);
    if (kinds === undefined) throw new Error('Pupils without a kind.');
    const given = readGiven(source);
    for (let place = 0; place < kinds.length; place++) {
      const said = given(place);
      if (said === '') continue;
      const id = `${String(kinds[place])}|${said}`;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** The answer as it was read, with what it counts as; '' where there is none. */
function readGiven({ data, variable }: Microdata): (place: number) => string {
  const column = data.column(variable);
  const kinds = data.answers(variable);
  const { order } = data.frame();
  const none = new Set([...variable.missingCodes, ...variable.notApplicableCodes]);
  return (place) => {
    const kind = kinds[place] ?? answer.missing;
    if (kind === answer.weighsNothing) return '';
    const value = column.values[order[place] ?? 0];
    const code = column.kind === 'number' ? String(value) : (column.codes[Number(value)] ?? '');
    return code === '' || code === 'NaN' || none.has(code) ? '' : `${String(kind)}|${code}`;
  };
}

/** What counts as an answer; '' for yes or no. */
function scaleOf({ indicators }: WorkspaceData, indicator: string): string {
  const scale: Scale | undefined = indicators.find(({ code }) => code === indicator)?.scale;
  return scale === undefined ? '' : stampOf(scale);
}

function microdataOf({ waves }: WorkspaceData, wave: number): readonly WaveData[] {
  return waves.filter((data): data is WaveData => 'frame' in data && data.dataset.wave === wave);
}

function areEqual(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): boolean {
  return some.size === others.size && [...some].every(([id, count]) => others.get(id) === count);
}
