import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OperationName, OperationOutput } from '../../shared/contract/operations.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../support/test-core.ts';
import { expectClose } from './expect-close.ts';

/** As sample-standardised.R writes it. */
interface GoldenQuestion {
  readonly indicator: string;
  readonly wave: number;
  readonly standardised: readonly {
    readonly area: string;
    readonly shown: boolean;
    readonly percent?: number;
    readonly se?: number;
    readonly lower?: number;
    readonly upper?: number;
  }[];
  readonly funnel: {
    readonly reference: number;
    readonly designEffect: number;
    readonly phi: number;
    readonly between: number;
    readonly areas: readonly {
      readonly area: string;
      readonly n: number;
      readonly z: number;
      readonly lower95: number;
      readonly upper998: number;
    }[];
  };
}
const { questions } = JSON.parse(
  readFileSync(new URL('sample-standardised.json', import.meta.url), 'utf8'),
) as { readonly questions: readonly GoldenQuestion[] };

let app: TestCore;
beforeAll(async () => {
  app = createTestCore();
  await openSampleCopy(app);
});
afterAll(() => app.dispose());

async function ask<Name extends OperationName>(name: Name, input: object): Promise<OperationOutput<Name>> {
  const answer = await app.core.dispatch(name, input, name);
  if (!answer.ok) throw new Error(answer.issue.title);
  return answer.value as OperationOutput<Name>;
}

describe.each(questions)('municipalities of the sample: $indicator in $wave', (golden) => {
  const { indicator, wave } = golden;

  it('standardised by gender and class are what R makes of the files', async () => {
    const table = await ask('figures.ask', {
      indicators: [indicator],
      areas: [{ level: 'municipality' }],
      waves: [wave],
      psu: 'respondent',
      standardise: { by: ['gender', 'class'] },
    });
    const shown = golden.standardised.flatMap((expected) => {
      const standardised = table.figures.find(({ key }) => key.areaCode === expected.area)?.standardised;
      if (standardised?.status !== 'shown') return [];
      // What the rule hides is hidden; a group that protects another hides more (docs/decisions/0047).
      expect(expected.shown, expected.area).toBe(true);
      return [{ expected, standardised }];
    });
    // Few municipalities show all their groups by gender and class (docs/decisions/0049).
    expect(shown.length).toBeGreaterThanOrEqual(1);
    for (const { expected, standardised } of shown) {
      for (const name of ['percent', 'se', 'lower', 'upper'] as const)
        expectClose(standardised[name], expected[name] ?? null, `${name} of ${expected.area}`);
    }
  });

  it('in a funnel lie where R puts them', async () => {
    const funnel = await ask('funnel.ask', {
      indicator,
      wave,
      level: 'municipality',
      psu: 'respondent',
      overdispersion: true,
    });
    const { reference, designEffect, phi, between, areas } = golden.funnel;
    expectClose(funnel.reference?.percent ?? null, reference, 'reference');
    expectClose(funnel.designEffect, designEffect, 'design effect');
    expectClose(funnel.overdispersion?.phi ?? null, phi, 'phi');
    expectClose(funnel.overdispersion?.between ?? null, between, 'between');
    const shown = funnel.areas.filter(({ place }) => place !== null);
    expect(shown.map(({ area }) => area.code).sort()).toEqual(areas.map(({ area }) => area));
    for (const { area, z, lower95, upper998 } of areas) {
      const place = shown.find((each) => each.area.code === area)?.place;
      expectClose(place?.z ?? null, z, `z of ${area}`);
      expectClose(place?.lower95 ?? null, lower95, `lower 95 % of ${area}`);
      expectClose(place?.upper998 ?? null, upper998, `upper 99.8 % of ${area}`);
    }
  });
});
