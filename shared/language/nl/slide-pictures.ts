/** What stands on a slide about a picture: told, so in Dutch. */
export const pictureSlideTexts = {
  name: 'Afbeelding',
  captionName: 'Onderschrift',
  noAltText: 'Afbeelding zonder beschrijving',
  gone: 'Deze afbeelding staat niet meer in de werkmap. Kies haar opnieuw.',
  toDescribe: 'LET OP: een afbeelding op deze dia heeft nog geen beschrijving voor wie haar niet ziet.',
} as const;
