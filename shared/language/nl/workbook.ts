/** In a workbook with the figures of a story: it is told, so in Dutch. */
export const workbookTexts = {
  account: 'Verantwoording',
  made: (date: string) => `gemaakt op ${date}`,
  fictitious: 'Fictieve voorbeelddata',
  contents: 'Wat staat waar',
  sheet: (page: number) => `Dia ${String(page)}`,
  hidden:
    'Een streepje betekent dat een cijfer niet getoond mag worden of er niet is. De reden staat in de kolom Opmerking. Achter een streepje staat geen getal.',
} as const;
