import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../shared/base/result.ts';
import { connectorAt } from '../../shared/model/annotation.ts';
import { operations } from '../../shared/contract/operations.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../shared/contract/operations.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { SlideDocument } from '../../shared/slides/document.ts';
import { doors } from '../support/doors.ts';
import type { OpenDoor } from '../support/doors.ts';
import { makeTemplate } from '../support/make-template.ts';
import { writeMonitorCsv } from '../support/monitor-csv.ts';
import { unpack } from '../support/office-file.ts';

// One suite, every transport: the same operations answer the same, and each answer fits its schema.
describe.each(Object.entries(doors))('through the door “%s”', (_name, open) => {
  let door: OpenDoor;
  const called = new Set<OperationName>();

  beforeAll(async () => {
    door = await open();
  });
  afterAll(async () => {
    await door.close();
  });

  async function ask<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
    called.add(name);
    const answer: Result<OperationOutput<Name>, Issue> = await door.call(name, input);
    if (answer.ok) expect(operations[name].output.safeParse(answer.value).error).toBeUndefined();
    return answer;
  }

  async function value<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
    const answer = await ask(name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
    return answer.value;
  }

  it('starts without a workspace, and says what to do', async () => {
    expect((await value('app.state', {})).workspace).toBeNull();
    const answer = await ask('explore.options', {});
    expect(answer).toMatchObject({ ok: false, issue: { kind: 'workspace-not-open' } });
  });

  it('knows from then on which language and light a person likes', async () => {
    const liked = { language: 'en', scheme: 'dark' } as const;
    expect(await value('app.preferences', liked)).toEqual(liked);
    expect((await value('app.state', {})).preferences).toEqual(liked);
    expect(await ask('app.preferences', { ...liked, language: 'fy' } as never)).toMatchObject({
      ok: false,
      issue: { kind: 'input-invalid' },
    });
    await value('app.preferences', { language: 'nl', scheme: 'auto' });
  });

  it('refuses what is no operation and input that does not fit, without doing anything', async () => {
    expect(await door.send('no.such', {})).toMatchObject({ ok: false, issue: { kind: 'input-invalid' } });
    expect(await door.send('workspace.open', { path: 3 })).toMatchObject({ ok: false });
    expect(await door.send('constructor', {})).toMatchObject({ ok: false });
    expect(await door.send('data.remove', { deliveryId: 1, extra: true })).toMatchObject({ ok: false });
  });

  it('makes, closes and opens a workspace', async () => {
    const made = await value('workspace.create', { name: 'Proef' });
    expect(existsSync(made.path)).toBe(true);
    await value('workspace.close', {});
    expect((await value('workspace.open', { path: made.path })).name).toBe('Proef');
    const settings = { ...made.settings, organisation: 'GGD Proef' };
    expect((await value('workspace.settings', settings)).settings.organisation).toBe('GGD Proef');
    expect(await ask('workspace.open', { path: path.join(door.folder, 'weg.wib') })).toMatchObject({
      ok: false,
      issue: { kind: 'workspace-missing' },
    });
  });

  it('reads a monitor file: inspect, revise, commit; recognises it the second time; undoes it', async () => {
    const csv = writeMonitorCsv(door.folder);
    const proposal = await value('import.inspect', { file: await door.file(csv) });
    expect(proposal).toMatchObject({ rows: 100, countedRows: 100, questions: [], nationalIndicators: 2 });
    const revised = await value('import.revise', {
      proposalId: proposal.proposalId,
      mapping: { ...proposal.mapping, title: 'Proefmonitor 2023' },
    });
    expect(revised.title).toBe('Proefmonitor 2023');
    const { datasets } = await value('import.commit', { proposalId: proposal.proposalId });
    expect(datasets).toMatchObject([{ wave: 2023, rows: 100, schools: 2 }]);

    const again = await value('import.inspect', { file: await door.file(csv) });
    expect(again.importedBefore).not.toBeNull();
    expect(await ask('import.commit', { proposalId: again.proposalId })).toMatchObject({
      ok: false,
      issue: { kind: 'already-imported' },
    });
    await value('import.discard', { proposalId: again.proposalId });
    const removed = await value('data.remove', { deliveryId: datasets[0]?.deliveryId ?? 0 });
    expect(removed.datasets).toEqual([]);
  });

  it('replaces a wave that is delivered again, tells what changed, and undoes it or gives up the old one', async () => {
    const csv = writeMonitorCsv(door.folder, 'GMJ_opnieuw_2023.csv');
    const inspect = async () => value('import.inspect', { file: await door.file(csv) });
    const replace = async () => {
      const { proposalId, redelivery } = await inspect();
      expect(redelivery?.waves).toMatchObject([{ wave: 2023, rows: { before: 100, now: 100 } }]);
      await value('import.revise', { proposalId, mapping: { replace: true } });
      return value('import.commit', { proposalId });
    };
    const first = await value('import.commit', { proposalId: (await inspect()).proposalId });
    const second = await replace();
    expect(second.datasets).toMatchObject([{ replaced: { fileName: 'GMJ_opnieuw_2023.csv', rows: 100 } }]);
    const { deliveryId } = second;
    const changes = await value('data.changes', { deliveryId });
    expect(changes).toMatchObject({ replaced: [{ wave: 2023 }], stories: [] });
    const { same, stayedHidden, figures } = changes.catalogue;
    expect(same + stayedHidden).toBe(figures);
    expect(await value('export.changes', { deliveryId })).toEqual(changes);
    expect((await value('data.remove', { deliveryId })).datasets).toEqual(first.datasets);

    const third = await replace();
    const kept = await value('data.letGo', { deliveryId: third.deliveryId });
    expect(kept.datasets[0]?.replaced).toBeUndefined();
    expect(await ask('data.changes', { deliveryId: third.deliveryId })).toMatchObject({
      ok: false,
      issue: { kind: 'not-found' },
    });
    expect((await value('data.remove', { deliveryId: third.deliveryId })).datasets).toEqual([]);
  });

  it('reads a school list and a population: what we recognise, what came in, and undone again', async () => {
    const list = path.join(door.folder, 'scholen_2023.csv');
    writeFileSync(list, 'Schoolcode;Naam;BRIN;GM;Klas 2;Klas 4\n501;De Linde;99AA00;GM9901;60;55\n');
    const proposal = await value('import.inspect', { file: await door.file(list) });
    expect(proposal).toMatchObject({ layout: { kind: 'school-list' }, countedRows: 1, questions: [] });
    expect(proposal.register?.rows).toEqual([['501', 'De Linde', '99AA00', 'Elzermonde', '60', '55']]);
    const { deliveryId, registers } = await value('import.commit', { proposalId: proposal.proposalId });
    expect(registers).toMatchObject([{ deliveryId, kind: 'school-list', places: 1, years: [2023] }]);
    expect((await value('data.remove', { deliveryId })).registers).toEqual([]);

    writeFileSync(list, 'GM;Jaar;Aantal\nGM9901;2023;veel\n');
    expect(await ask('import.inspect', { file: await door.file(list) })).toMatchObject({
      ok: false,
      issue: { kind: 'value-not-a-number', line: 2, column: 'Aantal', read: 'veel' },
    });
  });

  it('loads the sample, answers questions and hides small groups', async () => {
    const workspace = await value('sample.load', {});
    expect(workspace).toMatchObject({ fictitious: true, waves: [2019, 2021, 2023, 2025], schools: 36 });
    expect(await value('data.list', {})).toMatchObject({
      datasets: [2019, 2021, 2023, 2025].flatMap((wave) => [
        { wave, fileName: `GMJ_${String(wave)}_Voorbeeldregio.csv` },
        { wave, fileName: 'landelijke_cijfers_fictief.csv' },
      ]),
      registers: [
        { kind: 'population', places: 8 },
        { kind: 'shapes', places: 8 },
        { kind: 'shapes', places: 25 },
        { kind: 'school-list', places: 36 },
      ],
    });
    const { indicators, waves } = await value('explore.options', {});
    expect(waves).toEqual([2019, 2021, 2023, 2025]);
    expect(indicators.length).toBeGreaterThan(30);
    const table = await value('figures.ask', {
      indicators: ['EBGLK3S1'],
      areas: [{ level: 'school' }],
      waves: [2025],
    });
    const statuses = table.figures.map(({ value: { status } }) => status);
    expect(statuses).toContain('shown');
    expect(statuses).toContain('hidden');
    for (const figure of table.figures) {
      if (figure.value.status === 'hidden')
        expect(Object.keys(figure.value).sort()).toEqual(['reason', 'status']);
    }
  });

  it('explains how a figure was made, and of a hidden one tells no number of its own', async () => {
    const question = { indicators: ['EBGLK3S1'], areas: [{ level: 'school' }], waves: [2025] } as const;
    const { figures } = await value('figures.ask', question);
    const statuses = ['shown', 'hidden'] as const;
    for (const status of statuses) {
      const figure = figures.find((each) => each.value.status === status);
      if (!figure) throw new Error(`The sample has no ${status} school.`);
      const explanation = await value('figures.explain', { question, mark: figure.key });
      expect(explanation.status).toBe(status);
      expect(explanation.sections.some(({ kind }) => kind === 'counts')).toBe(status === 'shown');
    }
    const mark = { indicator: 'EBGLK3S1', level: 'school', areaCode: 'nergens', wave: 2025 } as const;
    const unknown = { question, mark: { ...mark, groupVariable: null, group: null } };
    expect(await ask('figures.explain', unknown)).toMatchObject({ ok: false, issue: { kind: 'not-found' } });
  });

  it('lays the municipalities of the sample in a funnel', async () => {
    const funnel = await value('funnel.ask', {
      indicator: 'EBGLK3S1',
      level: 'municipality',
      wave: 2025,
      overdispersion: true,
    });
    expect(funnel.reference).toMatchObject({ kind: 'area', area: { level: 'region' } });
    expect(funnel.lines.length).toBeGreaterThan(10);
    for (const { value: figure, place } of funnel.areas)
      expect(place !== null).toBe(figure.status === 'shown');
  });

  it('answers how figures change, and how far groups lie apart', async () => {
    const asked = { indicators: ['EBGLK3S1'], areas: [{ level: 'region' }] } as const;
    const { trends } = await value('trends.ask', asked);
    expect(trends).toMatchObject([{ hiddenWaves: [], value: { status: 'shown', test: 'logistic' } }]);
    const { gaps, order } = await value('gaps.ask', { ...asked, by: 'education', waves: [2025] });
    expect(order).toBe('education');
    expect(gaps).toMatchObject([{ hiddenGroups: 0, value: { status: 'shown', pairs: 1 } }]);
    expect(await ask('gaps.ask', { ...asked, by: 'schoenmaat' })).toMatchObject({
      ok: false,
      issue: { kind: 'not-found' },
    });
  });

  it('tells what stands out in an area, and what is not known of it', async () => {
    const area = { level: 'municipality', code: 'GM9905' } as const;
    const { differences, groups, unknown, wave } = await value('standout.ask', { area });
    expect(wave).toBe(2025);
    expect(differences.judged).toBeGreaterThan(30);
    expect(groups.found.length).toBeGreaterThan(10);
    expect(unknown.notAsked.map(({ theme }) => theme)).toContain('Vrije tijd');
    expect(await ask('standout.ask', { area: { ...area, code: 'GM0000' } })).toMatchObject({
      ok: false,
      issue: { kind: 'not-found' },
    });
  });

  it('counts who took part, beside who was enrolled, and hides small groups', async () => {
    const asked = { wave: 2025, level: 'school', by: 'gender' } as const;
    const { rows, total, breakdown } = await value('response.ask', asked);
    expect(rows).toHaveLength(36);
    expect(total?.took.status).toBe('shown');
    expect(breakdown?.groups).toHaveLength(2);
    expect(rows.some(({ groups }) => groups.some(({ status }) => status === 'hidden'))).toBe(true);
    expect(await ask('response.ask', { ...asked, by: 'schoenmaat' })).toMatchObject({ ok: false });
  });

  it('says why small schools are not there, and what shows more', async () => {
    const chart = {
      kind: 'ranking',
      indicator: 'EBGLK3S1',
      wave: 2025,
      level: 'school',
      within: null,
      reference: null,
      order: 'name',
    } as const;
    const explanation = await value('disclosure.explain', { chart });
    expect(explanation.hidden.length).toBeGreaterThan(0);
    expect(explanation.ways).toContainEqual(
      expect.objectContaining({ asks: { chart: { ...chart, level: 'municipality' } } }),
    );
    const question = { indicators: ['weg'], areas: [{ level: 'school' }] } as const;
    expect(await ask('disclosure.explain', { question })).toMatchObject({
      ok: false,
      issue: { kind: 'not-found' },
    });
  });

  it('draws a chart’s figures, tells a story and exports it', async () => {
    const { areas } = await value('explore.options', {});
    const area = areas.find(({ level }) => level === 'municipality');
    if (!area) throw new Error('The sample has no municipality.');
    const reference = { level: area.level, code: area.code };
    const story = await value('story.create', { template: 'wethouder', area: reference });
    const chartSlide = story.slides.find((slide) => slide.kind === 'chart');
    if (chartSlide?.kind !== 'chart') throw new Error('The template made no chart.');
    await value('charts.ask', chartSlide.chart.request);
    const figures = { indicators: ['EBGLK3S1'], areas: [{ level: 'school' }], waves: [2025] } as const;
    const answered = await value('figures.ask', figures);
    // What goes out is what was asked, and going out changes nothing while the rule stays the same.
    expect(await value('export.figures', figures)).toEqual(answered);
    expect(await value('figures.ask', figures)).toEqual(answered);
    await value('story.save', { ...story, title: 'Gesprek' });
    expect((await value('story.get', { id: story.id })).title).toBe('Gesprek');
    expect((await value('story.list', {})).stories).toHaveLength(1);
    const { document } = await value('story.document', { id: story.id });
    expect(document).toMatchObject({ fictitious: true });
    const { parts } = await value('story.account', { id: story.id });
    expect(parts.map(({ title }) => title)).toContain('Bronnen');
    expect(await value('export.account', { id: story.id })).toEqual(
      await value('story.account', { id: story.id }),
    );
    const response = { wave: 2025, level: 'school' } as const;
    expect(await value('export.response', response)).toEqual(await value('response.ask', response));
    // It is the last slide, unless the story goes out without.
    const { pages } = document as SlideDocument;
    expect(pages.at(-1)?.title).toBe('Verantwoording');
    await value('story.save', { ...story, accountSlide: false });
    const without = (await value('story.document', { id: story.id })).document as SlideDocument;
    expect(without.pages).toHaveLength(story.slides.length);
    await value('story.save', { ...story, title: 'Gesprek' });

    const asked = { ...chartSlide.chart.request, wave: 2023 } as typeof chartSlide.chart.request;
    const question = { storyId: story.id, slideId: chartSlide.id, request: asked };
    const live = (await value('present.ask', question)).document as SlideDocument;
    expect(live.pages.map(({ slideId }) => slideId)).toContain(chartSlide.id);
    expect(JSON.stringify(live.pages[0]?.elements)).toContain('live vraag');
    expect((await value('story.get', { id: story.id })).slides).toEqual(story.slides);

    const target = { storyId: story.id, formats: ['svg'], fileName: 'gesprek' } as const;
    const { files } = await value('export.run', target);
    expect(files).toHaveLength(pages.length);
    expect(files.every((file) => existsSync(file.path) && file.bytes > 1000)).toBe(true);
    expect(await ask('export.run', target)).toMatchObject({ ok: false });
    const copied = { storyId: story.id, slideId: chartSlide.id };
    const drawn = await value('export.slidePicture', copied);
    expect(Buffer.from(drawn.png, 'base64').subarray(1, 4).toString()).toBe('PNG');
    const tables = await value('export.slideTable', copied);
    expect(tables.text.split('\t').length).toBeGreaterThan(4);
    expect(tables.html).toContain('<table>');
    const picture = await value('export.chart', {
      request: chartSlide.chart.request,
      format: 'svg',
      shape: 'slide',
      background: 'white',
      fileName: 'grafiek',
    });
    expect(picture.files.map((file) => existsSync(file.path) && file.bytes > 1000)).toEqual([true]);
    const { request } = chartSlide.chart;
    const { png } = await value('export.picture', { request, shape: 'slide', background: 'white' });
    expect(Buffer.from(png, 'base64').subarray(1, 4).toString()).toBe('PNG');
    const table = await value('export.table', { request, format: 'csv', fileName: 'tabel' });
    expect(table.files.map((file) => readFileSync(file.path, 'utf8').startsWith('\uFEFF'))).toEqual([true]);
    const made = await value('export.template', {
      template: 'wethouder',
      area: reference,
      formats: ['svg'],
      folder: door.folder,
      fileName: 'los',
    });
    expect(made.files.length).toBeGreaterThan(0);
    const batch = {
      source: { kind: 'story', storyId: story.id },
      areas: {
        level: area.level,
        only: areas.filter(({ level }) => level === area.level).map(({ code }) => code),
      },
      names: '{gebied} {jaar}',
      whenHidden: 'say-so',
    } as const;
    const plan = await value('batch.plan', batch);
    expect(plan.reports.every(({ skip, slides }) => skip === null && slides > 0)).toBe(true);
    const only = plan.reports.slice(0, 2).map(({ code }) => code);
    const reports = { ...batch, areas: { level: area.level, only }, formats: ['svg'] } as const;
    const run = await value('batch.run', { ...reports, folder: door.folder });
    expect(run.reports.map(({ outcome }) => outcome)).toEqual(['made', 'made']);
    expect(run.reports.flatMap(({ files: of }) => of).every((file) => existsSync(file.path))).toBe(true);
    const later = await value('batch.run', { ...reports, folder: door.folder, resume: true });
    expect(later.reports.map(({ outcome }) => outcome)).toEqual(['kept', 'kept']);
    expect(await ask('batch.run', { ...reports, folder: path.join(door.folder, 'weg') })).toMatchObject({
      ok: false,
      issue: { kind: 'export-failed' },
    });
    const { steps } = await value('story.history', { id: story.id });
    expect(steps.map(({ change }) => change.kind)).toContain('renamed');
    const undone = await value('story.undo', { id: story.id });
    expect(undone).toMatchObject({ story: { accountSlide: false, title: story.title }, redo: true });
    expect((await value('story.redo', { id: story.id })).story.title).toBe('Gesprek');
    const first = steps.at(-1);
    if (!first) throw new Error('Nothing was written down.');
    const restored = await value('story.restore', { id: story.id, step: first.step });
    expect(restored).toMatchObject({ story: { title: 'Gesprek' }, undo: true, redo: false });
    expect(await ask('story.redo', { id: story.id })).toMatchObject({ issue: { kind: 'not-found' } });

    const dotBytes =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const dot = { format: 'png', data: dotBytes, width: 1, height: 1 } as const;
    expect((await value('picture.add', dot)).id).toMatch(/^[0-9a-f]{64}$/);
    expect(await ask('picture.add', { ...dot, width: 2 })).toMatchObject({
      issue: { kind: 'input-invalid' },
    });

    const builtIn = (await value('template.list', {})).templates;
    expect(builtIn.map(({ id }) => id)).toContain('wethouder');
    const saved = await value('template.save', { storyId: story.id, name: 'Ons gesprek' });
    const own = saved.templates.find(({ name }) => name === 'Ons gesprek');
    expect(own).toMatchObject({ isBuiltIn: false, slideCount: story.slides.length });
    const id = own?.id ?? '';
    expect((await value('template.rename', { id, name: 'Gesprek' })).templates).toContainEqual({
      ...own,
      name: 'Gesprek',
    });
    const left = await value('template.remove', { id });
    expect(left.templates).toEqual(builtIn);
    expect(left.removed).toEqual([{ ...own, name: 'Gesprek' }]);
    const back = await value('template.putBack', { id });
    expect(back.removed).toEqual([]);
    expect(back.templates).toContainEqual({ ...own, name: 'Gesprek' });
    await value('template.remove', { id });

    await value('story.remove', { id: story.id });
    expect((await value('story.list', {})).removed.map(({ id }) => id)).toEqual([story.id]);
    await value('story.putBack', { id: story.id });
    expect((await value('story.get', { id: story.id })).slides).toEqual(restored.story.slides);
    await value('story.remove', { id: story.id });
    expect(await ask('story.get', { id: story.id })).toMatchObject({
      ok: false,
      issue: { kind: 'not-found' },
    });
  });

  it('keeps questions: what was asked lately, favourites under a name, until they are forgotten', async () => {
    const asked = { address: 'soort=trend&indicator=SBSSK3S6', sentence: 'Vaak stress in Proef' };
    const [kept] = (await value('questions.keep', asked)).questions;
    expect(kept).toMatchObject({ ...asked, favourite: false, name: null });
    await value('questions.keep', { ...asked, favourite: true, name: 'Voor de raad' });
    // Asked again it stays what it was made.
    await value('questions.keep', asked);
    expect((await value('questions.list', {})).questions).toMatchObject([
      { ...asked, favourite: true, name: 'Voor de raad' },
    ]);
    expect(await value('questions.forget', { address: asked.address })).toEqual({ questions: [] });
    expect(await ask('questions.keep', { ...asked, address: '' })).toMatchObject({ ok: false });
  });

  it('keeps what is written about a chart in no story, its words and never its figures, until it is blank', async () => {
    const request = { kind: 'response', wave: 2025, level: 'school', within: null, by: null } as const;
    const subject = { indicator: 'SBSSK3S6', level: 'school', areaCode: '990101', wave: 2025 } as const;
    const mark = { ...subject, groupVariable: null, group: null };
    const note = connectorAt('n1', mark, 31, 'Hier was een toets');
    const draft = { request, headline: 'Wie deed mee', interpretation: '', annotations: [note] };
    await value('drafts.keep', { ...draft, headline: 'Eerst' });
    await value('drafts.keep', draft);
    const { drafts } = await value('drafts.list', {});
    expect(drafts).toMatchObject([{ request, headline: 'Wie deed mee', annotations: [{ id: 'n1' }] }]);
    expect(drafts[0]?.annotations[0]?.figures).toMatchObject([{ percent: null }]);
    await value('drafts.keep', { ...draft, headline: '', annotations: [] });
    expect(await value('drafts.list', {})).toEqual({ drafts: [] });
  });

  it('hands out a workspace without answers, that opens here and says what is not in it', async () => {
    const { workspace } = await value('app.state', {});
    // A small one: what is in a handout of the sample has tests of its own (unit/core/handout.test.ts).
    const small = await value('workspace.create', { name: 'Klein' });
    const csv = writeMonitorCsv(door.folder, 'GMJ_klein_2023.csv');
    const { proposalId } = await value('import.inspect', { file: await door.file(csv) });
    await value('import.commit', { proposalId });
    const { indicators } = await value('explore.options', {});
    const target = { levels: ['region'], folder: door.folder, fileName: 'kopie' } as const;
    const { files } = await value('workspace.handOut', target);
    expect(files.map((file) => existsSync(file.path) && file.bytes > 10_000)).toEqual([true]);
    expect(await ask('workspace.handOut', target)).toMatchObject({ issue: { kind: 'file-exists' } });
    const copy = await value('workspace.open', { path: files[0]?.path ?? '' });
    expect(copy).toMatchObject({ name: small.name, waves: [2023], schools: 2 });
    expect(copy.handout).toBeDefined();
    const options = await value('explore.options', {});
    expect(options.indicators).toHaveLength(indicators.length);
    const [region] = options.areas.filter(({ level }) => level === 'region');
    const area = { level: 'region', code: region?.code ?? '' } as const;
    expect(await value('standout.ask', { area })).toMatchObject({ wave: 2023 });
    const regions = { indicators: 'all', areas: [{ level: 'region' }] } as const;
    expect((await value('figures.ask', regions)).figures.length).toBeGreaterThan(0);
    const municipalities = { indicators: 'all', areas: [{ level: 'municipality' }] } as const;
    expect(await ask('figures.ask', municipalities)).toMatchObject({ issue: { kind: 'not-found' } });
    await value('workspace.open', { path: workspace?.path ?? '' });
  }, 120_000);

  it('writes slides on the organisation’s own PowerPoint until that is taken away', async () => {
    const good = path.join(door.folder, 'huisstijl.potx');
    const macros = path.join(door.folder, 'macro.pptm');
    writeFileSync(good, await makeTemplate());
    writeFileSync(macros, await makeTemplate({ files: { 'ppt/vbaProject.bin': 'x' } }));
    expect(await value('slideTemplate.get', {})).toEqual({ template: null });
    const { template } = await value('slideTemplate.set', { file: await door.file(good) });
    expect(template).toMatchObject({
      fileName: 'huisstijl.potx',
      layouts: { content: { name: 'Alleen titel' } },
    });
    // What is refused leaves the one before.
    expect(await ask('slideTemplate.set', { file: await door.file(macros) })).toMatchObject({
      ok: false,
      issue: { kind: 'not-allowed' },
    });
    expect(await value('slideTemplate.get', {})).toEqual({ template });
    const story = await value('story.create', { template: 'empty', area: null });
    const title = { kind: 'title', id: 'titel', headline: 'Jeugd', subtitle: '', speakerNotes: '' } as const;
    await value('story.save', { ...story, slides: [title] });
    const run = { storyId: story.id, formats: ['pptx'], folder: door.folder } as const;
    const themeIn = async (fileName: string) => {
      const { files } = await value('export.run', { ...run, fileName });
      return (await unpack(readFileSync(files[0]?.path ?? ''))).get('ppt/theme/theme1.xml');
    };
    expect(await themeIn('met sjabloon')).toContain('Georgia');
    expect(await value('slideTemplate.remove', {})).toEqual({ template: null });
    expect(await themeIn('zonder sjabloon')).not.toContain('Georgia');
    await value('story.remove', { id: story.id });
  });

  it('draws a logo anew from a file, and refuses what shows nothing', async () => {
    const file = path.join(door.folder, 'logo.svg');
    const svg = (content: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100">${content}</svg>`;
    writeFileSync(file, svg('<script>fetch("https://example.org")</script><circle r="50" fill="#0B5F6B"/>'));
    const logo = await value('logo.read', { file: await door.file(file) });
    expect(logo).toMatchObject({ width: 960, height: 320 });
    expect(Buffer.from(logo.png, 'base64').includes('example.org')).toBe(false);
    writeFileSync(file, svg(''));
    expect(await ask('logo.read', { file: await door.file(file) })).toMatchObject({
      ok: false,
      issue: { kind: 'file-unreadable' },
    });
  });

  it('has no dialogs and no second window here, and says so', async () => {
    expect(await ask('dialog.choose', { what: 'folder' })).toMatchObject({
      ok: false,
      issue: { kind: 'not-allowed' },
    });
    expect(await ask('shell.show', { path: door.folder })).toMatchObject({ ok: false });
    const refused = { ok: false, issue: { kind: 'not-allowed' } };
    expect(await ask('present.open', { storyId: 'verhaal', page: 1 })).toMatchObject(refused);
    expect(await ask('present.close', {})).toMatchObject(refused);
  });

  it('has called every operation there is', () => {
    expect([...called].sort()).toEqual(Object.keys(operations).sort());
  });
});
