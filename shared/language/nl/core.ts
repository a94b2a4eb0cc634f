/** What the core says when something stands in the way, and what it calls the things it makes. */
export const coreTexts = {
  nothingChanged: 'Je werkmap is zoals hij was.',
  unknownOperation: {
    title: 'Deze opdracht kent de app niet.',
    next: 'Start de app opnieuw. Blijft dit gebeuren, neem dan de nieuwste versie.',
  },
  inputInvalid: {
    title: 'De app begreep deze opdracht niet.',
    next: 'Laad de pagina opnieuw en probeer het nog een keer.',
  },
  unexpected: {
    title: 'Er ging iets mis dat we niet hadden voorzien.',
    next: 'Probeer het nog een keer. Blijft het misgaan, start de app dan opnieuw.',
  },
  cancelled: { title: 'Gestopt.', next: 'Je kunt opnieuw beginnen wanneer je wilt.' },
  noWorkspace: {
    title: 'Er is nog geen werkmap open.',
    next: 'Open een werkmap, maak een nieuwe, of laad de voorbeelddata.',
  },
  noDialogs: {
    title: 'Een keuzevenster is er niet in de browser.',
    next: 'Typ de map in het veld, of sleep het bestand op de pagina.',
  },
  noShowWindow: {
    title: 'In de browser opent de pagina zelf een tweede venster.',
    next: 'Laad de pagina opnieuw en probeer het nog een keer.',
  },
  proposalGone: { title: 'Dit bestand is niet meer in beeld.', next: 'Kies het bestand opnieuw.' },
  uploadGone: { title: 'Het bestand is niet goed aangekomen.', next: 'Kies het bestand opnieuw.' },
  uploadDiskFull: {
    title: 'De schijf van deze computer is vol: het bestand past er niet op.',
    next: 'Maak ruimte vrij en kies het bestand opnieuw.',
  },
  pathRefused: {
    title: 'In de browser kan de app geen bestand op zijn pad openen.',
    next: 'Kies het bestand met de knop, of sleep het op de pagina.',
  },
  questionsOpen: (questions: readonly string[]) => ({
    title: 'Er is nog een antwoord nodig.',
    next: questions.join(' '),
  }),
  alreadyImported: (when: string) => ({
    title: `Dit bestand is al ingelezen, op ${when}.`,
    next: 'Wil je het toch nog een keer inlezen, kies dan ‘Toch inlezen’.',
  }),
  nothingReplaced: {
    title: 'Deze levering verving niets, of wat zij verving is weggedaan.',
    next: 'Kijk bij Gegevens welke leveringen een eerdere vervingen.',
  },
  comparingPhase: 'We vergelijken de cijfers van voor en na',
  replacedGone: {
    title: 'De meting die dit bestand zou vervangen, is er niet meer.',
    next: 'Kies het bestand opnieuw, dan kijken we wat er nu staat.',
  },
  slideGone: { title: 'Deze dia bestaat niet meer.', next: 'Kies een andere dia.' },
  slideWithoutFigures: {
    title: 'Op deze dia staan geen cijfers.',
    next: 'Kies een dia met een grafiek, of kopieer het plaatje.',
  },
  storyGone: { title: 'Dit verhaal bestaat niet meer.', next: 'Kies een ander verhaal.' },
  stepGone: {
    title: 'Deze stap bestaat niet meer.',
    next: 'Kijk in de geschiedenis welke stappen er nog zijn.',
  },
  areaGone: (code: string) => ({
    title: `Het gebied ${code} staat niet in deze werkmap.`,
    next: 'Kies een gebied waarvan cijfers zijn ingelezen.',
  }),
  themeUnknown: (theme: string, themes: readonly string[]) => ({
    title: `Het thema ‘${theme}’ staat niet in deze werkmap.`,
    next: `Kies een van deze: ${themes.join(', ')}.`,
  }),
  handoutPhase: 'We verzamelen de cijfers',
  handout: {
    ofHandout: {
      title: 'Deze werkmap is zelf al zonder antwoorden van leerlingen.',
      next: 'Geef het bestand zoals het is, of maak een nieuwe vanuit de werkmap met de monitorbestanden.',
    },
    nothing: {
      title: 'Van deze metingen zijn er geen cijfers om mee te geven.',
      next: 'Kies een meting die in de werkmap staat.',
    },
    noFiles: {
      title: 'In een werkmap zonder antwoorden kun je geen bestanden inlezen.',
      next: 'Open de werkmap waarin de monitorbestanden staan, of maak een nieuwe werkmap.',
    },
    noOtherFigures: {
      title: 'Hoe de cijfers in deze werkmap zijn gemaakt, staat vast.',
      next: 'De huisstijl en de naam van je organisatie kun je wel aanpassen. Voor andere cijfers vraag je de maker om een nieuwe werkmap.',
    },
  },
  sampleMissing: {
    title: 'De voorbeelddata ontbreken in deze installatie.',
    next: 'Installeer de app opnieuw, of lees een eigen bestand in.',
  },
  firstWorkspaceName: 'Mijn werkmap',
  templateGone: { title: 'Dit sjabloon is er niet.', next: 'Kies een ander sjabloon.' },
  fillingStory: {
    named: 'Het verhaal wordt gevuld: de cijfers van het sjabloon',
    all: 'Het verhaal wordt gevuld: de cijfers van alle indicatoren',
  },
  templateNeedsArea: { title: 'Een sjabloon gaat over een gebied.', next: 'Kies eerst een gebied.' },
  templateOfNothing: {
    title: 'Dit verhaal heeft nog geen dia’s.',
    next: 'Voeg dia’s toe en bewaar het dan als sjabloon.',
  },
  templatePurpose: (title: string) => `bewaard van ‘${title}’`,
  freeStoryTitle: 'Nieuw verhaal',
  readingPhase: (fileName: string) => `We lezen ${fileName}`,
  savingPhase: 'We zetten de cijfers in je werkmap',
  exportPhase: 'We maken de dia’s',
  describeWorkspace: (waves: number, schools: number, municipalities: number) => {
    const parts = [`${String(waves)} ${waves === 1 ? 'meting' : 'metingen'}`];
    if (schools > 0) parts.push(`${String(schools)} ${schools === 1 ? 'school' : 'scholen'}`);
    else if (municipalities > 0)
      parts.push(`${String(municipalities)} ${municipalities === 1 ? 'gemeente' : 'gemeenten'}`);
    return parts.join(', ');
  },
  fictitious: 'fictieve voorbeelddata',
  noFiguresYet: 'nog geen cijfers',
} as const;
