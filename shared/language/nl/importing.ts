import { writeBytes, writeDecimal, writeList, writeWhole } from '../../base/dutch-numbers.ts';

/** What importing says: about trouble with a file, and about what it recognises in it. */
export const importingTexts = {
  nothingImported: 'Er is niets ingelezen. Je werkmap is zoals hij was.',
  cancelled: { title: 'Het inlezen is gestopt.', next: 'Je kunt het bestand opnieuw kiezen.' },

  empty: {
    title: 'Dit bestand is leeg.',
    next: 'Kies een ander bestand, of maak de export opnieuw.',
  },
  headerOnly: {
    title: 'In dit bestand staat alleen een kopregel, zonder rijen eronder.',
    next: 'Maak de export opnieuw, met de rijen erbij.',
  },
  unreadable: {
    gone: {
      title: 'Dit bestand staat er niet meer.',
      next: 'Kijk of het is verplaatst of een andere naam heeft, en kies het opnieuw.',
    },
    refused: {
      title: 'Je mag dit bestand niet openen.',
      next: 'Vraag toegang, of kopieer het naar een map van jezelf en kies het daar.',
    },
    trouble: {
      title: 'Dit bestand is nu niet te lezen.',
      next: 'Sluit het in andere programma’s, of kopieer het naar deze computer en kies het daar.',
    },
    folder: {
      title: 'Dit is een map, geen bestand.',
      next: 'Kies een bestand uit deze map.',
    },
  },
  tooLarge: (bytes: number, most: number) => ({
    title: `Dit bestand is te groot: ${writeBytes(bytes)}.`,
    next: `Een monitorbestand is kleiner dan ${writeBytes(most)}. Kijk of je het goede bestand koos.`,
  }),
  movedAway: {
    title: 'Het bestand is verplaatst of verwijderd terwijl we het lazen.',
    next: 'Kies het opnieuw op zijn nieuwe plek.',
  },
  changed: {
    title: 'Het bestand is veranderd terwijl we het lazen.',
    next: 'Wacht tot het bestand klaar is, en kies het opnieuw.',
  },

  notText: {
    zip: {
      title: 'Dit is een ingepakt bestand.',
      next: 'Pak het uit, en kies het csv-bestand dat erin zit.',
    },
    excel: {
      title: 'Dit is een Excel-bestand. Dat lezen we nog niet.',
      next: 'Open het in Excel, bewaar het als ‘CSV UTF-8’, en kies dat bestand.',
    },
    spss: {
      title: 'Dit is een SPSS-bestand (.sav). Dat lezen we nog niet.',
      next: 'Bewaar het in SPSS als csv, met codes en niet met labels, en kies dat bestand.',
    },
    pdf: { title: 'Dit is een pdf.', next: 'Kies het csv-bestand met de gegevens.' },
    workspace: {
      title: 'Dit is een werkmap, geen monitorbestand.',
      next: 'Open hem bij Start als werkmap.',
    },
    utf16: {
      title: 'De tekens in dit bestand staan in UTF-16.',
      next: 'Bewaar het opnieuw als csv in UTF-8. In Excel heet dat ‘CSV UTF-8’.',
    },
    binary: {
      title: 'Dit is geen tekstbestand.',
      next: 'Kies het csv-bestand dat je uit SPSS of van StatLine hebt.',
    },
  },
  noColumns: {
    title: 'We zien geen kolommen in dit bestand.',
    next: 'Scheid de kolommen met puntkomma’s, komma’s of tabs, met de namen op de eerste regel.',
  },
  emptyName: (place: number, before: string | null) => ({
    title: `Kolom ${place} heeft geen naam.`,
    next:
      before === null
        ? 'Geef de eerste kolom een naam in de kopregel, of haal hem weg.'
        : `Geef de kolom na ${before} een naam in de kopregel, of haal hem weg.`,
  }),
  duplicateName: (name: string, first: number, second: number) => ({
    title: `De naam ${name} staat twee keer in de kopregel: bij kolom ${first} en kolom ${second}.`,
    next: 'Geef een van de twee een andere naam, of haal hem weg.',
  }),
  quoteNeverClosed: {
    title: 'Hier begint een tekst met een aanhalingsteken dat nergens wordt gesloten.',
    next: 'Haal het aanhalingsteken op deze regel weg, of zet er een aan het eind van de tekst.',
  },
  endlessRow: {
    title: 'Deze regel is veel te lang voor een rij van een tabel.',
    next: 'Kijk of je het goede bestand koos, of maak de export opnieuw.',
  },
} as const;
void writeDecimal;
void writeList;
void writeWhole;
