import { beforeEach, expect, it, vi } from 'vitest';
import { copyFiguresInWords, copyTable } from '../../../renderer/features/explore/take-along.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { FigureQuestion } from '../../../shared/model/figure.ts';

const steps = vi.hoisted((): { done: string[]; canRemember: boolean } => ({ done: [], canRemember: true }));

vi.mock('../../../renderer/api/door.ts', () => ({
  call: (name: string) => {
    steps.done.push(name);
    return Promise.resolve(
      steps.canRemember
        ? { ok: true, value: {} }
        : { ok: false, issue: { kind: 'store-disk-full', title: 'De schijf is vol.', next: 'Maak ruimte.' } },
    );
  },
}));
vi.mock('../../../renderer/ui/clipboard.ts', () => ({
  writeClipboard: () => {
    steps.done.push('clipboard');
    return Promise.resolve(true);
  },
}));
vi.mock('../../../renderer/ui/notify.ts', () => ({ notify: () => undefined }));

beforeEach(() => {
  steps.done = [];
  steps.canRemember = true;
});

const question: FigureQuestion = { indicators: ['SBSSK3S6'], areas: [{ level: 'school' }], waves: [2025] };
const request: ChartRequest = {
  kind: 'number',
  indicator: 'SBSSK3S6',
  wave: 2025,
  area: { level: 'municipality', code: 'GM9901' },
  reference: null,
};
const told = { question, request };
const ways = {
  'the table of a chart': () => copyTable({ header: ['School'], rows: [] }, told),
  'the text of a chart': () => copyFiguresInWords('Het Baken 41 % (33 tot 49 %).', told),
};

it.each(Object.entries(ways))('counts the figures in %s as known before they are out', async (_, copy) => {
  await copy();
  expect(steps.done).toEqual(['export.figures', 'clipboard']);
});

it.each(Object.entries(ways))('lets %s stay where it cannot be counted as known', async (_, copy) => {
  steps.canRemember = false;
  await copy();
  expect(steps.done).toEqual(['export.figures']);
});

it('counts who took part as known before a response table is out', async () => {
  await copyTable(
    { header: ['School'], rows: [] },
    { question, request: { kind: 'response', wave: 2025, level: 'school', within: null, by: null } },
  );
  expect(steps.done).toEqual(['export.response', 'clipboard']);
});
