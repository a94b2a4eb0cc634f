import { describe, expect, it } from 'vitest';
import type { Area } from '../../../../shared/model/area.ts';
import type { Response } from '../../../../shared/model/response.ts';
import { toldRespondents } from '../../../../shared/slides/batch/told-respondents.ts';
import { gender, makeTable, type PlacedCell } from '../../../support/figure-tables.ts';

const school: Area = { level: 'school', code: '1', name: 'De Madehoeve', parent: null, known: true };

const figure = (wave: number, n: number, more: Partial<PlacedCell> = {}): PlacedCell => ({
  ...{ level: 'school', area: '1', wave, cell: { percent: 20, lower: 15, upper: 25, n } },
  ...more,
});
const table = (...cells: readonly PlacedCell[]) => makeTable(cells, { breakdown: gender });

const source: Response['source'] = {
  ...{ wave: 2025, kind: 'microdata', title: 'Proef', fileName: 'proef.csv', importedAt: '2026-01-01' },
  ...{ fictitious: true, population: '', weightColumn: null, psu: null },
};

function response(wave: number, took: Response['rows'][number]['took']): Response {
  const row = { name: 'De Madehoeve', depth: 0, enrolled: 180, took, groups: [], ownFigures: null } as const;
  return {
    question: { wave, level: 'school', within: '1' },
    ...{ rowsAre: 'school', place: school, breakdown: null },
    ...{ rows: [{ ...row, id: 'class 1', name: 'Klas 2' }], total: { ...row, id: 'total' } },
    ...{ enrolment: 'all', classes: [], enrolmentYear: null, least: 10, leastForFigures: 30 },
    source,
  };
}

describe('how many respondents a report tells of', () => {
  it('is of its newest wave, though more answered before', () => {
    expect(toldRespondents([table(figure(2023, 506), figure(2025, 142))], [], school)).toBe(142);
  });

  it('is of all of them, never of a group or of another area', () => {
    const cells = [
      figure(2025, 140),
      figure(2025, 300, { area: '2' }),
      figure(2025, 200, { group: '1' }),
      figure(2025, 138),
    ];
    expect(toldRespondents([table(...cells)], [], school)).toBe(140);
  });

  it('is who took part where a slide says that, as the slide says it', () => {
    const took = response(2025, { status: 'shown', count: 507 });
    expect(toldRespondents([table(figure(2025, 506))], [took], school)).toBe(507);
    const among: Response = {
      ...took,
      ...{ question: { wave: 2025, level: 'school' }, rowsAre: 'areas', place: null, total: null },
      rows: took.total === null ? [] : [{ ...took.total, id: '1' }],
    };
    expect(toldRespondents([table(figure(2025, 506))], [among], school)).toBe(507);
  });

  it('is no number that is hidden, and none where nothing tells one', () => {
    const hidden = response(2025, { status: 'hidden' });
    expect(toldRespondents([table(figure(2025, 142))], [hidden], school)).toBe(142);
    expect(toldRespondents([], [hidden], school)).toBeNull();
  });
});
