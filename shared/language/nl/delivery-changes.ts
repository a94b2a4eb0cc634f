import {
  writeBytes,
  writeDecimal,
  writeList,
  writePercent,
  writeSigned,
  writeWhole,
} from '../../base/dutch-numbers.ts';
import {
  isSeen,
  type ChangeCount,
  type FigureChange,
  type ToldVerdict,
} from '../../model/delivery-changes.ts';
import type { HiddenReason } from '../../model/figure.ts';

/** What a wave that was delivered again changed: on the page, and what the command line prints. */
export const changesTexts = {
  title: 'Wat is er veranderd door deze levering',
  link: 'Wat is er veranderd?',
  waveReplaced: (wave: number) => `Meting ${wave} is opnieuw geleverd: wat is er veranderd?`,
  replaces: (file: string, when: string) => `vervangt ${file} van ${when}`,
  summary: (file: string, before: string, waves: readonly string[]) =>
    `${file} kwam in de plaats van ${before}: ${waves.length === 1 ? 'meting' : 'metingen'} ${writeList(waves)}.`,
  kept: (bytes: number) => `De vorige levering is bewaard en neemt ${writeBytes(bytes)} in.`,
  comparing: 'We vergelijken de cijfers van voor en na',
  backToData: 'Naar de gegevens',
  toStory: 'Naar het verhaal',

  undo: 'Zet de vorige levering terug',
  undoTitle: 'Vorige levering terugzetten',
  undoGoes: (file: string, before: string) =>
    `${file} gaat uit deze werkmap en ${before} staat er weer precies zoals hij stond. Het bestand zelf blijft staan.`,
  undone: (before: string) => `${before} staat er weer.`,
  letGo: 'Doe de vorige levering weg',
  letGoTitle: 'Vorige levering wegdoen',
  letGoGoes: (before: string, bytes: number) =>
    `De antwoorden uit ${before} gaan uit deze werkmap. Dat geeft ${writeBytes(bytes)} vrij.`,
  letGoStays:
    'Daarna kun je het vervangen niet meer ongedaan maken en is niet meer te zien wat het veranderde.',
  letGone: (before: string) => `${before} is weggedaan.`,

  catalogueTitle: 'Alle cijfers',
  catalogue: ({ figures, same, stayedHidden }: ChangeCount) => {
    const seen = figures - stayedHidden;
    const changed = seen - same;
    return changed === 0
      ? `Alle ${writeWhole(seen)} zichtbare cijfers zijn precies gelijk gebleven.`
      : `${writeWhole(changed)} van ${writeWhole(seen)} cijfers ${changed === 1 ? 'is' : 'zijn'} anders: elke indicator in elk gebied, zonder uitsplitsing.`;
  },
  counts: {
    same: 'Precies gelijk',
    stayedHidden: 'Verborgen, voor en na',
    unseen: 'Alleen achter de komma anders',
    moved: 'Zichtbaar anders',
    hidden: 'Nu verborgen',
    shown: 'Niet meer verborgen',
    gone: 'Er niet meer',
    added: 'Nieuw',
  } satisfies Record<Exclude<keyof ChangeCount, 'figures'>, string>,
  goneSchools: (names: readonly string[]) => `Niet meer in het bestand: ${writeSome(names)}.`,
  addedSchools: (names: readonly string[]) => `Nieuw in het bestand: ${writeSome(names)}.`,
  goneIndicators: (names: readonly string[]) => `Niet meer gevraagd: ${writeSome(names)}.`,
  addedIndicators: (names: readonly string[]) => `Nieuw gevraagd: ${writeSome(names)}.`,

  storiesTitle: 'In je verhalen',
  noStories: 'Er zijn nog geen verhalen in deze werkmap.',
  nothingInStories: 'In je verhalen is geen enkel cijfer anders.',
  storySame: (count: number) => (count === 1 ? '1 dia bleef gelijk.' : `${count} dia’s bleven gelijk.`),
  slide: (number: number, headline: string) =>
    headline === '' ? `Dia ${number}` : `Dia ${number}: ${headline}`,
  unseen: (count: number) =>
    count === 1
      ? '1 cijfer is alleen achter de komma anders.'
      : `${count} cijfers zijn alleen achter de komma anders.`,
  untold:
    'Oude cijfers laten we niet zien waar antwoorden veranderd zijn, of waar iets eronder nu verborgen is.',
  response: 'De aantallen leerlingen die meededen zijn anders.',
  notes: (count: number) =>
    count === 1
      ? '1 notitie hoort bij een cijfer dat veranderde'
      : `${count} notities horen bij een cijfer dat veranderde`,
  noteHidden:
    'Een notitie bij een cijfer dat niet meer te noemen is. Lees na of de tekst nog kan blijven staan.',
  /** "Vaak stress, De Kaap, meisjes (2025)". */
  name: (figure: FigureChange) => {
    const { indicator, category, area, group } = figure.names;
    return `${[indicator, category, area, group].filter((part) => part !== null).join(', ')} (${aboutWords(figure)})`;
  },
  change: (figure: FigureChange) =>
    [changeWords(figure), verdictWords(figure)].filter((part) => part !== '').join('; '),
} as const;

function aboutWords({ about, key, since = key.wave }: FigureChange): string {
  if (about === 'trend') return `verandering ${String(since)}–${String(key.wave)}`;
  return `${about === 'gap' ? 'verschil tussen groepen, ' : ''}${String(key.wave)}`;
}

/** At most six names; the rest as a number. */
function writeSome(names: readonly string[]): string {
  return names.length <= 6 ? writeList(names) : `${names.slice(0, 5).join(', ')} en nog ${names.length - 5}`;
}

function changeWords(figure: FigureChange): string {
  const { change } = figure;
  const write = (number: number) => writeNumber(figure, number);
  switch (change.kind) {
    case 'same':
      return `gelijk gebleven, ${write(change.number)}`;
    case 'moved':
      return isSeen(change, figure.key)
        ? `was ${write(change.from)}, nu ${write(change.to)}`
        : `${write(change.to)}, alleen achter de komma anders`;
    case 'untold':
      return `nu ${write(change.to)}, het oude cijfer laten we niet zien`;
    case 'hidden':
      return `nu verborgen: ${reasons[change.reason]}`;
    case 'shown':
      return `was verborgen, nu ${write(change.to)}`;
    case 'gone':
      return 'niet meer in het bestand';
    case 'new':
      return `nieuw, ${write(change.to)}`;
  }
}

function writeNumber({ about, key }: FigureChange, number: number): string {
  if (key.measure === 'mean') return writeDecimal(number, 1);
  if (about === 'figure') return writePercent(number);
  const write = about === 'trend' ? writeSigned : writeWhole;
  return `${write(number)} ${Math.round(Math.abs(number)) === 1 ? 'procentpunt' : 'procentpunten'}`;
}

function verdictWords({ verdict }: FigureChange): string {
  return verdict === undefined ? '' : `was ${verdicts[verdict.from]}, is ${verdicts[verdict.to]}`;
}

const verdicts: Readonly<Record<ToldVerdict, string>> = {
  gunstiger: 'gunstiger',
  ongunstiger: 'ongunstiger',
  vergelijkbaar: 'vergelijkbaar',
  hoger: 'hoger',
  lager: 'lager',
  'mogelijk aandachtspunt': 'mogelijk aandachtspunt',
  different: 'aantoonbaar verschillend',
  none: 'zonder oordeel',
};

const reasons: Readonly<Record<HiddenReason, string>> = {
  'few-respondents': 'te weinig leerlingen',
  'few-answers': 'te weinig antwoorden in een groep',
  'protects-another-figure': 'beschermt een ander cijfer',
  'few-or-protecting': 'te weinig leerlingen, of beschermt een ander cijfer',
  'only-at-a-higher-level': 'niet op dit niveau',
};
