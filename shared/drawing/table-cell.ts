/**
 * Says which cell of a table a text or group is: from it a PDF has its rows and heads. Row 0 and column 0
 * hold the heads; `says` is what it tells in full where it shortens a name, or says something by its colour.
 */
export function tableCell(row: number, column: number, says?: string) {
  return {
    'data-cell': `${String(row)} ${String(column)}`,
    ...(says === undefined ? {} : { 'data-says': says }),
  };
}
