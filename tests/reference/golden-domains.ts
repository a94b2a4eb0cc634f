import { expect, it } from 'vitest';
import type { Design, Survey } from './surveys.ts';

/** A figure of one domain of one of the small surveys, by one design, as R gives it. */
export interface GoldenDomain {
  readonly survey: string;
  readonly design: string;
  readonly domain: string;
  readonly n: number;
}
export interface GoldenDomains<Figure extends GoldenDomain> {
  readonly surveys: Readonly<Record<string, Survey>>;
  readonly designs: Readonly<Record<string, Design>>;
  readonly figures: readonly Figure[];
}

/** As golden-values.R has them. */
const domains: Readonly<Record<string, (survey: Survey, row: number) => boolean>> = {
  everyone: () => true,
  group_2: ({ group }, row) => group[row] === 2,
  two_schools: ({ school }, row) => (school[row] ?? 0) <= 2,
  one_school: ({ school }, row) => school[row] === 1,
  group_in_stratum: ({ group, stratum }, row) => group[row] !== 1 && stratum[row] === 1,
};

export interface DomainCase<Figure> {
  readonly figure: Figure;
  readonly survey: Survey;
  readonly design: Design;
  readonly inside: (row: number) => boolean;
}

/** A test per survey and design, over all domains; and one that none of them is left out. */
export function testDomains<Figure extends GoldenDomain>(
  { surveys, designs, figures }: GoldenDomains<Figure>,
  compare: (each: DomainCase<Figure>) => void,
): void {
  it('has golden values for every design, survey and domain', () => {
    const counts = [surveys, designs, domains].map((named) => Object.keys(named).length);
    expect(figures.length).toBe(counts.reduce((product, count) => product * count, 1));
    expect(figures.filter(({ n }) => n > 0).length).toBeGreaterThan(300);
  });

  for (const [surveyName, survey] of Object.entries(surveys)) {
    for (const [designName, design] of Object.entries(designs)) {
      it(`${surveyName}, design ${designName}`, () => {
        const cases = figures.filter((each) => each.survey === surveyName && each.design === designName);
        expect(cases.length).toBeGreaterThan(0);
        for (const figure of cases) {
          const inside = domains[figure.domain];
          if (inside === undefined) throw new Error(`${figure.domain} is not a domain we know`);
          compare({ figure, survey, design, inside: (row) => inside(survey, row) });
        }
      });
    }
  }
}
