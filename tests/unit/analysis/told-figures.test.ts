import { describe, expect, it } from 'vitest';
import { answerGaps } from '../../../electron/analysis/answer-gaps.ts';
import { answerQuestion } from '../../../electron/analysis/answer-question.ts';
import { listTold } from '../../../electron/analysis/told-figures.ts';
import type { DifferenceRule } from '../../../shared/model/comparison.ts';
import { indicatorColumn, microdata, wave, workspaceWith } from './workspace.ts';

// 4000 boys of whom 50 % say yes and 4000 girls of whom 56.5 % do: 6.5 points apart, and p is far below 0.05.
const answersOf = (n: number, yes: number) => Array.from({ length: n }, (_, i) => (i < yes ? '1' : '0'));
const delivery = microdata([
  wave(2025, [
    {
      name: 'geslacht',
      role: 'gender',
      values: [...Array<string>(4000).fill('1'), ...Array<string>(4000).fill('2')],
    },
    indicatorColumn('vraag1', [...answersOf(4000, 2000), ...answersOf(4000, 2260)]),
  ]),
]);

describe('the verdict of a gap', () => {
  it.each<[DifferenceRule, string]>([
    [{ kind: 'test' }, 'different'],
    [{ kind: 'points', points: 10 }, 'vergelijkbaar'],
    [{ kind: 'points', points: 5 }, 'different'],
    [{ kind: 'test-and-points', points: 10 }, 'vergelijkbaar'],
  ])('follows the rule of the workspace: %j', (rule, verdict) => {
    const { reader } = workspaceWith([delivery]);
    const question = {
      indicators: ['vraag1'],
      areas: [{ level: 'region' }],
      waves: [2025],
      by: 'gender',
    } as const;
    const table = answerQuestion(reader, { ...question, compare: { with: 'rest', rule } });
    const gaps = answerGaps(reader, question);
    if (!table.ok || !gaps.ok) throw new Error('No answer');
    const gap = listTold({ table: table.value, gaps: gaps.value }).find(({ about }) => about === 'gap');
    expect(gap?.value).toEqual({ status: 'told', number: expect.closeTo(6.5, 9) as number });
    expect(gap?.verdict).toBe(verdict);
  });
});
