import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { groupsWithRest } from '../../electron/analysis/groups-with-rest.ts';
import { storeReader } from '../../electron/analysis/reader.ts';
import type { WaveData } from '../../electron/analysis/wave-data.ts';
import { readWorkspaceData } from '../../electron/analysis/workspace-data.ts';
import { openWorkspace } from '../../electron/store/open-workspace.ts';
import { groupBy } from '../../shared/base/group-by.ts';
import { linkSums, type CountTable, type Relation } from '../../shared/disclosure/count-table.ts';
import { cellOf, layFigureLattice } from '../../shared/disclosure/figure-lattice.ts';
import { disclosurePresets } from '../../shared/disclosure/presets.ts';
import { levels } from '../../shared/model/area.ts';
import {
  markId,
  type Figure,
  type FigureTable,
  type HiddenReason,
  type MarkKey,
} from '../../shared/model/figure.ts';
import { isOneShort, loadAttacker, tellsAsMuch, type Attacker } from '../support/attacker.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../support/test-core.ts';

// An attacker who has every answer the core gives about one indicator in one wave. A school beside the rest of its
// municipality tells how many pupils all schools there have together: a total that is no figure itself.
const newest = 2025;
const waves = process.env.WIB_FULL === '1' ? [2019, 2021, 2023, newest] : [newest];
const breakdowns = ['gender', 'class', 'education', 'gender × class'] as const;
const rule = disclosurePresets.gmj;

const some = ['EBGLK3S1', 'SBEZK3S1', 'SBSSK3S6', 'LBRAK3S19', 'LBAGK3S20', 'SBGMK3S2', 'PBVTK3S3'];
const indicators = process.env.WIB_FULL === '1' ? 'all' : some;

let app: TestCore;
let attacker: Attacker;
let workspacePath: string;
let figures: readonly Figure[];
let usually: readonly Figure[];
beforeAll(async () => {
  app = createTestCore();
  workspacePath = (await openSampleCopy(app)).path;
  figures = await askEverything();
  usually = await askUsually();
  app.core.close();
  attacker = await loadAttacker();
}, 900_000);
afterAll(() => app.dispose());

it(
  'bounds no hidden count of the sample from figures and comparisons together',
  { timeout: 1_200_000 },
  () => {
    const exposed: string[] = [];
    // What is published has no answers to attack.
    const asked = figures.filter(({ value }) => value.status !== 'unavailable');
    const counts = { hiddenFigures: 0, shownRests: 0, secrets: 0 };
    for (const [told, answers] of groupBy(asked, ({ key }) => `${key.indicator} in ${String(key.wave)}`)) {
      const { table, withoutBoth, hiddenFigures, shownRests, secrets } = publishedTable(answers);
      counts.hiddenFigures += hiddenFigures;
      counts.shownRests += shownRests;
      counts.secrets += secrets;
      const found = attacker.exposed(table, [], rule);
      // The figures by gender and by class, settled before, tell it with all groups of both hidden as well: there is
      // nothing more to hide (docs/decisions/0047).
      const before = found.length === 0 ? [] : attacker.exposed(withoutBoth, [], rule);
      const tooNarrow = found.filter(
        (exposure) => !isOneShort(exposure, rule) && !before.some((known) => tellsAsMuch(known, exposure)),
      );
      exposed.push(...tooNarrow.map(({ cell, range }) => `${told}, cell ${cell}: ${range}`));
    }
    console.info('figures and comparisons of schools in the sample', counts);
    expect(exposed).toEqual([]);
    expect(counts.hiddenFigures).toBeGreaterThan(100);
    expect(counts.shownRests).toBeGreaterThan(100);
    expect(counts.secrets).toBeGreaterThan(100);
  },
);

it('holds a school against the region where the rest of its municipality would tell too much', () => {
  const levelOf = ({ comparison }: Figure) =>
    comparison?.status === 'shown' && comparison.compareTo.kind === 'rest'
      ? comparison.compareTo.of.level
      : null;
  const usual = new Map(usually.map((figure) => [markId(figure.key), figure]));
  let widened = 0;
  const ofNewest = figures.filter(
    ({ key }) => key.level === 'school' && key.group === null && key.wave === newest,
  );
  for (const figure of ofNewest) {
    const other = usual.get(markId(figure.key));
    if (other === undefined) throw new Error(`${markId(figure.key)} is not told`);
    if (figure.value.status !== 'shown') expect(levelOf(other)).toBeNull();
    else if (levelOf(figure) !== null) expect(levelOf(other)).toBe('municipality');
    else if (levelOf(other) === 'region') widened++;
  }
  expect(widened).toBeGreaterThan(20);
});

/** Of schools, with nothing said of what they are held against. */
async function askUsually(): Promise<readonly Figure[]> {
  const question = { indicators, areas: [{ level: 'school' }], waves: [newest], compare: { with: 'rest' } };
  const answer = await app.core.dispatch('figures.ask', question, randomUUID());
  if (!answer.ok) throw new Error(answer.issue.title);
  return (answer.value as FigureTable).figures;
}

async function askEverything(): Promise<readonly Figure[]> {
  const answers: Figure[] = [];
  for (const by of breakdowns) {
    const question = {
      indicators,
      areas: levels.filter((level) => level !== 'country').map((level) => ({ level })),
      waves,
      by,
      // Against the rest of the region nothing else is told: both figures are cells that are shown.
      compare: { with: 'rest', of: 'municipality' },
    };
    const answer = await app.core.dispatch('figures.ask', question, randomUUID());
    if (!answer.ok) throw new Error(answer.issue.title);
    answers.push(...(answer.value as FigureTable).figures);
  }
  return [...new Map(answers.map((figure) => [markId(figure.key), figure])).values()];
}

/** What is shown as true counts, what is not with its reason, and everything that adds up. */
function publishedTable(figures: readonly Figure[]) {
  const { indicator = '', wave = newest } = figures[0]?.key ?? {};
  const opened = openWorkspace(workspacePath, { now: () => new Date('2026-03-12T10:15:00') });
  if (!opened.ok) throw new Error(opened.issue.title);
  const source = readWorkspaceData(storeReader(opened.value.db))
    .sourcesOf(indicator)
    .find(({ data }) => data.dataset.wave === wave);
  if (source?.kind !== 'microdata') throw new Error(`The sample has no answers to ${indicator}`);
  const { data } = source;
  const answers = data.answers(source.variable);
  const areas = levels
    .map((level) => ({ level, size: data.areaCodes(level).length, index: data.areas(level).index }))
    .filter(({ size }) => size > 0);
  const groups = breakdowns.flatMap((name) => {
    // Nobody is told how many are in a group of one breakdown and in none of the other.
    const found = groupsWithRest(data, name);
    return found === null ? [] : [{ name, ...found, size: found.codes.length }];
  });
  const lattice = layFigureLattice(areas, groups);
  const { width } = lattice;
  const slotOf = ({ groupVariable, group }: MarkKey): number => {
    if (group === null) return 0;
    const by = groups.findIndex(({ name }) => name === groupVariable);
    const place = groups[by]?.codes.indexOf(group) ?? -1;
    return cellOf({ ...lattice, levels: [] }, 0, 0, by, place);
  };
  const cellOfKey = (key: MarkKey): number => {
    const at = areas.findIndex(({ level }) => level === key.level);
    return cellOf(lattice, at, data.areaCodes(key.level).indexOf(key.areaCode)) + slotOf(key);
  };

  const counts = new GrowingTable(lattice.areas * width);
  areas.forEach(({ index, size }, at) => {
    for (let area = 1; area <= size; area++) {
      for (let slot = 0; slot < width; slot++) {
        const cell = cellOf(lattice, at, area - 1) + slot;
        counts.set(cell, countMembers(answers, isIn(index, area), memberOf(groups, slot)));
      }
    }
  });
  let secrets = 0;
  const relations: Relation[] = [...lattice.relations];
  const isOfBoth = ({ groupVariable }: MarkKey): boolean => groupVariable === 'gender × class';
  const ofBoth = new Set(figures.flatMap(({ key }) => (isOfBoth(key) ? [cellOfKey(key)] : [])));
  const untold = untoldSlots(groups);
  const secretSlots = untold.flatMap(([slot, isSecret]) => (isSecret ? [slot] : []));
  const areFew = (area: number) =>
    secretSlots.every((slot) => counts.sizeOf(area * width + slot) < rule.cell);
  for (const [slot, isSecret] of untold) {
    for (let cell = slot; cell < lattice.areas * width; cell += width) {
      if (isSecret && counts.sizeOf(cell) > 0 && areFew(Math.floor(cell / width))) {
        counts.hide(cell, 'few-or-protecting');
        secrets++;
      } else counts.hideUnguarded(cell, 'few-or-protecting');
    }
  }
  const shown = new Set(figures.flatMap(({ key, value }) => (value.status === 'shown' ? [markId(key)] : [])));
  for (const { key, value } of figures) {
    if (value.status === 'hidden') counts.hide(cellOfKey(key), value.reason);
  }
  const hiddenFigures = counts.hidden.filter((reason) => reason !== null).length;

  // All pupils of the schools of a municipality, wherever they live: told by a school and the rest of it.
  const schoolFigures = figures.filter(({ key }) => key.level === 'school');
  const municipalityOf = new Map(
    schoolFigures.flatMap(({ key, comparison }) =>
      comparison?.compareTo?.kind === 'rest' ? [[key.areaCode, comparison.compareTo.of.code]] : [],
    ),
  );
  const wholes = new Map<string, number>();
  for (const municipality of new Set(municipalityOf.values())) {
    const schools = [...municipalityOf].flatMap(([school, of]) => (of === municipality ? [school] : []));
    const first = counts.size;
    for (let slot = 0; slot < width; slot++) {
      const parts = schools.map(
        (code) =>
          cellOf(
            lattice,
            areas.findIndex(({ level }) => level === 'school'),
            data.areaCodes('school').indexOf(code),
          ) + slot,
      );
      const whole = counts.sumOf(parts);
      wholes.set(`${municipality}|${String(slot)}`, whole);
      relations.push({ wholes: [whole], parts });
    }
    // The groups add up here as they do in any area.
    const inOneArea = lattice.relations.filter((sum) =>
      [...sum.wholes, ...sum.parts].every((cell) => cell < width),
    );
    relations.push(
      ...inOneArea.map((sum) => ({
        wholes: sum.wholes.map((slot) => first + slot),
        parts: sum.parts.map((slot) => first + slot),
      })),
    );
  }
  let shownRests = 0;
  for (const { key, comparison } of schoolFigures) {
    if (comparison?.compareTo?.kind !== 'rest' || !shown.has(markId(key))) continue;
    const { of } = comparison.compareTo;
    const whole = wholes.get(`${of.code}|${String(slotOf(key))}`);
    const isTold =
      comparison.status !== 'hidden' || shown.has(markId({ ...key, level: of.level, areaCode: of.code }));
    if (whole === undefined || !isTold) continue;
    const rest = counts.restOf(whole, cellOfKey(key));
    if (isOfBoth(key)) ofBoth.add(rest);
    relations.push({ wholes: [whole], parts: [cellOfKey(key), rest] });
    if (comparison.status === 'hidden') counts.hideUnguarded(rest, comparison.reason);
    else shownRests++;
  }
  opened.value.close();
  const table = counts.table(relations);
  const hidden = table.hidden.map(
    (reason, cell) => reason ?? (ofBoth.has(cell) ? 'few-or-protecting' : null),
  );
  return { table, withoutBoth: { ...table, hidden }, hiddenFigures, shownRests, secrets };
}

/** Cells with their counts, to which others that are no figures are added. */
class GrowingTable {
  readonly #yes: number[];
  readonly #no: number[];
  readonly hidden: (HiddenReason | null)[];
  readonly #unguarded = new Set<number>();

  constructor(cells: number) {
    this.#yes = new Array<number>(cells).fill(0);
    this.#no = new Array<number>(cells).fill(0);
    this.hidden = new Array<HiddenReason | null>(cells).fill(null);
  }

  get size(): number {
    return this.#yes.length;
  }

  set(cell: number, [no, yes]: readonly [number, number]): void {
    this.#yes[cell] = yes;
    this.#no[cell] = no;
  }

  hide(cell: number, reason: HiddenReason): void {
    this.hidden[cell] = reason;
  }

  sizeOf(cell: number): number {
    return (this.#yes[cell] ?? 0) + (this.#no[cell] ?? 0);
  }

  hideUnguarded(cell: number, reason: HiddenReason): void {
    this.hide(cell, reason);
    this.#unguarded.add(cell);
  }

  /** Nobody says how many they are. */
  sumOf(cells: readonly number[]): number {
    const whole = this.size;
    const sum = (values: readonly number[]) => cells.reduce((total, cell) => total + (values[cell] ?? 0), 0);
    this.set(whole, [sum(this.#no), sum(this.#yes)]);
    this.hideUnguarded(whole, 'only-at-a-higher-level');
    return whole;
  }

  restOf(whole: number, part: number): number {
    const rest = this.size;
    const less = (values: readonly number[]) => (values[whole] ?? 0) - (values[part] ?? 0);
    this.set(rest, [less(this.#no), less(this.#yes)]);
    this.hidden[rest] = null;
    return rest;
  }

  table(relations: readonly Relation[]): CountTable {
    const yes = Int32Array.from(this.#yes);
    const no = Int32Array.from(this.#no);
    const isOccupied = (cell: number): boolean => (yes[cell] ?? 0) + (no[cell] ?? 0) > 0;
    return {
      yes,
      no,
      hidden: this.hidden.map((reason, cell) => (isOccupied(cell) ? reason : null)),
      loss: new Float64Array(this.size).fill(Infinity),
      sums: linkSums(
        this.size,
        relations
          .map((relation) => ({
            wholes: relation.wholes.filter(isOccupied),
            parts: relation.parts.filter(isOccupied),
          }))
          .filter(({ wholes, parts }) => wholes.length > 0 && parts.length > 0),
      ),
      unguarded: this.#unguarded,
    };
  }
}

type Groups = readonly { readonly index: ArrayLike<number>; readonly size: number }[];

/** The slots of those who are in no figure, and whether it is a secret what they answer: that of unknown gender. */
function untoldSlots(
  groups: readonly {
    readonly size: number;
    readonly figures: number;
    readonly secret: readonly number[];
  }[],
): [slot: number, isSecret: boolean][] {
  let first = 1;
  return groups.flatMap(({ size, figures, secret }) => {
    const start = first;
    first += size;
    return Array.from({ length: size - figures }, (_, rest): [number, boolean] => [
      start + figures + rest,
      secret.includes(figures + rest),
    ]);
  });
}

/** Who is in a slot of an area: everyone, or a group of one of the breakdowns. */
function memberOf(groups: Groups, slot: number): (place: number) => boolean {
  let first = 1;
  for (const { index, size } of groups) {
    if (slot >= first && slot < first + size) return isIn(index, slot - first + 1);
    first += size;
  }
  return () => true;
}

function isIn(index: ArrayLike<number>, number: number): (place: number) => boolean {
  return (place) => index[place] === number;
}

function countMembers(
  answers: ReturnType<WaveData['answers']>,
  ...conditions: readonly ((place: number) => boolean)[]
): [number, number] {
  const counts: [number, number] = [0, 0];
  answers.forEach((answer, place) => {
    if ((answer === 0 || answer === 1) && conditions.every((holds) => holds(place))) counts[answer]++;
  });
  return counts;
}
