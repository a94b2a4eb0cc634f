import type { pillars } from '../../model/story.ts';

type Pillar = (typeof pillars)[number];

/** What people say with a slide: its parts by name, on the slide and in the notes. Always Dutch. */
export const slideWordTexts = {
  titles: {
    howMuch: 'Hoeveel is dat?',
    better: 'Wordt het beter?',
    changes: 'Verandert het?',
    elsewhere: 'Is het hier anders?',
    whoMore: 'Verschillen de groepen?',
    interpretation: 'Wat betekent dit hier?',
    notMeasured: 'Wat meten we niet?',
    agendaItem: 'Haakje',
    action: 'Wat werkt',
    request: 'Vraag',
  },
  /** Names of the elements, as PowerPoint's selection pane gives them. */
  names: {
    howMuch: 'Hoeveel is dat',
    better: 'Wordt het beter',
    changes: 'Verandert het',
    elsewhere: 'Is het hier anders',
    whoMore: 'Verschillen de groepen',
    interpretation: 'Duiding',
    notMeasured: 'Wat meten we niet',
    agendaItem: 'Haakje',
    action: 'Wat werkt',
    request: 'Vraag',
    continued: 'Verwijzing naar de notities',
  },
  /** Before the whole text in the notes, where the slide has not room for it. */
  inNotes: {
    howMuch: 'HOEVEEL IS DAT',
    better: 'WORDT HET BETER',
    changes: 'VERANDERT HET',
    elsewhere: 'IS HET HIER ANDERS',
    whoMore: 'VERSCHILLEN DE GROEPEN',
    interpretation: 'DUIDING',
    notMeasured: 'WAT METEN WE NIET',
    agendaItem: 'HAAKJE',
    action: 'WAT WERKT',
    request: 'VRAAG',
  },
  pillars: {
    policy: 'Beleid',
    environment: 'Omgeving',
    signalling: 'Signalering',
    education: 'Educatie',
  } as const satisfies Record<Pillar, string>,
  continued: 'Lees verder in de notities.',
} as const;
