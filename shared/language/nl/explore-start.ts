/** Questions to begin with on Verkennen, and what cannot be compared there. */
export const startTexts = {
  title: 'Waar wil je mee beginnen?',
  chooseArea: 'Gebied of school',
  close: 'Sluit de vragen om mee te beginnen',
  open: 'Vragen om mee te beginnen',
  questions: {
    /** Of a place: " in Lindewaard", " op Het Baken". */
    how: (place: string): string => `Hoe gaat het met de jongeren${place}?`,
    inArea: (area: string): string => ` in ${area}`,
    atSchool: (school: string): string => ` op ${school}`,
    school: 'Welke school wijkt echt af?',
    time: 'Wordt het beter of slechter?',
    groups: 'Voor wie is het verschil het grootst?',
    where: {
      municipality: 'Waar in de gemeente?',
      region: 'Waar in de regio?',
      country: 'Waar in het land?',
    },
    country: 'Hoe staan wij tegenover het land?',
  },

  nothingToCompare: {
    country:
      'Dit cijfer is er in deze werkmap niet van Nederland. Er is dus nog niets om het mee te vergelijken.',
    region: 'We weten niet in welke regio dit ligt. Er is dus nog niets om het mee te vergelijken.',
    municipality: 'We weten niet in welke gemeente dit ligt. Er is dus nog niets om het mee te vergelijken.',
  },
  compareWith: (larger: string): string => `Vergelijk met ${larger}`,
  importCountry: 'Lees landelijke cijfers in',
} as const;
