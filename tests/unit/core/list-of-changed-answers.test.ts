import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeChanges } from '../../../electron/cli/write-changes.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import { connectorAt } from '../../../shared/model/annotation.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { sortChanges, type DeliveryChanges } from '../../../shared/model/delivery-changes.ts';
import { markId } from '../../../shared/model/figure.ts';
import type { Slide, Story } from '../../../shared/model/story.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

// The sample, of which the wave of 2025 is delivered again with the answers of one municipality to one question turned:
// of no figure of that question may be told whether it changed (docs/decisions/0032), of those of the others it may.

const indicator = 'SBSSK3S6';
const other = 'EBGLK3S1';
const wave = 2025;
const reference = { level: 'region', code: 'REGIO' } as const;
const town = { level: 'municipality', code: 'GM9901' } as const;

const rankingOf = (asked: string): ChartRequest => ({
  ...{ kind: 'ranking', indicator: asked, wave, level: 'municipality', within: null, reference },
  order: 'high-first',
});
const ranking = rankingOf(indicator);
const bars: ChartRequest = { kind: 'bars', indicator, wave, area: town, reference, by: 'gender' };

let test: TestCore;
let changes: DeliveryChanges;
beforeAll(async () => {
  const sampleFolder = inject('sampleFolder');
  test = createTestCore({ sampleFolder });
  const corrected = path.join(test.folder, 'corrected');
  mkdirSync(corrected);
  cpSync(sampleFolder, corrected, { recursive: true });
  const file = path.join(corrected, 'GMJ_2025_Voorbeeldregio.csv');
  writeFileSync(file, correct(readFileSync(file, 'utf8')));
  await openSampleCopy(test);
  await value('story.save', await writeStory());
  const { proposalId } = await value('import.inspect', {
    file: { kind: 'path', path: file },
    mapping: { replace: true },
  });
  const { deliveryId } = await value('import.commit', { proposalId });
  changes = await value('data.changes', { deliveryId });
}, 120_000);
afterAll(() => {
  test.dispose();
});

async function value<Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
): Promise<OperationOutput<Name>> {
  const answer = await test.core.dispatch(name, input, randomUUID());
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  return answer.value as never;
}

/** Every third pupil of municipality 9901 who was stressed is so no more. */
function correct(csv: string): string {
  const [header = '', ...lines] = csv.split('\n');
  const columns = header.trimEnd().split(';');
  const [stress, municipality] = [columns.indexOf(indicator), columns.indexOf('Gemeentecode2023')];
  const rows = lines.map((line, row) => {
    const cells = line.split(';');
    const turns = row % 3 === 0 && cells[municipality] === '9901' && cells[stress] === '1';
    return turns ? cells.with(stress, '0').join(';') : line;
  });
  return [header, ...rows].join('\n');
}

async function writeStory(): Promise<Story> {
  const { table } = await value('charts.ask', ranking);
  const own = table.figures.find(({ key }) => key.areaCode === town.code);
  if (own === undefined) throw new Error('The ranking shows its municipality');
  const note = connectorAt('note', own.key, 58, 'Van 66 naar 58');
  const annotated = (id: string, request: ChartRequest) => ({
    ...{ id, request, headline: '', interpretation: '', chosen: null },
    annotations: request === ranking ? [note] : [],
  });
  const slides: readonly Slide[] = [
    { kind: 'title', id: 'title', headline: 'Ons verhaal', subtitle: '', speakerNotes: '' },
    {
      ...{ kind: 'charts', id: 'two', section: '', headline: '99 tegen 98 procent', layout: 'columns' },
      blocks: [ranking, bars].map((request) => ({
        ...{ kind: 'chart' as const, id: request.kind, heading: '' },
        chart: annotated(`chart-${request.kind}`, request),
      })),
      ...{ interpretation: '', speakerNotes: '' },
    },
    {
      ...{ kind: 'chart', id: 'same', section: '', speakerNotes: '' },
      chart: annotated('other', rankingOf(other)),
    },
  ];
  return { id: 'verhaal', title: 'Ons verhaal', area: null, slides, changedAt: '2026-01-01T00:00:00' };
}

describe('the list of what a delivery with other answers changed', () => {
  it('says of no figure that it changed, and names each that may have once', () => {
    const [slide] = changes.stories[0]?.slides ?? [];
    const { seen, untold, unseen } = sortChanges(slide?.changes.figures ?? []);
    expect([seen.length, unseen]).toEqual([0, 0]);
    expect(untold.length).toBeGreaterThan(3);
    const names = untold.map(({ names: { area, group }, about }) => [about, area, group].join());
    expect(new Set(names).size).toBe(names.length);
    const own = untold.filter(({ about, key }) => about === 'figure' && key.areaCode === town.code);
    expect(own.map(({ key }) => key.group)).toContain(null);
    expect(own.map(({ key }) => markId(key)).length).toBeGreaterThan(1);
  });

  it('counts slides without a chart apart from those that stayed the same', () => {
    expect(changes.stories).toMatchObject([{ slides: [{ slideId: 'two' }], same: 1, chartless: 1 }]);
  });

  it('says at which figure a note stands, without its words, and that the headline holds an old number', () => {
    const [slide] = changes.stories[0]?.slides ?? [];
    expect(slide?.notes).toMatchObject([{ id: 'note', text: null, at: { key: { areaCode: town.code } } }]);
    expect(slide?.texts).toEqual(['headline']);
  });

  it('is written as such by the command line', () => {
    const written = writeChanges(changes);
    expect(written).toContain('Deze cijfers kunnen anders zijn.');
    expect(written).toMatch(/De notitie bij .+ \(2025\)\. In haar tekst/);
    expect(written).toContain('De kop noemt een getal dat nu in geen grafiek van deze dia staat.');
    expect(written).toContain('1 dia met een grafiek bleef gelijk. 1 dia heeft geen grafiek.');
    expect(written).not.toContain('Van 66 naar 58');
  });
});
