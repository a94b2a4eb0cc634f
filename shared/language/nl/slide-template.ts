import { writeBytes, writeDecimal, writeWhole } from '../../base/dutch-numbers.ts';
import type { Issue } from '../../model/issue.ts';
import type { SlideTemplate } from '../../model/slide-template.ts';

/** The organisation's own PowerPoint, as ground for all slides. */
export const slideTemplateTexts = {
  title: 'Jullie eigen PowerPoint-sjabloon',
  help: 'Een .pptx of .potx van je organisatie. Dia’s komen dan op jullie indelingen, met jullie letters en achtergrond. Alleen PowerPoint-bestanden veranderen; plaatjes en PDF niet.',
  choose: 'Gebruik jullie eigen PowerPoint-sjabloon',
  other: 'Kies een ander sjabloon',
  remove: 'Haal het sjabloon weg',
  reading: 'We lezen het sjabloon.',
  kept: (fileName: string) => `‘${fileName}’ is bewaard. Nieuwe PowerPoint-bestanden gebruiken het.`,
  removed: 'Het sjabloon is weggehaald. Dia’s zien er weer uit als in de app.',
  used: 'Zo gebruiken we het',
  forTitle: 'Titeldia',
  forContent: 'Alle andere dia’s',
  layout: (name: string) => `Indeling ‘${name}’`,
  titlePlace: 'titel',
  contentPlace: 'grafiek en tekst',
  fonts: (heading: string, body: string) =>
    heading === body ? `Letter: ${body}` : `Letters: ${heading} voor titels, ${body} voor de rest`,
  colours: 'Kleuren van het sjabloon',
  coloursUsed:
    'Grafieken krijgen deze kleuren, voor het eigen gebied en verdere gebieden. Grijs, gunstig en ongunstig blijven zoals ze zijn; wat niet iedereen ziet, schuiven we iets op.',
  coloursHelp: 'Grafieken krijgen nu de kleuren die je hierboven koos.',
  takeColours: 'Neem de kleuren van het sjabloon',
  size: (width: number, height: number) =>
    `Dia’s van ${writeDecimal(width * 2.54, 1)} bij ${writeDecimal(height * 2.54, 1)} cm`,
  others: (count: number) =>
    count === 1
      ? 'Nog 1 indeling gaat mee, voor wie dia’s toevoegt.'
      : `Nog ${writeWhole(count)} indelingen gaan mee, voor wie dia’s toevoegt.`,
  remarks: {
    'no-title-layout':
      'Het sjabloon heeft geen indeling voor een titeldia. We gebruiken daarvoor de indeling van de andere dia’s.',
    'no-title-place':
      'De indeling heeft geen plek voor een titel. We zetten de titel er als gewone tekst op.',
    'title-at-top':
      'De titel van deze indeling laat te weinig plek over. Op dia’s met een grafiek staat hij bovenaan.',
    'dark-ground': 'De achtergrond is donker of een foto. Grafieken en tekst staan daarom op een wit vlak.',
    'other-size': 'De dia’s zijn niet breedbeeld. Grafieken worden zo klein als nodig om te passen.',
  } satisfies Record<SlideTemplate['remarks'][number], string>,
  stripped:
    'Uit het sjabloon bewaren we alleen hoe het eruitziet. Dia’s, notities, links en ingesloten bestanden niet.',
} as const;

const kept = 'Er is niets veranderd.';

/** What is wrong with a file that was chosen as template. */
export const slideTemplateIssues = {
  gone: (name: string): Issue => ({
    kind: 'not-found',
    title: `‘${name}’ is er niet, of we mogen het niet lezen`,
    kept,
    next: 'Kijk of het bestand nog op zijn plek staat en kies het opnieuw.',
  }),
  tooLarge: (name: string, bytes: number): Issue => ({
    kind: 'file-too-large',
    title: `‘${name}’ is te groot: ${writeBytes(bytes)}`,
    kept,
    next: 'Kies een sjabloon van hooguit 25 MB. Vaak helpt het om dia’s en foto’s eruit te halen.',
  }),
  unpacksTooLarge: (name: string): Issue => ({
    kind: 'file-too-large',
    title: `‘${name}’ is uitgepakt te groot om te lezen`,
    kept,
    next: 'Bewaar het in PowerPoint opnieuw als sjabloon, zonder dia’s, en kies dat bestand.',
  }),
  locked: (name: string): Issue => ({
    kind: 'file-unreadable',
    title: `‘${name}’ heeft een wachtwoord of is een heel oud PowerPoint-bestand`,
    kept,
    next: 'Open het in PowerPoint, haal het wachtwoord weg en bewaar het als .potx of .pptx.',
  }),
  notPowerPoint: (name: string): Issue => ({
    kind: 'file-unreadable',
    title: `‘${name}’ is geen PowerPoint-bestand`,
    kept,
    next: 'Kies een bestand dat eindigt op .pptx of .potx.',
  }),
  broken: (name: string): Issue => ({
    kind: 'file-unreadable',
    title: `‘${name}’ is beschadigd`,
    kept,
    next: 'Open het in PowerPoint, bewaar het opnieuw als .potx en kies dat bestand.',
  }),
  macro: (name: string): Issue => ({
    kind: 'not-allowed',
    title: `In ‘${name}’ zitten macro’s`,
    kept,
    next: 'Bewaar het in PowerPoint als gewoon sjabloon (.potx), zonder macro’s, en kies dat bestand.',
  }),
  noLayouts: (name: string): Issue => ({
    kind: 'file-layout-unknown',
    title: `‘${name}’ heeft geen indelingen`,
    kept,
    next: 'Kies een sjabloon met ten minste één indeling (in PowerPoint: Beeld, Diamodel).',
  }),
} as const;
