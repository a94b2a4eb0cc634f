import { answer, frameAnswers } from '../../electron/analysis/read-answers.ts';
import { tallyGroups, type AreaGroups } from '../../electron/analysis/tally-groups.ts';
import { frameOf, type Design, type Survey } from './surveys.ts';

/** Counts the groups (1, 2, …) of a survey through the same sorting and counting as the app. */
export function groupsOf(survey: Survey, design: Design, groupCount: number): AreaGroups {
  const frame = frameOf(survey, design);
  const [area] = tallyGroups({
    frame,
    psu: design.schools ? 'school' : 'respondent',
    answers: frameAnswers(
      Uint8Array.from(survey.answer, (value) => value ?? answer.missing),
      frame,
    ),
    areas: new Int32Array(frame.order.length).fill(1),
    areaCount: 1,
    groups: Uint8Array.from(frame.order, (row) => survey.group[row] ?? 0),
    groupCount,
  });
  if (area === undefined) throw new Error('One area gives one tally');
  return area;
}
