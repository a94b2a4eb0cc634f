/** Questions to begin with on Verkennen, and what cannot be compared there. */
export const startTexts = {
  title: 'Waar wil je mee beginnen?',
  chooseArea: 'Gebied of school',
  searchArea: 'Zoek een gebied of school',
  close: 'Sluit de vragen om mee te beginnen',
  open: 'Vragen om mee te beginnen',
  questions: {
    how: (area: string): string => `Hoe gaat het met de jongeren in ${area}?`,
    howAtSchool: (school: string): string => `Hoe gaat het met de jongeren op ${school}?`,
    school: 'Welke school wijkt echt af?',
    time: 'Wordt het beter of slechter?',
    groups: 'Voor wie is het verschil het grootst?',
    where: 'Waar in de gemeente?',
    country: 'Hoe staan wij tegenover het land?',
  },

  nothingToCompare: {
    country:
      'Er zijn geen cijfers van Nederland in deze werkmap. Deze cijfers staan daarom nog nergens tegenover.',
    region: 'We weten niet in welke regio dit ligt. Deze cijfers staan daarom nog nergens tegenover.',
    municipality:
      'We weten niet in welke gemeente dit ligt. Deze cijfers staan daarom nog nergens tegenover.',
  },
  compareWith: (larger: string): string => `Zet ze tegenover ${larger}`,
  importCountry: 'Lees landelijke cijfers in',
} as const;
