import { beforeEach, expect, it, vi } from 'vitest';
import { copyFiguresInWords, copyTable } from '../../../renderer/features/explore/take-along.ts';
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
const ways = {
  'the table of a chart': () => copyTable({ header: ['School'], rows: [] }, question),
  'the text of a chart': () => copyFiguresInWords('Het Baken 41 % (33 tot 49 %).', question),
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
