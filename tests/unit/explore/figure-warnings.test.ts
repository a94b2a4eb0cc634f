import { expect, it } from 'vitest';
import { figureWarnings } from '../../../renderer/features/explore/figure-warnings.ts';
import { figureMarkTexts } from '../../../shared/language/figure-marks.ts';
import type { Level } from '../../../shared/model/area.ts';

const marked = (level: Level, ...marks: readonly string[]) =>
  figureWarnings({
    key: { indicator: 'STRESS', level, areaCode: 'A', wave: 2025, groupVariable: null, group: null },
    marks,
  });

it('says at an area that it has another interval elsewhere, and at a school, which has one only, not', () => {
  expect(marked('municipality', 'psu-respondent')).toEqual([figureMarkTexts['psu-respondent']]);
  expect(marked('school', 'psu-respondent')).toEqual([]);
});

it('says once that a figure is less certain, where few schools carry it', () => {
  expect(marked('municipality', 'few-schools', 'less-reliable')).toEqual([figureMarkTexts['few-schools']]);
  expect(marked('municipality', 'less-reliable')).toEqual([figureMarkTexts['less-reliable']]);
});
