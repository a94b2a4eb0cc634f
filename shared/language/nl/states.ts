import type { IssueKind } from '../../model/issue.ts';

/** Empty, busy, wrong, done: the words every state card shares. */
export const stateTexts = {
  kinds: {
    empty: 'Leeg',
    nothing: 'Niets gevonden',
    busy: 'Bezig',
    hidden: 'Verborgen',
    attention: 'Let op',
    error: 'Fout',
    done: 'Klaar',
  },
  loading: 'Even geduld',
  retry: 'Probeer opnieuw',
  stop: 'Stoppen',
  where: { file: 'Bestand', line: 'Rij', column: 'Kolom', read: 'Gelezen' },
  amount: (done: string, total: string) => `${done} van ${total}`,
  secondsLeft: (seconds: number) => {
    if (seconds <= 1) return 'nog ongeveer 1 seconde';
    if (seconds <= 90) return `nog ongeveer ${seconds} seconden`;
    const minutes = Math.round(seconds / 60);
    return minutes <= 90 ? `nog ongeveer ${minutes} minuten` : `nog ongeveer ${Math.round(minutes / 60)} uur`;
  },
  units: {
    rows: 'rijen',
    slides: 'dia’s',
    files: 'bestanden',
    steps: 'stappen',
    reports: 'rapporten',
    indicators: 'indicatoren',
  },
  issueKinds: {
    'file-empty': 'Fout in het bestand',
    'file-unreadable': 'Bestand niet te lezen',
    'file-not-text': 'Fout in het bestand',
    'file-too-large': 'Bestand te groot',
    'file-changed': 'Bestand veranderd',
    'file-layout-unknown': 'Bestand niet herkend',
    'file-damaged-row': 'Fout in het bestand',
    'file-columns': 'Fout in het bestand',
    'value-not-a-number': 'Fout in het bestand',
    'weight-invalid': 'Fout in het bestand',
    'area-unknown': 'Gebied niet bekend',
    'already-imported': 'Al ingelezen',
    'mapping-incomplete': 'Nog niet compleet',
    'disk-full': 'Schijf vol',
    'workspace-missing': 'Werkmap niet gevonden',
    'workspace-in-use': 'Werkmap in gebruik',
    'workspace-damaged': 'Werkmap beschadigd',
    'workspace-newer': 'Werkmap van een nieuwere app',
    'workspace-not-open': 'Geen werkmap open',
    'not-found': 'Niet gevonden',
    'input-invalid': 'Klopt nog niet',
    'not-allowed': 'Kan hier niet',
    'file-exists': 'Bestand bestaat al',
    'export-failed': 'Export niet gelukt',
    cancelled: 'Gestopt',
    unexpected: 'Fout in de app',
  } satisfies Record<IssueKind, string>,
  /** Written by the page itself, when no answer came that could say more. */
  noAnswer: {
    title: 'De app antwoordt niet',
    kept: 'Wat je had bewaard, staat nog in je werkmap.',
    next: 'Sluit dit venster en start de app opnieuw.',
  },
  strangeAnswer: {
    title: 'De app gaf een antwoord dat de pagina niet begrijpt',
    kept: 'Je werkmap is niet veranderd door deze pagina.',
    next: 'Laad de pagina opnieuw. Blijft het zo, start de app dan opnieuw.',
  },
  fileGone: {
    title: 'Het bestand is niet meer te lezen',
    kept: 'Er is niets ingelezen. Je werkmap is zoals hij was.',
    next: 'Kijk of het bestand nog op zijn plek staat en kies het opnieuw.',
  },
} as const;
