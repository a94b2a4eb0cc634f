import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Progress } from '../../../shared/contract/door.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import { markId } from '../../../shared/model/figure.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { listLog } from '../../../electron/store/log.ts';
import type { Slide, Story } from '../../../shared/model/story.ts';
import { makeTemplate } from '../../support/make-template.ts';
import { reportSlides } from '../../support/report-story.ts';
import { createTestCore, openSampleCopy } from '../../support/test-core.ts';

// Three schools of the sample, in the order of their names; the last too small to show.
const [large, other, small] = ['990801', '990203', '990110'] as const;
const own = { level: 'school', code: large } as const;
const title = 'Schoolgesprek: Alderpolder College';

/** A sample and a folder for reports, of one test alone. */
async function openSample() {
  const world = createTestCore();
  onTestFinished(world.dispose);
  const { core } = world;
  const { path: file } = await openSampleCopy(world);
  const folder = path.join(world.folder, 'rapporten');
  mkdirSync(folder);
  const send = <Name extends OperationName>(name: Name, input: OperationInput<Name>, id: string = name) =>
    core.dispatch(name, input, id);
  async function ask<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
    const answer = await send(name, input);
    if (!answer.ok) throw new Error(`${answer.issue.title} ${answer.issue.next}`);
    return answer.value as OperationOutput<Name>;
  }
  const tellStory = async (slides: readonly Slide[], area: Story['area'] = own) => {
    const { id } = await ask('story.create', { template: 'empty', area });
    await ask('story.save', { ...(await ask('story.get', { id })), title, slides });
    return id;
  };
  const wish = {
    source: { kind: 'story', storyId: await tellStory(reportSlides(own, 'GM9908')) },
    areas: { level: 'school', only: [other, large, small] },
    names: '{gebied} {jaar}',
    whenHidden: 'say-so',
  } as const;
  const run = (more: Partial<OperationInput<'batch.run'>> = {}) =>
    ask('batch.run', { ...wish, formats: ['svg'], folder, ...more });
  return { core, file, folder, send, ask, run, wish, tellStory, files: () => readdirSync(folder).sort() };
}

describe('what would be made', { timeout: 60_000 }, () => {
  it('names a file for each area that can be told of, and says why another is not', async () => {
    const { ask, files, wish } = await openSample();
    const only = [...wish.areas.only, '999'];
    const plan = await ask('batch.plan', { ...wish, areas: { level: 'school', only } });
    expect(plan.title).toBe(title);
    expect(plan.reports.map(({ code, fileName, skip }) => [code, fileName, skip?.why ?? null])).toEqual([
      [large, 'Alderpolder College 2025', null],
      [other, 'Bosrand Lyceum 2025', null],
      [small, '', 'hidden'],
      ['999', '', 'gone'],
    ]);
    const hidden = plan.reports.find(({ code }) => code === small);
    expect(hidden).toMatchObject({ n: null, skip: { reason: 'Verborgen: minder dan 30 leerlingen.' } });
    expect(files()).toEqual([]);
  });

  it('draws the hardest ones, each once with all that makes it so, at the page that shows why', async () => {
    const { ask, wish } = await openSample();
    const { hardest, reports } = await ask('batch.plan', wish);
    // In a small school bars by gender are hidden as well, for the few of unknown gender.
    expect(hardest.map(({ reasons }) => reasons)).toEqual([['smallest', 'longest-name', 'most-hidden']]);
    const [smallest] = hardest;
    const ns = reports.flatMap(({ n }) => n ?? []);
    expect(reports.find(({ code }) => code === smallest?.code)?.n).toBe(Math.min(...ns));
    for (const { document, page } of hardest)
      expect((document as SlideDocument).pages[page]?.elements.length).toBeGreaterThan(0);
  });

  it.each([
    [{ names: '{gebied} {schoolnaam}' }, '{schoolnaam}'],
    [{ areas: { level: 'school', only: ['999'] } }, 'geen scholen'],
    [{ areas: { level: 'municipality' } }, 'niet over gemeenten'],
    [
      { source: { kind: 'template', template: 'schoolgesprek' }, areas: { level: 'municipality' } },
      'niet voor gemeenten',
    ],
    [{ source: { kind: 'template', template: 'weg' } }, 'sjabloon'],
    [{ source: { kind: 'story', storyId: 'weg' } }, 'verhaal'],
  ] as const)('refuses %j in words', async (change, word) => {
    const { send, wish } = await openSample();
    const answer = await send('batch.plan', { ...wish, ...change });
    expect(answer).toMatchObject({ ok: false });
    if (!answer.ok) expect(`${answer.issue.title} ${answer.issue.next}`).toContain(word);
  });

  it('refuses a story about nobody, and one that says the same of all', async () => {
    const { send, wish, tellStory } = await openSample();
    const words: Slide = {
      ...{ kind: 'text', id: 'd', section: '', headline: 'Welkom', speakerNotes: '' },
      text: 'Goed dat je er bent.',
    };
    const ofNobody = await tellStory([words], null);
    const ofAll = await tellStory([words]);
    const planOf = (storyId: string) => send('batch.plan', { ...wish, source: { kind: 'story', storyId } });
    expect(await planOf(ofNobody)).toMatchObject({
      ok: false,
      issue: { title: expect.stringContaining('niet over één gebied') as string },
    });
    expect(await planOf(ofAll)).toMatchObject({
      ok: false,
      issue: { title: expect.stringContaining('hetzelfde') as string },
    });
  });
});

describe('the reports', { timeout: 60_000 }, () => {
  it('are made whole, with an overview of what was and what was not', async () => {
    const { run, files, file } = await openSample();
    const { state, reports, overview } = await run({ formats: ['pptx'] });
    expect(state).toBe('done');
    expect(reports.map(({ outcome }) => outcome)).toEqual(['made', 'made', 'skipped']);
    expect(files()).toEqual([
      'Alderpolder College 2025.pptx',
      'Bosrand Lyceum 2025.pptx',
      'Overzicht Schoolgesprek Alderpolder College.csv',
    ]);
    const table = readFileSync(overview?.path ?? '', 'utf8');
    expect(table).toContain(
      'Praktijkhuis De Oude Werf;990110;overgeslagen;Verborgen: minder dan 30 leerlingen.;;;;',
    );
    expect(table).toContain('Bosrand Lyceum;990203;gemaakt;;');
    const db = new Database(file, { readonly: true });
    onTestFinished(() => void db.close());
    expect(listLog(db).filter(({ kind }) => kind === 'export')).toHaveLength(2);
  });

  it('tell a story of each area itself, and not what was typed of another', async () => {
    const { run, files, tellStory } = await openSample();
    const storyId = await tellStory(reportSlides(own, 'GM9908', 'Bij ons praat 71 % met de mentor.'));
    const { ownWords, reports } = await run({ source: { kind: 'story', storyId }, names: '{code}' });
    expect(ownWords).toContainEqual(
      expect.objectContaining({
        part: 'interpretation',
        why: 'number',
        text: 'Bij ons praat 71 % met de mentor.',
      }),
    );
    const wordsOf = (code: string) =>
      reports
        .find((report) => report.code === code)
        ?.files.map((file) => readFileSync(file.path, 'utf8'))
        .join(' ') ?? '';
    expect(wordsOf(large)).toContain('Alderpolder College');
    expect(wordsOf(large)).toContain('71 %');
    expect(wordsOf(other)).toContain('Bosrand Lyceum');
    expect(wordsOf(other)).not.toMatch(/Alderpolder|71 %/);
    expect(files().some((name) => name.startsWith(small))).toBe(false);
  });

  it('draw no bars of which half the groups are hidden, of the school or of what it is held against', async () => {
    const { run, tellStory } = await openSample();
    const about = { level: 'school', code: other } as const;
    // Of the first the pupils by gender are hidden; of the second those of its municipality.
    const [few, shown] = [large, '990101'];
    const { reports } = await run({
      source: { kind: 'story', storyId: await tellStory(reportSlides(about, 'GM9902'), about) },
      areas: { level: 'school', only: [few, shown] },
      names: '{code}',
    });
    const wordsOf = (code: string) => {
      const report = reports.find((each) => each.code === code);
      const pages = report?.files.map((file) => readFileSync(file.path, 'utf8')) ?? [];
      return (pages[2] ?? '').replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ').replace(/\s+/g, ' ');
    };
    expect(wordsOf(few)).toContain('Per groep laten we op Alderpolder College geen cijfers zien');
    expect(wordsOf(shown)).toContain('Meisje');
    expect(wordsOf(shown)).toContain('GGD Voorbeeldregio');
    for (const code of [few, shown]) expect(wordsOf(code)).not.toContain('verborgen');
  });

  it('count the sentence in place of groups beforehand, and leave it out where that was asked', async () => {
    const { ask, run, wish, tellStory } = await openSample();
    const about = { level: 'school', code: other } as const;
    const few = {
      source: { kind: 'story', storyId: await tellStory(reportSlides(about, 'GM9902'), about) },
      areas: { level: 'school', only: [large] },
      names: '{code}',
    } as const;
    const sentencesOf = async (whenHidden: 'say-so' | 'leave-out') =>
      (await ask('batch.plan', { ...wish, ...few, whenHidden })).reports.map(({ sentences }) => sentences);
    expect(await sentencesOf('say-so')).toEqual([1]);
    expect(await sentencesOf('leave-out')).toEqual([0]);
    const { reports } = await run({ ...few, whenHidden: 'leave-out' });
    const words = reports
      .flatMap(({ files }) => files.map(({ path }) => readFileSync(path, 'utf8')))
      .join(' ');
    expect(words).toContain('Alderpolder College');
    expect(words).not.toMatch(/Per groep laten we|Meisje/);
  });

  it('leave an earlier file as it is until somebody says otherwise, and make the others', async () => {
    const { run, folder } = await openSample();
    const old = path.join(folder, 'Bosrand Lyceum 2025.pptx');
    writeFileSync(old, 'van vorig jaar');
    const { reports } = await run({ formats: ['pptx'] });
    expect(reports.map(({ outcome }) => outcome)).toEqual(['made', 'failed', 'skipped']);
    expect(reports[1]?.reason).toContain('staat al in deze map');
    expect(readFileSync(old, 'utf8')).toBe('van vorig jaar');
    const again = await run({ formats: ['pptx'], overwrite: true });
    expect(again.reports.map(({ outcome }) => outcome)).toEqual(['made', 'made', 'skipped']);
    expect(readFileSync(old).subarray(0, 2).toString()).toBe('PK');
  });

  it('stop half way with what is made, and go on with what is missing', async () => {
    const { core, run, send, files, folder, wish } = await openSample();
    const items: string[] = [];
    const forget = core.onProgress(({ item }: Progress) => {
      if (item) items.push(item.name);
      if (items.length === 1) core.cancel('half');
    });
    const answer = await send('batch.run', { ...wish, formats: ['pptx'], folder }, 'half');
    forget();
    expect(answer).toMatchObject({
      ok: true,
      value: {
        state: 'stopped',
        issue: null,
        reports: [{ outcome: 'made' }, { outcome: 'not-begun' }, { outcome: 'not-begun' }],
      },
    });
    expect(files().filter((name) => !name.endsWith('.csv'))).toEqual(['Alderpolder College 2025.pptx']);
    const first = readFileSync(path.join(folder, 'Alderpolder College 2025.pptx'));
    const rest = await run({ formats: ['pptx'], resume: true });
    expect(rest.reports.map(({ outcome }) => outcome)).toEqual(['kept', 'made', 'skipped']);
    expect(readFileSync(path.join(folder, 'Alderpolder College 2025.pptx')).equals(first)).toBe(true);
  });

  it('are made again where a file was thrown away, or the story or a setting is another', async () => {
    const { run, folder, ask } = await openSample();
    await run({ formats: ['pptx'] });
    rmSync(path.join(folder, 'Alderpolder College 2025.pptx'));
    const again = await run({ formats: ['pptx'], resume: true });
    expect(again.reports.map(({ outcome }) => outcome)).toEqual(['made', 'kept', 'skipped']);
    const { workspace } = await ask('app.state', {});
    if (!workspace) throw new Error('No workspace.');
    await ask('workspace.settings', { ...workspace.settings, organisation: 'GGD Anders' });
    const other = await run({ formats: ['pptx'], resume: true, overwrite: true });
    expect(other.reports.map(({ outcome }) => outcome)).toEqual(['made', 'made', 'skipped']);
  });

  it('are made again on another PowerPoint of the organisation', async () => {
    const { run, folder, ask } = await openSample();
    await run({ formats: ['pptx'] });
    const template = path.join(folder, 'huisstijl.potx');
    writeFileSync(template, await makeTemplate());
    await ask('slideTemplate.set', { file: { kind: 'path', path: template } });
    const other = await run({ formats: ['pptx'], resume: true, overwrite: true });
    expect(other.reports.map(({ outcome }) => outcome)).toEqual(['made', 'made', 'skipped']);
  });

  it('have pictures of the shape that was asked, and again when another is', async () => {
    const { run } = await openSample();
    const square = { shape: 'social', background: 'transparent' } as const;
    const slides = await run({ areas: { level: 'school', only: [large] } });
    const charts = await run({
      areas: { level: 'school', only: [large] },
      pictures: square,
      resume: true,
      overwrite: true,
    });
    // The title and the account have no chart.
    expect(slides.reports[0]?.files).toHaveLength(4);
    expect(charts.reports[0]).toMatchObject({ outcome: 'made', files: [{}, {}] });
    const again = await run({ areas: { level: 'school', only: [large] }, pictures: square, resume: true });
    expect(again.reports.map(({ outcome }) => outcome)).toEqual(['kept']);
  });

  it('break off in words where the folder goes away on the way, and tell what is left', async () => {
    const { core, send, folder, wish } = await openSample();
    core.onProgress(({ item }: Progress) => {
      if (item) rmSync(folder, { recursive: true, force: true });
    });
    const answer = await send('batch.run', { ...wish, formats: ['pptx'], folder });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        state: 'broken',
        issue: { kind: 'export-failed', file: folder },
        reports: [{ outcome: 'made' }, { outcome: 'not-begun' }, { outcome: 'not-begun' }],
        overview: null,
      },
    });
    const refused = await send('batch.run', { ...wish, formats: ['pptx'], folder });
    expect(refused).toMatchObject({ ok: false, issue: { kind: 'export-failed', file: folder } });
  });

  it('tell of an area that vanished, and are made for the others', async () => {
    const { run } = await openSample();
    const { reports } = await run({ areas: { level: 'school', only: [large, '999'] } });
    expect(reports.map(({ code, outcome, reason }) => [code, outcome, reason])).toEqual([
      [large, 'made', null],
      ['999', 'failed', 'Staat niet in deze werkmap.'],
    ]);
  });
});

describe('one gate over all', { timeout: 60_000 }, () => {
  it('shows in the reports together just what it showed before any was made', async () => {
    const { ask, run } = await openSample();
    const asked = {
      indicators: ['EBGLK3S1'],
      areas: [{ level: 'school' }, { level: 'municipality' }, { level: 'region' }],
      by: 'gender',
    } as const;
    const shownNow = async () => {
      const { figures } = await ask('figures.ask', asked);
      return figures.filter(({ value }) => value.status === 'shown').map(({ key }) => markId(key));
    };
    const before = await shownNow();
    expect(before.length).toBeGreaterThan(100);
    await run({ areas: { level: 'school' }, formats: ['svg'] });
    expect(await shownNow()).toEqual(before);
  });
});
