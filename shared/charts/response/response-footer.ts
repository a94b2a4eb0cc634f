import { responseTexts } from '../../language/nl/response.ts';
import type { FooterPart } from '../footer/footer-part.ts';
import { exceedsEnrolment, type Response, type ResponseCount } from '../../model/response.ts';

/** What is on the list and what is not, what a dash is, from when there are figures, and where it comes from. */
export function responseFooter(response: Response): FooterPart[] {
  const { rows, total, enrolment, classes, enrolmentYear, least, leastForFigures, source } = response;
  const all = total === null ? rows : [...rows, total];
  const isListed = enrolment === 'all' || enrolment === 'some';
  const hasHidden = all.some(
    ({ took, groups }) => took.status === 'hidden' || groups.some(({ status }) => status === 'hidden'),
  );
  const trouble = responseTexts.enrolment[enrolment];
  const title = source.title.replace(new RegExp(`\\s*${String(source.wave)}$`), '');
  const told = [
    ...(isListed ? [responseTexts.listed(classes, enrolmentYear)] : []),
    ...(trouble === null ? [] : [trouble]),
    ...(all.some(exceedsEnrolment) ? [responseTexts.exceeds] : []),
    ...(missesSome(response) ? [responseTexts.partsAreLess] : []),
    ...(hasHidden ? [responseTexts.hidden(least)] : []),
    responseTexts.ownFrom(leastForFigures),
  ];
  return [
    ...told.map((text) => ({ kind: 'said', text }) as const),
    {
      kind: 'source',
      titles: [{ name: title, waves: [source.wave] }],
      fictitious: source.fictitious,
      n: null,
      weighting: responseTexts.unweighted,
    },
  ];
}

/** Whether who adds up finds less than the whole: groups beside their row, or the rows of a school. */
function missesSome({ rows, total, rowsAre, breakdown }: Response): boolean {
  const isLess = (whole: ResponseCount, parts: readonly ResponseCount[]) => {
    const counts = parts.flatMap((part) => (part.status === 'shown' ? [part.count] : []));
    if (whole.status === 'hidden' || counts.length === 0 || counts.length < parts.length) return false;
    return counts.reduce((sum, count) => sum + count) < whole.count;
  };
  const all = total === null ? rows : [...rows, total];
  const classes = rows.flatMap(({ depth, took }) => (depth === 0 ? [took] : []));
  return (
    (breakdown !== null && all.some(({ took, groups }) => isLess(took, groups))) ||
    (rowsAre === 'school' && total !== null && isLess(total.took, classes))
  );
}
