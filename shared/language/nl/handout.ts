import { writeList } from '../../base/dutch-numbers.ts';

/** Handing out a workspace without answers of pupils, and being in one. */
export const handoutTexts = {
  tag: 'zonder antwoorden',
  open: 'Werkmap zonder antwoorden',
  title: 'Werkmap zonder antwoorden maken',
  what: 'Een kopie voor een adviseur. Alle verhalen, notities, sjablonen, instellingen en bewaarde vragen gaan mee, met de cijfers die daarbij horen. Er gaat geen antwoord van een leerling mee, ook geen weging en geen verborgen cijfer.',
  waves: 'Metingen om in te verkennen',
  wavesHint: 'Trends gaan altijd over alle metingen.',
  levels: 'Niveaus om in te verkennen',
  levelsHint: 'Verhalen gaan altijd heel mee.',
  levelNames: {
    region: 'regio',
    municipality: 'gemeenten',
    district: 'wijken',
    school: 'scholen',
  },
  name: 'Bestandsnaam',
  nameOf: (workspace: string) => `${workspace} zonder antwoorden`,
  folder: 'Map',
  folderDefault: 'Leeg: de exportmap van de app.',
  chooseFolder: 'Kies een map',
  nameMissing: 'Typ eerst een naam.',
  chooseMore: 'Kies ten minste één meting en één niveau.',
  known: 'Wat in de kopie staat, telt daarna als bekend: dat kan later een ander cijfer verbergen.',
  start: 'Maak de werkmap',
  overwrite: 'Vervang het bestand',
  busy: 'We maken de werkmap zonder antwoorden',
  kept: 'Er komt pas een bestand als alles erin staat.',
  close: 'Sluiten',
  done: 'De werkmap is klaar',
  doneWhere: (path: string, bytes: string) => `${path} (${bytes})`,
  show: 'Toon in map',
  fetch: 'Download',
  ways: 'Deze vragen zitten er wel in',
  inside: {
    title: 'Deze werkmap is zonder antwoorden van leerlingen',
    detail: (date: string, waves: readonly number[]) =>
      `Gemaakt op ${date}, uit ${waves.length === 1 ? 'de meting' : 'de metingen'} ${writeList(waves.map(String))}. Er staan verhalen, bewaarde vragen en cijfers in die getoond mogen worden.`,
    limits:
      'Bestanden inlezen kan hier niet. Mist er een vraag? Laat de maker de vraag bewaren met de ster en de werkmap opnieuw maken.',
    explore: 'Verkennen',
    stories: 'Verhalen',
  },
} as const;
