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
  type NamedFigure,
  type SlideChanges,
  type TextToReview,
  type StoryChanges,
  type ToldVerdict,
} from '../../model/delivery-changes.ts';
import type { HiddenReason } from '../../model/figure.ts';
import { capital } from './charts.ts';

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
  /** "De andere 2 dia’s met een grafiek bleven gelijk. 3 dia’s hebben geen grafiek." */
  storyRest: ({ same, chartless }: Pick<StoryChanges, 'same' | 'chartless'>) =>
    [
      same === 0
        ? ''
        : same === 1
          ? '1 dia met een grafiek bleef gelijk.'
          : `${same} dia’s met een grafiek bleven gelijk.`,
      chartless === 0
        ? ''
        : chartless === 1
          ? '1 dia heeft geen grafiek.'
          : `${chartless} dia’s hebben geen grafiek.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  slide: (number: number, headline: string) =>
    headline === '' ? `Dia ${number}` : `Dia ${number}: ${headline}`,
  unseen: (count: number) =>
    count === 1
      ? '1 cijfer is alleen achter de komma anders.'
      : `${count} cijfers zijn alleen achter de komma anders.`,
  untold:
    'Deze cijfers kunnen anders zijn. Er zijn antwoorden op hun vraag veranderd, of er is iets onder het cijfer verborgen. Welke anders zijn en wat ze waren, laten we niet zien.',
  response: 'De aantallen leerlingen die meededen zijn anders.',
  notes: (count: number) =>
    count === 1
      ? '1 notitie hoort bij een cijfer dat anders is, of kan zijn'
      : `${count} notities horen bij een cijfer dat anders is, of kan zijn`,
  texts: (parts: readonly TextToReview[]) =>
    `${capital(writeList(parts.map((part) => partNames[part])))} ${parts.length === 1 ? 'noemt' : 'noemen'} een getal dat nu in geen grafiek van deze dia staat. Lees na of het nog klopt.`,
  /** Its words, or where those may hold a number that is not told, only where it stands. */
  note: ({ text, at }: SlideChanges['notes'][number]) =>
    text === null
      ? `De notitie bij ${nameOf(at)}. In haar tekst kan een cijfer staan dat we hier niet noemen: lees op de dia na of ze nog klopt.`
      : text === ''
        ? `De notitie bij ${nameOf(at)}, zonder tekst.`
        : `‘${text}’, bij ${nameOf(at)}`,
  /** "Vaak stress, De Kaap, meisjes (2025)". */
  name: nameOf,
  change: (figure: FigureChange) =>
    [changeWords(figure), verdictWords(figure)].filter((part) => part !== '').join('; '),
} as const;

const partNames: Readonly<Record<TextToReview, string>> = {
  headline: 'de kop',
  interpretation: 'de duiding',
  part: 'tekst bij een onderdeel',
};

function nameOf(figure: NamedFigure): string {
  const { indicator, category, area, group } = figure.names;
  return `${[indicator, category, area, group].filter((part) => part !== null).join(', ')} (${aboutWords(figure)})`;
}

function aboutWords({ about, key, names, from, since = key.wave }: NamedFigure): string {
  if (about === 'trend') return `verandering ${String(since)}–${String(key.wave)}`;
  if (from !== undefined) return `${String(key.wave)}, verschil met ${otherOf(from, { key, names })}`;
  return `${about === 'gap' ? 'verschil tussen groepen, ' : ''}${String(key.wave)}`;
}

/** What is another at the other end of an arrow: "Jongen", "2019". */
function otherOf(from: Told, to: Told): string {
  const parts = [
    from.names.indicator === to.names.indicator ? null : from.names.indicator,
    from.names.category === to.names.category ? null : (from.names.category ?? 'alle antwoorden'),
    from.names.area === to.names.area ? null : from.names.area,
    from.names.group === to.names.group ? null : (from.names.group ?? 'totaal'),
    from.key.wave === to.key.wave ? null : String(from.key.wave),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

type Told = Pick<NamedFigure, 'key' | 'names'>;

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
      return `nu ${write(change.to)}`;
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
  const write = about === 'gap' ? writeWhole : writeSigned;
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
