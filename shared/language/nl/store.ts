import type { Issue } from '../../model/issue.ts';

const nothingLost = 'Er is niets veranderd aan je gegevens.';

/** What the store has to say when a workspace does not open or cannot be written. */
export const storeTexts = {
  missing: (file: string): Issue => ({
    kind: 'workspace-missing',
    title: `We vinden de werkmap ‘${file}’ niet.`,
    next: 'Kijk of het bestand is verplaatst of hernoemd, of dat de schijf is aangesloten. Kies het daarna opnieuw.',
    file,
  }),
  isFolder: (file: string): Issue => ({
    kind: 'input-invalid',
    title: `‘${file}’ is een gewone map, geen werkmap.`,
    next: 'Kies een bestand dat eindigt op .wib.',
    file,
  }),
  notAWorkspace: (file: string): Issue => ({
    kind: 'input-invalid',
    title: `‘${file}’ is geen werkmap van Welbevinden in Beeld.`,
    kept: 'Het bestand is niet veranderd.',
    next: 'Kies een bestand dat eindigt op .wib. Wil je een monitorbestand inlezen? Doe dat op de pagina Gegevens.',
    file,
  }),
  alreadyThere: (file: string): Issue => ({
    kind: 'input-invalid',
    title: `Er staat al een bestand met de naam ‘${file}’.`,
    kept: 'Dat bestand is niet veranderd.',
    next: 'Kies een andere naam, of open de werkmap die er al staat.',
    file,
  }),
  inUse: (file: string): Issue => ({
    kind: 'workspace-in-use',
    title: `De werkmap ‘${file}’ is al open in een ander venster of programma.`,
    kept: nothingLost,
    next: 'Sluit de werkmap daar, en probeer het dan opnieuw.',
    file,
  }),
  newer: (file: string): Issue => ({
    kind: 'workspace-newer',
    title: `De werkmap ‘${file}’ is gemaakt met een nieuwere versie van de app.`,
    kept: nothingLost,
    next: 'Installeer de nieuwste versie van Welbevinden in Beeld en open de werkmap daarna opnieuw.',
    file,
  }),
  older: (file: string): Issue => ({
    kind: 'not-allowed',
    title: `De werkmap ‘${file}’ is van een oudere versie van de app en is nog niet bijgewerkt.`,
    kept: nothingLost,
    next: 'Open de werkmap één keer in de app. Daarna kun je hem ook alleen lezen.',
    file,
  }),
  damaged: (file: string, backup: { folder: string; file: string } | null): Issue => ({
    kind: 'workspace-damaged',
    title: `De werkmap ‘${file}’ is beschadigd.`,
    kept: 'We hebben het bestand gelaten zoals het is.',
    next:
      backup === null
        ? 'Zet een eigen reservekopie terug, of maak een nieuwe werkmap en lees je bestanden opnieuw in.'
        : `De nieuwste goede kopie is ‘${backup.file}’, in de map ‘${backup.folder}’. Kopieer die naar een andere plek en open hem daar.`,
    file,
  }),
  diskFull: (file: string): Issue => ({
    kind: 'disk-full',
    title: 'De schijf is vol.',
    kept: 'Er is niets half opgeslagen: alles wat er al stond, staat er nog.',
    next: 'Maak ruimte vrij op de schijf en probeer het opnieuw.',
    file,
  }),
  noBackup: (folder: string): Issue => ({
    kind: 'not-allowed',
    title: 'We konden vandaag geen kopie van de werkmap maken.',
    kept: 'De werkmap zelf is in orde en je kunt gewoon verder.',
    next: `Kijk of er ruimte is op de schijf, en of je mag schrijven in de map ‘${folder}’.`,
  }),
  notWritable: (file: string): Issue => ({
    kind: 'not-allowed',
    title: `We mogen hier niet schrijven: ‘${file}’.`,
    kept: nothingLost,
    next: 'Zet de werkmap in een map waar je mag schrijven, bijvoorbeeld Documenten.',
    file,
  }),
  notReadable: (file: string): Issue => ({
    kind: 'not-allowed',
    title: `We kunnen de werkmap ‘${file}’ niet openen.`,
    kept: nothingLost,
    next: 'Kijk of je het bestand en de map waarin het staat mag lezen en schrijven.',
    file,
  }),
  diskTrouble: (file: string): Issue => ({
    kind: 'unexpected',
    title: `Lezen of schrijven van ‘${file}’ lukte niet.`,
    kept: 'Wat eerder is opgeslagen, staat er nog.',
    next: 'Kijk of de schijf of netwerkmap nog bereikbaar is en probeer het opnieuw.',
    file,
  }),
} as const;
