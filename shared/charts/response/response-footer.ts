import { chartTexts } from '../../language/nl/charts.ts';
import { responseTexts } from '../../language/nl/response.ts';
import { exceedsEnrolment, type Response } from '../../model/response.ts';

/** What is on the list and what is not, what a dash is, from when there are figures, and where it comes from. */
export function responseFooter(response: Response): string[] {
  const { rows, total, enrolment, classes, enrolmentYear, least, leastForFigures, source } = response;
  const all = total === null ? rows : [...rows, total];
  const isListed = enrolment === 'all' || enrolment === 'some';
  const hasHidden = all.some(
    ({ took, groups }) => took.status === 'hidden' || groups.some(({ status }) => status === 'hidden'),
  );
  const trouble = responseTexts.enrolment[enrolment];
  const title = source.title.replace(new RegExp(`\\s*${String(source.wave)}$`), '');
  return [
    ...(isListed ? [responseTexts.listed(classes, enrolmentYear)] : []),
    ...(trouble === null ? [] : [trouble]),
    ...(all.some(exceedsEnrolment) ? [responseTexts.exceeds] : []),
    ...(hasHidden ? [responseTexts.hidden(least)] : []),
    responseTexts.ownFrom(leastForFigures),
    `${chartTexts.source(`${title} ${String(source.wave)}`, source.fictitious)} · ${responseTexts.unweighted}`,
  ].map((line) => `${line}.`);
}
