import type { Issue } from '../../model/issue.ts';

const nothingWritten = 'Er is niets geschreven.';
const oldFileKept = 'Het oude bestand is niet veranderd.';

/** What can stand between a story and its files. */
export const exportingTexts = {
  fileExists: (file: string): Issue => ({
    kind: 'file-exists',
    title: `${file} staat al in deze map.`,
    kept: oldFileKept,
    next: 'Kies een andere naam, of vervang het oude bestand.',
    file,
  }),
  /** A folder has the name of a file that is to be written; also where files may be replaced. */
  folderInPlace: (name: string, folder: string): Issue => ({
    kind: 'export-failed',
    title: `In ${folder} staat al een map die ${name} heet.`,
    kept: 'Die map is niet aangeraakt en er is niets geschreven.',
    next: 'Kies een andere naam, of geef die map een andere naam.',
    file: name,
  }),
  folderMissing: (folder: string): Issue => ({
    kind: 'export-failed',
    title: `De map ${folder} is er niet.`,
    kept: nothingWritten,
    next: 'Kies een map die bestaat.',
    file: folder,
  }),
  folderReadOnly: (folder: string): Issue => ({
    kind: 'export-failed',
    title: `In de map ${folder} mag je niets opslaan.`,
    kept: nothingWritten,
    next: 'Kies een andere map, bijvoorbeeld Documenten.',
    file: folder,
  }),
  fileInUse: (file: string): Issue => ({
    kind: 'export-failed',
    title: `${file} is open in een ander programma.`,
    kept: oldFileKept,
    next: 'Sluit het in PowerPoint en probeer het nog een keer.',
    file,
  }),
  diskFull: (folder: string): Issue => ({
    kind: 'disk-full',
    title: 'De schijf is vol.',
    kept: nothingWritten,
    next: 'Maak ruimte, of kies een map op een andere schijf.',
    file: folder,
  }),
  nameTooLong: (file: string): Issue => ({
    kind: 'export-failed',
    title: 'De bestandsnaam is te lang voor deze map.',
    kept: nothingWritten,
    next: 'Kies een kortere naam.',
    file,
  }),
  /** A folder; the first has no number. */
  earlierFiles: (number: number): string =>
    number === 1
      ? 'Eerdere bestanden, export afgebroken'
      : `Eerdere bestanden, export afgebroken (${number})`,
  noSlides: (): Issue => ({
    kind: 'export-failed',
    title: 'Dit verhaal heeft nog geen dia’s.',
    kept: nothingWritten,
    next: 'Zet eerst een titel of een grafiek in het verhaal.',
  }),
  tooManyRows: (): Issue => ({
    kind: 'export-failed',
    title: 'Deze grafiek heeft te veel rijen voor een afbeelding van deze vorm.',
    kept: nothingWritten,
    next: 'Kies de vorm ‘rapport’: die wordt zo hoog als de grafiek is.',
  }),
  cancelled: (): Issue => ({
    kind: 'cancelled',
    title: 'Gestopt.',
    kept: nothingWritten,
    next: 'Je kunt opnieuw exporteren wanneer je wilt.',
  }),
} as const;
