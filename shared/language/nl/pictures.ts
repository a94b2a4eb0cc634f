import { writeBytes, writeWhole } from '../../base/dutch-numbers.ts';
import type { Issue } from '../../model/issue.ts';

const kept = 'Je dia is niet veranderd.';

/** Pictures on slides: choosing, describing, and what may be wrong with one. */
export const pictureTexts = {
  choose: 'Kies een afbeelding',
  chooseOther: 'Kies een andere afbeelding',
  chooseHelp: 'PNG, JPEG of SVG, tot 10 MB. Zet geen leerling herkenbaar in beeld.',
  reading: 'We halen de afbeelding op.',
  added: 'De afbeelding staat op de dia.',
  altText: 'Wat is er te zien?',
  altTextHelp: 'voor wie de afbeelding niet ziet; nodig bij elke afbeelding',
  altTextMissing: 'Beschrijf in één zin wat er te zien is. Zonder die zin mist wie luistert deze afbeelding.',
  altTextExample: 'Leerlingen praten in een kring op het schoolplein.',
  caption: 'Onderschrift',
  captionHelp: 'mag leeg blijven',
  broken: {
    title: 'Deze afbeelding is beschadigd.',
    next: 'Open haar in een tekenprogramma, bewaar haar opnieuw en kies haar daarna nog eens.',
  },
  tooLarge: (name: string, bytes: number): Issue => ({
    kind: 'file-too-large',
    title: `‘${name}’ is ${writeBytes(bytes)}. Een afbeelding mag 10 MB zijn.`,
    next: 'Maak haar kleiner, bijvoorbeeld 1920 punten breed, en kies haar opnieuw.',
    kept,
  }),
  tooManyPixels: (name: string, width: number, height: number): Issue => ({
    kind: 'file-too-large',
    title: `‘${name}’ is ${writeWhole(width)} bij ${writeWhole(height)} punten. Dat is te groot om te tekenen.`,
    next: 'Maak haar kleiner, bijvoorbeeld 1920 punten breed, en kies haar opnieuw.',
    kept,
  }),
  hasScript: (name: string): Issue => ({
    kind: 'file-unreadable',
    title: `‘${name}’ is een SVG met een programma erin.`,
    next: 'Bewaar de tekening als gewone SVG of als PNG en kies die.',
    kept,
  }),
  hasLink: (name: string): Issue => ({
    kind: 'file-unreadable',
    title: `‘${name}’ is een SVG die iets van een andere plek ophaalt.`,
    next: 'Bewaar de tekening als gewone SVG of als PNG, met alles erin, en kies die.',
    kept,
  }),
  notAPicture: (name: string): Issue => ({
    kind: 'file-unreadable',
    title: `‘${name}’ is geen afbeelding die de app kan tekenen.`,
    next: 'Kies een PNG, een JPEG of een SVG.',
    kept,
  }),
} as const;
