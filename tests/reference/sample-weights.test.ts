import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ImportProposal } from '../../shared/model/dataset.ts';
import type { Figure, FigureTable, Psu } from '../../shared/model/figure.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';
import { expectClose } from './expect-close.ts';

interface Named {
  readonly indicator: string;
  readonly measure: 'percent' | 'mean';
  /** '' is the region. */
  readonly area: string;
  readonly psu: Psu;
}
const golden = JSON.parse(readFileSync(new URL('sample-weights.json', import.meta.url), 'utf8')) as {
  readonly figures: readonly (Named & Readonly<Record<'n' | 'percent' | 'se' | 'df', number>>)[];
  readonly comparisons: readonly (Named &
    Readonly<Record<'rest' | 'difference' | 'lower' | 'upper' | 'p', number | null>>)[];
};

let app: TestCore;
beforeAll(async () => {
  app = createTestCore();
  await ask('workspace.create', { name: 'Een weegfactor per niveau' });
  const file = { kind: 'path', path: path.join(inject('sampleFolder'), 'GMJ_2025_Voorbeeldregio.csv') };
  const proposal = await ask<ImportProposal>('import.inspect', { file, mapping: { weightByLevel: true } });
  await ask('import.commit', { proposalId: proposal.proposalId });
}, 60_000);
afterAll(() => app.dispose());

describe('a file with a weight per level is what R survey makes of it, each level by its own weight', () => {
  it('in figures of the region and its municipalities', async () => {
    let shown = 0;
    for (const expected of golden.figures) {
      const { value } = await figureOf(expected);
      if (value.status !== 'shown') continue;
      shown++;
      for (const part of ['percent', 'se', 'df'] as const)
        expectClose(value[part], expected[part], `${nameOf(expected)} ${part}`);
      expect(value.n).toBe(expected.n);
    }
    expect(shown).toBeGreaterThan(golden.figures.length / 2);
  });

  it('in tests of a municipality against the rest of the region, by the weight of the region', async () => {
    let shown = 0;
    for (const expected of golden.comparisons) {
      const { value, comparison } = await figureOf(expected);
      if (expected.difference === null) expect(comparison?.status, nameOf(expected)).not.toBe('shown');
      if (value.status !== 'shown' || comparison?.status !== 'shown') continue;
      shown++;
      const found = {
        rest: comparison.otherPercent ?? null,
        difference: comparison.difference,
        lower: comparison.diffLower,
        upper: comparison.diffUpper,
      };
      for (const part of ['rest', 'difference', 'lower', 'upper'] as const)
        expectClose(found[part], expected[part], `${nameOf(expected)} ${part}`);
      expect(Math.abs((comparison.p ?? NaN) - (expected.p ?? NaN))).toBeLessThan(1e-8);
      // The figure that is shown has the weight of its own level: here the two weights do differ.
      expect(comparison.test).toBe(expected.measure === 'mean' ? 'difference' : 'rao-scott');
    }
    expect(shown).toBeGreaterThan(golden.comparisons.length / 2);
    const apart = golden.comparisons.filter(({ rest, difference, ...named }) => {
      const own = golden.figures.find((figure) => nameOf(figure) === nameOf(named));
      return own && rest !== null && difference !== null && Math.abs(rest + difference - own.percent) > 1e-6;
    });
    expect(apart.length).toBeGreaterThan(0);
  });
});

async function figureOf({ indicator, measure, area, psu }: Named): Promise<Figure> {
  const { figures } = await ask<FigureTable>('figures.ask', {
    indicators: [indicator],
    measure,
    psu,
    areas: [area === '' ? { level: 'region' } : { level: 'municipality' }],
    ...(area === '' ? {} : { compare: { with: 'rest' } }),
  });
  const found = figures.find(({ key }) => area === '' || key.areaCode === area);
  if (found === undefined) throw new Error(`R has a figure of ${area}, we do not`);
  return found;
}

function nameOf({ indicator, measure, area, psu }: Named): string {
  return [indicator, measure, area, psu].join(' ');
}

async function ask<Answer>(name: string, input: unknown): Promise<Answer> {
  const answer = await app.core.dispatch(name, input, name);
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title}`);
  return answer.value as Answer;
}
