import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/explore-start.ts';

export const startTexts = {
  title: 'Where would you like to begin?',
  chooseArea: 'Area or school',
  close: 'Close the questions to begin with',
  open: 'Questions to begin with',
  questions: {
    how: (place) => `How are young people doing${place}?`,
    inArea: (area) => ` in ${area}`,
    atSchool: (school) => ` at ${school}`,
    school: 'Which school really differs?',
    time: 'Is it getting better or worse?',
    groups: 'For whom is the difference largest?',
    where: {
      municipality: 'Where in the municipality?',
      region: 'Where in the region?',
      country: 'Where in the country?',
    },
    country: 'How do we compare with the country?',
  },

  nothingToCompare: {
    country: 'This workspace has no such figure of the Netherlands, so there is nothing to compare with yet.',
    region: 'We do not know in which region this is, so there is nothing to compare with yet.',
    municipality: 'We do not know in which municipality this is, so there is nothing to compare with yet.',
  },
  compareWith: (larger) => `Compare with ${larger}`,
  importCountry: 'Import national figures',
} satisfies Wording<typeof dutch.startTexts>;
