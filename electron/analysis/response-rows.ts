import { addCounts } from '../../shared/disclosure/sealed-counts.ts';
import type { Response, ResponseCount, ResponseRow } from '../../shared/model/response.ts';
import type { AreaDirectory } from './area-directory.ts';
import type { ProtectedResponse } from './protected-response.ts';
import type { WaveData } from './wave-data.ts';

/** What the rows of a response table are made from. */
export interface AskedResponse {
  readonly data: WaveData;
  readonly directory: AreaDirectory;
  /** The count at a place, as it came out of the gate. */
  readonly count: ProtectedResponse['count'];
  /** Of the columns. */
  readonly groups: readonly { readonly code: string }[];
  readonly by: string | null;
  /** Respondents from which figures are shown. */
  readonly leastForFigures: number;
}

export type ResponseRows = Pick<Response, 'rows' | 'total' | 'enrolment' | 'classes' | 'enrolmentYear'>;

type Described = Pick<ResponseRow, 'id' | 'name' | 'depth' | 'enrolled'>;

export function responseRow(
  { leastForFigures }: AskedResponse,
  described: Described,
  took: ResponseCount,
  groups: readonly ResponseCount[],
): ResponseRow {
  return { ...described, took, groups, ownFigures: hasOwnFigures(took, leastForFigures) };
}

/** Rows together: what a sum of shown counts tells, else what the gate says of the whole, where there is one. */
export function totalRow(
  asked: AskedResponse,
  described: Described,
  rows: readonly ResponseRow[],
  whole: ((group: string | null) => ResponseCount) | null,
): ResponseRow {
  const sumOf = (counts: readonly ResponseCount[], group: string | null): ResponseCount => {
    const sum = addCounts(counts);
    return sum.status === 'hidden' && whole !== null ? whole(group) : sum;
  };
  const took = sumOf(
    rows.map((row) => row.took),
    null,
  );
  const groups = asked.groups.map(({ code }, place) =>
    sumOf(
      rows.map((row) => row.groups[place] ?? { status: 'hidden' }),
      code,
    ),
  );
  return responseRow(asked, described, took, groups);
}

function hasOwnFigures(took: ResponseCount, least: number): boolean | null {
  return took.status === 'hidden' ? null : took.count >= least;
}
