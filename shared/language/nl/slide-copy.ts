/** Copying a slide of a story. */
export const slideCopyTexts = {
  picture: 'Kopieer plaatje',
  table: 'Kopieer tabel',
  pictureCopied: (page: number, count: number) =>
    count > 1
      ? `Het plaatje van deel ${page} van ${count} van de dia staat op het klembord.`
      : 'Het plaatje van de dia staat op het klembord.',
  tableCopied: 'De tabel staat op het klembord. Plak hem in Excel of Word.',
  notCopied: 'Kopiëren lukt hier niet. Exporteer de dia als bestand, dan staat hij in je map.',
} as const;
