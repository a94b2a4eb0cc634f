import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readDisclosurePolicy } from '../../../electron/analysis/disclosure-policy.ts';
import { findCell } from '../../../electron/analysis/named-lattice.ts';
import { protectFigures } from '../../../electron/analysis/protected-cells.ts';
import { storeReader } from '../../../electron/analysis/reader.ts';
import { readWorkspaceData } from '../../../electron/analysis/workspace-data.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import { openWorkspace } from '../../../electron/store/open-workspace.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { Response } from '../../../shared/model/response.ts';
import { markId, type FigureQuestion, type FigureTable } from '../../../shared/model/figure.ts';
import type { Slide } from '../../../shared/model/story.ts';
import { defaultSettings, type WorkspaceSettings } from '../../../shared/model/workspace.ts';
import { secretCells } from '../../support/attack-figures.ts';
import { loadAttacker, type Attacker } from '../../support/attacker.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

const indicator = 'EBGLK3S1';
const everywhere = (['region', 'municipality', 'district', 'school'] as const).map((level) => ({ level }));
const schools: FigureQuestion = { indicators: [indicator], areas: [{ level: 'school' }], waves: [2025] };

let attacker: Attacker;
beforeAll(async () => {
  attacker = await loadAttacker();
});

async function askOf<Name extends OperationName>(
  { core }: TestCore,
  name: Name,
  input: OperationInput<Name>,
): Promise<OperationOutput<Name>> {
  const answer = await core.dispatch(name, input, name);
  if (!answer.ok) throw new Error(answer.issue.title);
  return answer.value as OperationOutput<Name>;
}

type Ask = Awaited<ReturnType<typeof openSample>>['ask'];

/** A sample of its own for a test, asked through the real core. */
async function openSample() {
  const world = createTestCore();
  onTestFinished(world.dispose);
  const ask = <Name extends OperationName>(name: Name, input: OperationInput<Name>) =>
    askOf(world, name, input);
  const { path, settings } = await openSampleCopy(world);
  const setRule = (disclosure: WorkspaceSettings['disclosure']) =>
    ask('workspace.settings', { ...settings, disclosure });
  /** Closes it, to look at what the gate goes by. */
  function lookInside(extra: string | null) {
    world.core.close();
    const opened = openWorkspace(path, { now: () => new Date('2026-03-12T10:15:00') });
    if (!opened.ok) throw new Error(opened.issue.title);
    onTestFinished(opened.value.close);
    const { db } = opened.value;
    const reader = storeReader(db);
    const [source] = readWorkspaceData(reader)
      .sourcesOf(indicator)
      .filter(({ data }) => data.dataset.wave === 2025);
    if (source?.kind !== 'microdata') throw new Error('The sample has no 2025.');
    const policy = readDisclosurePolicy(reader);
    const known = policy.exportedOf(source.data.dataset.datasetId, indicator);
    return { db, policy, known, ...protectFigures(source, indicator, extra, policy) };
  }
  return { ask, setRule, lookInside, folder: world.folder };
}

function statuses({ figures }: FigureTable): ReadonlyMap<string, string> {
  return new Map(
    figures.map(({ key, value }) => [
      markId(key),
      value.status === 'shown' ? value.status : `${value.status} ${value.reason}`,
    ]),
  );
}

function countsOf({ rows }: Response): (number | null)[] {
  return rows
    .flatMap(({ took, groups }) => [took, ...groups])
    .map((count) => (count.status === 'shown' ? count.count : null));
}

describe('figures that went out', { timeout: 60_000 }, () => {
  it('change nothing while the rule stays the same', async () => {
    const { ask } = await openSample();
    const question = { ...schools, areas: everywhere, by: 'gender' };
    const before = await ask('figures.ask', question);
    await ask('export.figures', question);
    await ask('export.figures', { ...question, by: 'class' });
    expect(await ask('figures.ask', question)).toEqual(before);
  });

  it('are never hidden to protect another under a stricter rule, and give none away that can be helped', async () => {
    const { ask, setRule, lookInside } = await openSample();
    await setRule('table-book');
    const out = await ask('export.figures', { ...schools, by: 'gender' });
    await setRule('young-adults');
    const after = statuses(await ask('figures.ask', { ...schools, areas: everywhere, by: 'gender' }));
    const went = out.figures.filter(({ value }) => value.status === 'shown').map(({ key }) => markId(key));
    const now = went.map((mark) => after.get(mark));
    expect(now).toContain('hidden few-respondents');
    expect(now).toContain('hidden few-answers');
    expect(now).not.toContain('hidden protects-another-figure');

    const { policy, known, named, table } = lookInside(null);
    expect(known).toHaveLength(went.length);
    for (const key of known) expect(table.hidden[findCell(named, key) ?? -1]).toBeNull();
    // Nobody is spared but what no figure shows and is no secret.
    const { levels, width } = named.lattice;
    const areas = levels.flatMap(({ size, isFigure = true }) => new Array<boolean>(size).fill(isFigure));
    const slots = named.lattice.breakdowns.flatMap(({ size, figures = size }) =>
      Array.from({ length: size }, (_, group) => group < figures),
    );
    const secret = new Set(secretCells({ named, table }, policy.rule));
    const noFigures = [...table.hidden.keys()].filter(
      (cell) =>
        areas[Math.floor(cell / width)] === false ||
        (slots[(cell % width) - 1] === false && !secret.has(cell)),
    );
    const guarded = { ...table, unguarded: new Set(noFigures) };
    const rest = table.hidden.flatMap((reason, cell) =>
      reason === null && (table.loss[cell] ?? Infinity) < Infinity ? [cell] : [],
    );
    const beyondHelp = new Set(attacker.exposed(guarded, rest, policy.rule).map(({ cell }) => cell));
    const bounded = attacker.exposed(guarded, [], policy.rule);
    expect(bounded.filter(({ cell }) => !beyondHelp.has(cell))).toEqual([]);
  });

  it('by an extra breakdown are known when another is asked', async () => {
    const { ask, lookInside } = await openSample();
    await ask('export.figures', { ...schools, by: 'age' });
    const { breakdowns } = await ask('explore.options', {});
    const other = breakdowns.find(({ name }) => !['gender', 'class', 'education', 'age'].includes(name));
    if (other === undefined) throw new Error('The sample has no other breakdown.');
    const { known, named, table } = lookInside(other.name);
    expect(named.breakdowns.map(({ name }) => name)).toEqual(expect.arrayContaining(['age', other.name]));
    expect(known.length).toBeGreaterThan(0);
    for (const key of known) expect(table.hidden[findCell(named, key) ?? -1]).toBeNull();
  });

  const looks = { shape: 'report', background: 'white' } as const;
  it.each<[string, (ask: Ask, id: string, folder: string) => Promise<unknown>]>([
    [
      'as slides',
      (ask, storyId, folder) => ask('export.run', { storyId, formats: ['svg'], folder, fileName: 'twee' }),
    ],
    ['as its account', (ask, id) => ask('export.account', { id })],
  ])('by two extra breakdowns in one story are held together %s', async (_name, takeOut) => {
    const rare = 'SBSSK3S4';
    const area = { level: 'school', code: '990303' } as const;
    const base = { indicator: rare, wave: 2025, reference: null } as const;
    const everyGender = {
      kind: 'dumbbell',
      ...base,
      level: 'school',
      within: null,
      by: 'BBGSK4S1',
      order: 'gap',
    } as const;
    const ownGroups = { kind: 'bars', ...base, area, by: 'age' } as const;
    const question = {
      indicators: [rare],
      areas: [{ level: 'school', only: [area.code] }],
      waves: [2025],
      by: ownGroups.by,
    } as const;

    // One after the other: what the second may still show beside the first that is out.
    const apart = await openSample();
    const alone = statuses(await apart.ask('figures.ask', question));
    await apart.ask('export.chart', {
      request: everyGender,
      ...looks,
      format: 'svg',
      folder: apart.folder,
      fileName: 'gender',
    });
    const beside = statuses(await apart.ask('figures.ask', question));
    expect(beside).not.toEqual(alone);

    const { ask, folder } = await openSample();
    const { leftOut, ...story } = await ask('story.create', { template: 'empty', area });
    expect(leftOut).toEqual([]);
    const slides = [everyGender, ownGroups].map((request, place): Slide => ({
      ...{ kind: 'chart', id: `dia ${String(place)}`, section: '', speakerNotes: '' },
      chart: {
        id: `grafiek ${String(place)}`,
        request,
        headline: '',
        interpretation: '',
        annotations: [],
        chosen: null,
      },
    }));
    await ask('story.save', { ...story, slides });
    await takeOut(ask, story.id, folder);
    expect(statuses(await ask('figures.ask', question))).toEqual(beside);
  });

  it.each<[string, (ask: Ask, request: ChartRequest, folder: string) => Promise<unknown>]>([
    [
      'as a picture',
      (ask, request, folder) =>
        ask('export.chart', { request, ...looks, format: 'svg', folder, fileName: 'grafiek' }),
    ],
    ['on the clipboard', (ask, request) => ask('export.picture', { request, ...looks })],
    [
      'as a table',
      (ask, request, folder) => ask('export.table', { request, format: 'csv', folder, fileName: 'tabel' }),
    ],
  ])('are those of a chart that goes out %s', async (_, takeAlong) => {
    const { ask, lookInside, folder } = await openSample();
    const area = { level: 'municipality', code: 'GM9901' } as const;
    const request: ChartRequest = {
      kind: 'bars',
      indicator,
      wave: 2025,
      area,
      reference: null,
      by: 'gender',
    };
    const { table } = await ask('charts.ask', request);
    await takeAlong(ask, request, folder);
    const shown = table.figures.filter(({ value }) => value.status === 'shown');
    expect(shown.length).toBeGreaterThan(0);
    expect(lookInside(null).known).toHaveLength(shown.length);
  });

  it('are the counts of a response table as well', async () => {
    const request = { kind: 'response', wave: 2025, level: 'school', within: null, by: 'gender' } as const;
    const question = { wave: 2025, level: 'school', by: 'gender' } as const;
    const hiddenUnderStricterRule = async (takeAlong: (ask: Ask, folder: string) => Promise<unknown>) => {
      const { ask, setRule, folder } = await openSample();
      const before = countsOf(await ask('response.ask', question));
      await takeAlong(ask, folder);
      expect(countsOf(await ask('response.ask', question))).toEqual(before);
      await setRule('young-adults');
      const after = countsOf(await ask('response.ask', question));
      // Those that are too small for the rule of now are hidden by themselves.
      return before.filter((count, at) => count !== null && count >= 10 && after[at] === null).length;
    };
    expect(await hiddenUnderStricterRule(() => Promise.resolve())).toBeGreaterThan(0);
    const target = { format: 'csv', fileName: 'respons' } as const;
    expect(
      await hiddenUnderStricterRule((ask, folder) => ask('export.table', { request, folder, ...target })),
    ).toBe(0);
    expect(await hiddenUnderStricterRule((ask) => ask('export.response', question))).toBe(0);
  });

  it('are those of the slides of an exported story, and what they are compared with', async () => {
    const { ask, lookInside, folder } = await openSample();
    const story = await ask('story.create', { template: 'empty', area: null });
    const chart = {
      id: 'staven',
      request: {
        kind: 'bars',
        indicator,
        wave: 2023,
        area: { level: 'municipality', code: 'GM9901' },
        reference: null,
        by: 'gender',
      },
      headline: '',
      interpretation: '',
      annotations: [],
      chosen: null,
    } as const;
    const slide = { kind: 'chart', id: 'dia', section: '', chart, speakerNotes: '' } as const;
    await ask('story.save', { ...story, slides: [slide] });
    await ask('export.run', { storyId: story.id, formats: ['svg'], folder, fileName: 'los' });
    const compared = { ...schools, compare: { with: 'rest' as const } };
    const { figures } = await ask('export.figures', compared);
    expect(figures.some(({ comparison }) => comparison?.status === 'shown')).toBe(true);
    const { db } = lookInside(null);
    const countOf = (where: string) =>
      db.prepare(`SELECT count(*) FROM exported_figures WHERE ${where}`).pluck().get();
    expect(countOf(`area_code = 'GM9901' AND group_variable = 'gender' AND group_code <> ''`)).toBe(2);
    expect(countOf(`indicator = '${indicator}' AND level = 'municipality'`)).toBeGreaterThan(0);
  });

  it('are answers to a question as well: to hide one that went out would protect nothing', async () => {
    const answers: FigureQuestion = { ...schools, indicators: ['EBGLK301'], measure: 'distribution' };
    const hiddenOf = async (ask: Awaited<ReturnType<typeof openSample>>['ask'], code: string) => {
      const { figures } = await ask('figures.ask', answers);
      const own = figures.filter(({ key }) => key.areaCode === code);
      return own.flatMap(({ key, value }) => (value.status === 'hidden' ? [key.category ?? ''] : []));
    };
    const { ask, setRule } = await openSample();
    const { figures } = await ask('figures.ask', answers);
    const withSome = figures.flatMap(({ key, value }) => (value.status === 'hidden' ? [key.areaCode] : []));
    const isPartly = (code: string) => {
      const hidden = withSome.filter((each) => each === code).length;
      return hidden > 1 && hidden < 5;
    };
    const school = withSome.find(isPartly) ?? '';
    const before = await hiddenOf(ask, school);
    const open = { respondents: 1, cell: 0, complement: 0, largestShare: 1 };
    await ask('workspace.settings', { ...defaultSettings, disclosure: 'own', ownRule: open });
    await ask('export.figures', { ...answers, areas: [{ level: 'school', only: [school] }] });
    await setRule('gmj');
    const after = await hiddenOf(ask, school);
    // The one with too few stays hidden here; what was hidden beside it would tell nothing new.
    expect(after.length).toBeGreaterThan(0);
    expect(after.length).toBeLessThan(before.length);
  });

  it('are also all pupils of the schools of a municipality, and the groups of a standard', async () => {
    const { ask, lookInside } = await openSample();
    const { figures } = await ask('export.figures', { ...schools, compare: { with: 'rest' } });
    const compared = figures.filter(({ comparison }) => comparison?.status === 'shown');
    await ask('export.figures', { ...schools, standardise: { by: ['class'] } });
    const { known, named, table } = lookInside(null);
    const together = known.filter(({ level }) => level === 'municipality-of-schools');
    expect(compared.length).toBeGreaterThan(together.length);
    expect(together.length).toBeGreaterThan(0);
    for (const key of together) expect(table.hidden[findCell(named, key) ?? -1]).toBeNull();
    const groups = known.filter(
      ({ level, groupVariable }) => level === 'school' && groupVariable === 'class',
    );
    expect(groups.length).toBeGreaterThan(10);
    for (const key of groups) expect(table.hidden[findCell(named, key) ?? -1]).toBeNull();
  });
});
