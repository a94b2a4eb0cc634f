import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { MockInstance } from 'vitest';
import { explainVerification } from '../../electron/cli/verify/explain-verification.ts';
import { knownNames } from '../../electron/cli/verify/known-names.ts';
import { readTheirFigures } from '../../electron/cli/verify/read-their-figures.ts';
import { readTheirTable } from '../../electron/cli/verify/their-table.ts';
import { tolerancesOf } from '../../electron/cli/verify/tolerances.ts';
import { questionsFor, verifyFigures } from '../../electron/cli/verify/verify-figures.ts';
import { writeDifferences } from '../../electron/cli/verify/write-differences.ts';
import { listGivenAnswers } from '../../electron/store/given-answers.ts';
import { operations } from '../../shared/contract/operations.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../shared/contract/operations.ts';
import { explainComparisons } from '../../shared/language/nl/comparison.ts';
import { explanationText } from '../../shared/language/explanation.ts';
import { explainGaps, gapSentence } from '../../shared/language/nl/gap.ts';
import { explainTrends, trendSentence } from '../../shared/language/nl/trend.ts';
import { connectorAt } from '../../shared/model/annotation.ts';
import { writeGapsCsv } from '../../shared/model/gaps-csv.ts';
import { writeTrendsCsv } from '../../shared/model/trends-csv.ts';
import { explainFunnel } from '../../shared/language/nl/funnel.ts';
import { explainStandardisation } from '../../shared/language/nl/standardise.ts';
import { writeFunnelCsv } from '../../shared/model/funnel-csv.ts';
import { writeFiguresCsv } from '../../shared/model/figures-csv.ts';
import type { FigureQuestion, MarkKey } from '../../shared/model/figure.ts';
import type { ChartRequest } from '../../shared/model/chart-request.ts';
import type { AnnotatedChart } from '../../shared/model/story.ts';
import type { ChartAnswer } from '../../shared/model/chart-answer.ts';
import { mostPairs, type MarkPair } from '../../shared/model/difference.ts';
import type { WorkspaceSettings } from '../../shared/model/workspace.ts';
import { makeTemplate } from '../support/make-template.ts';
import { unpack } from '../support/office-file.ts';
import { PdfFile } from '../support/pdf-file.ts';
import { createTestCore } from '../support/test-core.ts';
import type { TestCore } from '../support/test-core.ts';

// Two worlds that differ in one thing: which of two small schools gave which answers. Both are too
// small to show, and together they are the same. If anything that leaves the host differs between the
// worlds, it tells what the pupils of one school answered.
const small = { A: '990191', B: '990192' } as const;
const pupilsEach = 24;
const indicator = 'EBGLK3S1';
/** The question it is made of, with five answers: yes is a 4 or a 5. */
const question301 = 'EBGLK301';
const wave = 2025;

/** Nothing is small: of two schools with fewer than ten in a class another rule would hide one for the other. */
const letsThrough = { respondents: 1, cell: 0, complement: 0, largestShare: 1 } as const;

/** Of every indicator by two characteristics at once takes most of a minute in each world: by `npm run attack`. */
const isFull = process.env.WIB_FULL === '1';

/** Everything that came out of the host: a name, and what was said. */
type Said = ReadonlyMap<string, string>;
const nothingSaid: Said = new Map();

/** One world at a time, each with its own limit: together they take minutes on a busy machine. */
describe('whatever leaves the host', { timeout: 240_000 }, () => {
  const hidden = { one: nothingSaid, other: nothingSaid };
  const shown = { one: nothingSaid, other: nothingSaid };

  it('is said by every operation where one hidden school gave the answers', async () => {
    hidden.one = await everythingSaid('gmj', false);
  });

  it('is said by every operation where the other hidden school gave them', async () => {
    hidden.other = await everythingSaid('gmj', true);
  });

  it('is the same whichever of two hidden schools gave the answers', () => {
    expect(hidden.one.size).toBeGreaterThan(200);
    expect([...hidden.one.keys()]).toEqual([...hidden.other.keys()]);
    expect(differences(hidden.one, hidden.other)).toEqual([]);
  });

  it('is said as well where the rule lets the one school through', async () => {
    shown.one = await everythingSaid('own', false);
  });

  it('is said as well where the rule lets the other through', async () => {
    shown.other = await everythingSaid('own', true);
  });

  it('would tell the worlds apart where the rule lets these schools through', () => {
    const differing = differences(shown.one, shown.other);
    for (const name of [
      'figures.ask gender',
      'csv gender',
      'csv against rest',
      'csv funnel',
      'csv distribution',
      'csv mean',
      'verified',
      'figures.explain',
      'explained figure',
      'story.document',
      'pptx',
      'pdf',
      'xlsx',
      'html',
      'export.slideTable',
      'svg',
      'png',
      'charts.ask matrix',
      'pairs of matrix',
      'charts.ask distribution',
      'standout.ask',
      'data.changes',
      'export.changes',
      'alone profile',
      'alone dumbbell',
      'present.ask',
      'export.slidePicture',
      'handout',
    ])
      expect(
        differing.filter((found) => found.startsWith(name)),
        name,
      ).not.toEqual([]);
  });
});

function noStory(): never {
  throw new Error('No story.');
}

let logged: readonly MockInstance<typeof console.error>[];
const worlds: TestCore[] = [];
beforeAll(() => {
  const says = ['error', 'warn', 'info', 'log', 'debug'] as const;
  logged = says.map((name) => vi.spyOn(console, name).mockImplementation(() => undefined));
});
afterAll(() => {
  for (const world of worlds) world.dispose();
  for (const each of logged) each.mockRestore();
});

/** What was said otherwise, from where it begins to differ. */
function differences(one: Said, other: Said): readonly string[] {
  return [...one].flatMap(([name, words]) => {
    const others = other.get(name) ?? '';
    if (words === others) return [];
    let same = 0;
    while (words[same] === others[same]) same++;
    const from = Math.max(0, same - 60);
    return [`${name}: ${words.slice(from, from + 120)} | ${others.slice(from, from + 120)}`];
  });
}

/** Calls every operation there is in one of the worlds, exports, and keeps all that is said. */
async function everythingSaid(rule: WorkspaceSettings['disclosure'], swapped: boolean): Promise<Said> {
  const said = new Map<string, string>();
  const called = new Set<OperationName>();
  const folder = plantSample(swapped);
  const showWindow = { open: () => ({ isOnOtherScreen: true }), close: () => undefined };
  const world = createTestCore({ sampleFolder: folder, showWindow });
  worlds.push(world);
  const keep = (name: string, what: unknown) =>
    said.set(`${name} ${String(said.size)}`, plain(what, [world.folder, folder]));
  world.core.onProgress((progress) => keep('progress', { ...progress, operationId: '' }));

  async function ask<Name extends OperationName>(
    name: Name,
    input: OperationInput<Name>,
    title: string = name,
  ) {
    called.add(name);
    const answer = await world.core.dispatch(name, input, randomUUID());
    keep(title, answer);
    return answer.ok ? (answer.value as OperationOutput<Name>) : null;
  }

  await ask('sample.load', {});
  const { workspace } = (await ask('app.state', {})) ?? {};
  if (!workspace) throw new Error('The sample was not loaded.');
  await ask('workspace.settings', { ...workspace.settings, disclosure: rule, ownRule: letsThrough });
  await ask('app.preferences', { language: 'nl', scheme: 'auto' });
  await ask('data.list', {});
  await ask('explore.options', {});

  const file = { kind: 'path', path: path.join(folder, fileName) } as const;
  // An own column as a breakdown, a stray role, a school that is no school: what a user may try.
  const mapping = {
    columns: { [indicator]: { role: 'background' }, Respondentnummer: { role: 'background' } },
  } as const;
  const proposal = await ask('import.inspect', { file, mapping });
  const proposalId = proposal?.proposalId ?? '';
  await ask('import.revise', { proposalId, mapping: { columns: { Schoolcode: { role: 'background' } } } });
  await ask('import.commit', { proposalId });
  await ask('import.discard', { proposalId });

  for (const by of ['gender', 'class', undefined]) {
    const areas = (['region', 'municipality', 'district', 'school'] as const).map((level) => ({ level }));
    const question = { indicators: 'all', areas, waves: [wave], by } as const;
    const table = await ask('figures.ask', question, `figures.ask ${by ?? ''}`);
    if (!table) throw new Error('No figures.');
    keep(`csv ${by ?? ''}`, writeFiguresCsv(table));
  }
  for (const kind of ['rest', 'wave', 'reference'] as const) {
    const areas = (['municipality', 'district', 'school'] as const).map((level) => ({ level }));
    const question = {
      indicators: 'all',
      areas,
      waves: [wave],
      by: 'gender',
      compare: { with: kind },
    } as const;
    const table = await ask('figures.ask', question, `figures.ask against ${kind}`);
    if (!table) throw new Error('No comparisons.');
    keep(`csv against ${kind}`, writeFiguresCsv(table));
    keep(`explained against ${kind}`, explainComparisons(table));
  }

  const near: FigureQuestion = {
    indicators: [indicator],
    areas: [{ level: 'school', within: 'GM9901' }],
    waves: [wave],
  };
  for (const question of [near, { ...near, by: 'gender', compare: { with: 'rest' } } as const]) {
    const table = await ask('figures.ask', question, 'figures.ask to explain');
    await ask('disclosure.explain', { question });
    for (const { key } of table?.figures ?? []) {
      const explanation = await ask('figures.explain', { question, mark: key });
      if (!explanation) throw new Error('No explanation.');
      keep('explained figure', explanationText(explanation));
    }
  }

  for (const by of [['gender'], ['gender', 'class']]) {
    const areas = (['municipality', 'school'] as const).map((level) => ({ level }));
    const indicators = by.length === 1 || isFull ? 'all' : [indicator, 'SBSSK3S6', 'SBGMK3S2'];
    const question = { indicators, areas, waves: [wave], standardise: { by } } as const;
    const table = await ask('figures.ask', question, `figures.ask standardised ${by.join(' ')}`);
    if (!table) throw new Error('Nothing standardised.');
    keep(`csv standardised ${by.join(' ')}`, writeFiguresCsv(table));
    keep(`explained standardised ${by.join(' ')}`, explainStandardisation(table));
  }

  for (const measure of ['distribution', 'mean'] as const) {
    const areas = (['municipality', 'school'] as const).map((level) => ({ level, within: 'GM9901' }));
    const question = { indicators: [question301], areas, waves: [wave], measure, by: 'gender' } as const;
    const table = await ask('figures.ask', question, `figures.ask ${measure}`);
    if (!table) throw new Error(`No ${measure}.`);
    keep(`csv ${measure}`, writeFiguresCsv(table, { people: true }));
  }

  const funnel = { indicator, level: 'school', within: 'GM9901', wave, overdispersion: true } as const;
  const laid = await ask('funnel.ask', funnel);
  if (!laid) throw new Error('No funnel.');
  keep('csv funnel', writeFunnelCsv(laid));
  keep('explained funnel', explainFunnel(laid));

  const overall = (['municipality', 'school'] as const).map((level) => ({ level }));
  const trends = await ask('trends.ask', { indicators: [indicator], areas: overall });
  const gaps = await ask('gaps.ask', { indicators: [indicator], areas: overall, waves: [wave], by: 'class' });
  if (!trends || !gaps) throw new Error('No trends or gaps.');
  keep('csv trends', writeTrendsCsv(trends));
  keep('said of trends', [
    ...explainTrends(trends),
    ...trends.trends.map((each) => trendSentence(each, trends)),
  ]);
  keep('csv gaps', writeGapsCsv(gaps));
  keep('said of gaps', [...explainGaps(gaps), ...gaps.gaps.map((each) => gapSentence(each, gaps))]);
  // The settings that hide more must not tell more.
  const stricter = {
    ...workspace.settings,
    disclosure: rule,
    ownRule: letsThrough,
    indicatorRules: { [indicator]: { lowestLevel: null, sensitive: true } },
    hideUnreliable: true,
  } as const;
  await ask('workspace.settings', stricter);
  const asked = { indicators: [indicator], areas: [{ level: 'municipality' }, { level: 'school' }] } as const;
  for (const by of ['gender', 'class']) {
    const table = await ask('figures.ask', { ...asked, waves: [wave], by }, `stricter ${by}`);
    if (!table) throw new Error('No figures under stricter rules.');
    keep(`csv stricter ${by}`, writeFiguresCsv(table));
  }
  await ask('workspace.settings', { ...workspace.settings, disclosure: rule, ownRule: letsThrough });

  const school = { level: 'school', code: small.A } as const;
  const filled = await ask('story.create', { template: 'wethouder', area: school });
  await ask('story.remove', { id: filled?.id ?? '' });
  const { leftOut, ...story } = (await ask('story.create', { template: 'empty', area: school })) ?? noStory();
  expect(leftOut).toEqual([]);
  const slides = charts().map((chart, index) => ({
    kind: 'chart' as const,
    id: `slide ${String(index)}`,
    section: 'Proef',
    chart,
    speakerNotes: 'Over de kleine school.',
  }));
  // What is not saved tells nothing.
  if (!(await ask('story.save', { ...story, slides }))) noStory();
  await ask('story.get', { id: story.id });
  await ask('story.list', {});
  await ask('story.document', { id: story.id });
  await ask('story.account', { id: story.id });
  await ask('export.account', { id: story.id });
  for (const { request } of charts()) {
    const answer = await ask('charts.ask', request, `charts.ask ${request.kind}`);
    await ask('charts.ask', { ...request, pairs: neighbours(answer) }, `pairs of ${request.kind}`);
  }
  for (const area of [school, { level: 'municipality', code: 'GM9901' } as const])
    await ask('standout.ask', { area });
  for (const within of [small.A, 'GM9901'])
    await ask('response.ask', { wave, level: 'school', within, by: 'gender' });
  await ask('export.response', { wave, level: 'school', within: 'GM9901', by: 'gender' });
  const schools = { indicators: 'all', areas: [{ level: 'school' }], waves: [wave] } as const;
  const handedOn = await ask('export.figures', schools);
  if (!handedOn) throw new Error('No figures to hand on.');
  keep('csv handed on', writeFiguresCsv(handedOn));
  for (const [name, text] of await verifyGuess(ask)) keep(name, text);

  const ownPowerPoint = path.join(world.folder, 'huisstijl.potx');
  writeFileSync(ownPowerPoint, await makeTemplate());
  await ask('slideTemplate.set', { file: { kind: 'path', path: ownPowerPoint } });
  await ask('slideTemplate.get', {});
  const logo = path.join(world.folder, 'logo.svg');
  writeFileSync(
    logo,
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="3"><rect width="9" height="3"/></svg>',
  );
  await ask('logo.read', { file: { kind: 'path', path: logo } });
  const formats = ['pptx', 'pdf', 'xlsx', 'html', 'svg', 'png'] as const;
  const exported = [
    ...((await ask('export.run', { storyId: story.id, formats, fileName: 'verhaal' }))?.files ?? []),
    ...((
      await ask('export.template', {
        template: 'wethouder',
        area: { level: 'municipality', code: 'GM9901' },
        formats,
        folder: world.folder,
        fileName: 'sjabloon',
      })
    )?.files ?? []),
  ];
  expect(exported.length).toBeGreaterThan(5);
  // The reports go out as the app has them.
  await ask('slideTemplate.remove', {});
  const reports = {
    source: { kind: 'template', template: 'schoolgesprek' },
    // The two that are too small, and schools around them that could give them away.
    areas: { level: 'school', only: [small.A, small.B, '990101', '990103', '990801'] },
    names: '{gebied} {code}',
    whenHidden: 'say-so',
  } as const;
  await ask('batch.plan', reports);
  const made = await ask('batch.run', { ...reports, formats: ['pptx', 'html'] });
  if (!made?.overview) throw new Error('No reports were made.');
  exported.push(...made.reports.flatMap(({ files }) => files));
  keep('overview of reports', readFileSync(made.overview.path, 'utf8'));
  for (const { path: written } of exported) {
    const bytes = readFileSync(written);
    const name = path.basename(written);
    if (written.endsWith('.pdf')) keep(`pdf ${name}`, new PdfFile(bytes).everything);
    else if (/\.(svg|html)$/.test(written))
      keep(`${path.extname(name).slice(1)} ${name}`, bytes.toString('utf8'));
    else if (written.endsWith('.png')) keep(`png ${name}`, bytes.toString('base64'));
    else
      for (const [part, text] of await unpack(bytes))
        keep(`${path.extname(name).slice(1)} ${name} ${part}`, text);
  }
  for (const [name, text] of await takeAlong(ask)) keep(name, text);
  const [copied] = slides;
  const slide = { storyId: story.id, slideId: copied?.id ?? '' };
  await ask('export.slideTable', slide);
  await ask('export.slidePicture', slide);
  await ask('present.open', { storyId: story.id, page: 1 });
  for (const { request } of charts()) await ask('present.ask', { ...slide, request });
  await ask('present.close', {});
  const dotBytes =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  await ask('picture.add', { format: 'png', data: dotBytes, width: 1, height: 1 });
  const handout = await ask('workspace.handOut', { levels: ['region'], fileName: 'kopie' });
  for (const { path: copy } of handout?.files ?? []) keep('handout', everythingIn(copy));
  const log = new Database(workspace.path, { readonly: true });
  const entries = log.prepare<[], { kind: string; detail: string }>('SELECT kind, detail FROM log').all();
  log.close();
  expect(entries.map(({ kind }) => kind)).toContain('export');
  keep(
    'log',
    entries.map(({ kind, detail }) => ({ kind, detail: JSON.parse(detail) as unknown })),
  );

  const kept = { address: 'soort=ranglijst', sentence: 'Vaak stress op alle scholen' };
  await ask('questions.keep', kept);
  await ask('questions.list', {});
  const [drafted] = charts();
  if (drafted) await ask('drafts.keep', { ...drafted, headline: 'Zie dit', interpretation: 'Dat hier' });
  await ask('drafts.list', {});
  await ask('questions.forget', { address: kept.address });
  await ask('story.remove', { id: story.id });
  await ask('story.get', { id: story.id });
  await ask('dialog.choose', { what: 'folder' });
  await ask('shell.show', { path: world.folder });
  await ask('story.putBack', { id: story.id });
  await ask('story.undo', { id: story.id });
  await ask('story.redo', { id: story.id });
  const history = await ask('story.history', { id: story.id });
  await ask('story.restore', { id: story.id, step: history?.steps.at(-1)?.step ?? 0 });
  await ask('template.list', {});
  const own = await ask('template.save', { storyId: story.id, name: 'Onze school' });
  const template = own?.templates.find(({ name }) => name === 'Onze school')?.id ?? '';
  expect(template).not.toBe('');
  await ask('template.rename', { id: template, name: 'Kleine school' });
  await ask('template.remove', { id: template });
  await ask('template.putBack', { id: template });
  await replaceWave(ask, folder);
  await ask('data.remove', { deliveryId: 1 });
  await ask('workspace.close', {});
  await ask('workspace.open', { path: workspace.path });
  await ask('workspace.create', { name: 'Nog een' });
  expect([...called].sort()).toEqual(Object.keys(operations).sort());
  for (const each of logged) expect(each).not.toHaveBeenCalled();
  return said;
}

/** The wave comes again, with the answers of the two schools exchanged; what changed is told, and handed on. */
async function replaceWave(ask: Ask, folder: string): Promise<void> {
  const again = { kind: 'path', path: path.join(folder, againName) } as const;
  const proposal = await ask('import.inspect', { file: again, mapping: { replace: true } });
  const committed = await ask('import.commit', { proposalId: proposal?.proposalId ?? '' });
  const deliveryId = committed?.deliveryId ?? 0;
  const changes = await ask('data.changes', { deliveryId });
  expect(changes?.stories.flatMap(({ slides }) => slides).length).toBeGreaterThan(0);
  await ask('export.changes', { deliveryId });
  await ask('data.letGo', { deliveryId });
}

/** Every row of every table of a copy without answers, and the answers from behind the gate unpacked. */
function everythingIn(file: string): unknown {
  const db = new Database(file, { readonly: true });
  const tables = db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all();
  const rows = tables
    .filter((table) => table !== 'given_blocks')
    .map((table) => [table, db.prepare(`SELECT * FROM "${table}"`).all()]);
  const answers = listGivenAnswers(db);
  db.close();
  expect(answers.length).toBeGreaterThan(100);
  return { rows, answers };
}

/** Every chart as it stands on the page goes out alone: drawn, as a table, and on the clipboard. */
async function takeAlong(ask: Ask): Promise<readonly (readonly [string, string])[]> {
  const taken: (readonly [string, string])[] = [];
  const looks = { shape: 'report', background: 'white' } as const;
  for (const [index, { request, ...written }] of charts().entries()) {
    const fileName = `${request.kind} ${String(index)}`;
    const drawn = await ask('export.chart', { request, written, ...looks, format: 'svg', fileName });
    const table = await ask('export.table', { request, format: 'csv', fileName });
    for (const { path: file } of [...(drawn?.files ?? []), ...(table?.files ?? [])])
      taken.push([`alone ${path.basename(file)}`, readFileSync(file, 'utf8')]);
    if (index === 0) await ask('export.picture', { request, ...looks });
  }
  expect(taken).toHaveLength(2 * charts().length);
  return taken;
}

/** Somebody guesses at both schools, and has the guess verified. */
async function verifyGuess(ask: Ask): Promise<readonly (readonly [string, string])[]> {
  const rows = [small.A, small.B].flatMap((code) =>
    [81, 13].map((percent) => `${code},${indicator},${String(wave)},21,${String(percent)}`),
  );
  const options = await ask('explore.options', {});
  if (!options) throw new Error('No options.');
  return Promise.all(
    rows.map(async (row) => {
      const table = readTheirTable(Buffer.from(`schoolcode,indicator,jaar,n,percent\n${row}\n`), 'gok.csv');
      if (!table.ok) throw new Error(table.issue.title);
      const theirs = readTheirFigures(
        table.value,
        knownNames(options, { wave: undefined, level: undefined }),
      );
      const answers = [];
      for (const question of questionsFor(theirs.figures))
        answers.push(await ask('export.figures', question));
      const found = verifyFigures(
        theirs.figures,
        answers.filter((answer) => answer !== null),
        tolerancesOf(theirs.figures, undefined),
      );
      const words = explainVerification(found, theirs).join(' ');
      return [`verified ${row}`, `${words} ${writeDifferences(found.differences, options.areas)}`] as const;
    }),
  );
}
type Ask = <Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
) => Promise<OperationOutput<Name> | null>;

/** Each figure held against the one before it: also the hidden ones, as an arrow in a link could. */
function neighbours(answer: ChartAnswer | null): readonly MarkPair[] {
  const keys = answer?.table.figures.map(({ key }) => key) ?? [];
  return keys
    .flatMap((to, place) => {
      const from = keys[place - 1];
      return from === undefined ? [] : [{ from, to }];
    })
    .slice(0, mostPairs);
}

/** Every kind of chart, each about a small school, with a note and a highlight on its mark. */
function charts(): readonly AnnotatedChart[] {
  const area = { level: 'school', code: small.A } as const;
  const reference = { level: 'municipality', code: 'GM9901' } as const;
  const schools = { level: 'school', within: 'GM9901' } as const;
  const indicators = [indicator, 'SBSSK3S6'];
  const requests: readonly ChartRequest[] = [
    { kind: 'ranking', indicator, wave, level: 'school', within: 'GM9901', reference, order: 'high-first' },
    { kind: 'ranking', indicator, wave, level: 'school', within: null, reference: null, order: 'low-first' },
    { kind: 'trend', indicator, areas: [area, reference], reference: null },
    { kind: 'bars', indicator, wave, area, reference, by: 'gender' },
    { kind: 'funnel', indicator, wave, ...schools, reference },
    { kind: 'map', indicator, wave, level: 'municipality', within: null, reference: null },
    { kind: 'multiples', indicator, ...schools, reference },
    { kind: 'profile', indicators, wave, area, reference, besides: [] },
    { kind: 'top', indicators, wave, area, reference, order: 'percent', count: 5 },
    { kind: 'matrix', indicators, wave, ...schools, reference },
    { kind: 'dumbbell', indicator, wave, ...schools, reference, by: 'gender', order: 'gap' },
    { kind: 'gaps', indicator, area, by: 'gender', reference },
    {
      ...{ kind: 'distribution', indicator: question301, wave, areas: [area] },
      ...{ by: 'gender', reference, style: 'stacked' },
    },
    { kind: 'number', indicator, wave, area, reference },
    { kind: 'response', wave, ...schools, by: 'gender' },
  ];
  const mark: MarkKey = {
    indicator,
    level: 'school',
    areaCode: small.A,
    wave,
    groupVariable: null,
    group: null,
  };
  return requests.map((request, index) => ({
    id: `chart ${String(index)}`,
    request,
    headline: '',
    interpretation: 'Wat betekent dit?',
    annotations: [connectorAt(`note ${String(index)}`, mark, null, 'Dit is onze school.')],
    chosen: mark,
  }));
}

const fileName = 'GMJ_2025_Voorbeeldregio.csv';
/** The same wave once more, in which the two schools gave each other's answers. */
const againName = path.join('opnieuw', 'GMJ_2025_Opnieuw.csv');

/** The sample's last two waves, with two small schools more in the last. */
function plantSample(swapped: boolean): string {
  const source = inject('sampleFolder');
  const folder = path.join(source, `planted-${String(swapped)}`);
  mkdirSync(folder, { recursive: true });
  const earlier = 'GMJ_2023_Voorbeeldregio.csv';
  writeFileSync(path.join(folder, earlier), readFileSync(path.join(source, earlier)));
  const text = readFileSync(path.join(source, fileName), 'utf8');
  const [header = '', ...lines] = text.trimEnd().split('\r\n');
  const names = header.replace('\ufeff', '').split(';');
  const at = (name: string) => {
    const index = names.indexOf(name);
    if (index < 0) throw new Error(`The sample has no column ${name}.`);
    return index;
  };
  const examples = lines
    .map((line) => line.split(';'))
    .filter((cells) => cells[at('Gemeentecode2023')] === '9901');
  const block = (code: string, answers: readonly string[]) =>
    examples.slice(0, pupilsEach).map((cells, pupil) =>
      cells
        .with(at('Schoolcode'), code)
        .with(at('SchoolNaam'), `School ${code}`)
        .with(at('Standaardisatiefactor_gemeente'), '1')
        .with(at(indicator), answers[pupil] ?? '9')
        .with(at(question301), { 1: '5', 0: '2' }[answers[pupil] ?? ''] ?? '9')
        .join(';'),
    );
  const happy = [...Array<string>(17).fill('1'), ...Array<string>(4).fill('0')];
  const unhappy = [...Array<string>(3).fill('1'), ...Array<string>(20).fill('0')];
  const write = (name: string, exchanged: boolean) => {
    const planted = [
      ...block(small.A, exchanged ? unhappy : happy),
      ...block(small.B, exchanged ? happy : unhappy),
    ];
    writeFileSync(path.join(folder, name), `${[header, ...lines, ...planted].join('\r\n')}\r\n`);
  };
  write(fileName, swapped);
  // Apart: loading the sample takes every file of its folder.
  mkdirSync(path.join(folder, path.dirname(againName)), { recursive: true });
  write(againName, !swapped);
  return folder;
}

/**
 * As text, without what differs from run to run: folders, ids, the hash of the file and the examples
 * drawn with it. Sums in another order may differ in their last digits, and so in the size of a file.
 */
function plain(what: unknown, folders: readonly string[]): string {
  const replacer = (key: string, value: unknown): unknown => {
    if (key === 'hash' || key === 'sampleRows' || key === 'bytes') return undefined;
    // Of a batch: a hash over that of the file, by which reports that were made before are known again.
    if (key === 'mark' && typeof value === 'string') return undefined;
    return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
  };
  const text = typeof what === 'string' ? what : JSON.stringify(what, replacer);
  return folders
    .reduce((shorter, folder) => shorter.replaceAll(folder, '/'), text)
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '#')
    .replace(/(SHA-256\): )[0-9a-f]{12}/g, '$1#')
    .replace(/"changedMs":[\d.]+/g, '"changedMs":#')
    .replace(/\d+\.\d+/g, (digits) => String(Number(Number(digits).toFixed(6))));
}
