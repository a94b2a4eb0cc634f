import { writeWhole } from '../../base/dutch-numbers.ts';

/** The slide "Haakje en vraag". Its facts are typed; these are the words around them. */
export const requestSlideTexts = {
  headline: 'Waar hangt het aan, en wat vragen we?',
  agenda: 'Staat al op uw agenda',
  pillars: 'Wat werkt, in de vier pijlers van de Gezonde School.',
  counted: (outOf: number) => `Zoveel van de ${writeWhole(outOf)} scholen doen dit al:`,
  count: (done: number, outOf: number) => `${writeWhole(done)} van ${writeWhole(outOf)}`,
  /** As the Gezonde School names them. */
  order: ['policy', 'environment', 'signalling', 'education'],
  example: 'Bijvoorbeeld: ',
  request: 'Onze vraag aan u',
  rows: [
    ['what', 'Wat'],
    ['costs', 'Kosten'],
    ['when', 'Wanneer'],
    ['then', 'Daarna'],
  ],
  toWrite: {
    agenda: 'Nog in te vullen: waar dit onderwerp al aan hangt',
    request: 'Nog in te vullen: één kleine, concrete vraag',
  },
  names: {
    agendaGround: 'Vlak achter het haakje',
    pillars: 'Wat werkt',
    pillar: (name: string) => `Pijler ${name}`,
    pillarGround: (name: string) => `Kader van ${name}`,
    count: (name: string) => `Aantal scholen bij ${name}`,
    school: (number: number) => `Hokje ${writeWhole(number)}`,
    requestGround: 'Vlak achter de vraag',
    requestLine: 'Lijn naast de vraag',
    row: (label: string) => `${label}: tekst`,
  },
} as const;
