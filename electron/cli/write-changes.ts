import { changesTexts } from '../../shared/language/nl/delivery-changes.ts';
import {
  sortChanges,
  type DeliveryChanges,
  type FigureChange,
  type SlideChanges,
} from '../../shared/model/delivery-changes.ts';

/** What a delivery changed, as lines for a person to read. */
export function writeChanges(changes: DeliveryChanges): string {
  const { catalogue, gone, added, stories } = changes;
  const before = [...new Set(changes.replaced.map(({ fileName }) => fileName))].join(', ');
  const waves = changes.replaced.map(({ wave }) => String(wave));
  const lines = [
    changesTexts.summary(changes.fileName, before, [...new Set(waves)]),
    changesTexts.catalogue(catalogue),
    ...(['moved', 'unseen', 'hidden', 'shown', 'gone', 'added', 'stayedHidden'] as const)
      .filter((kind) => catalogue[kind] > 0)
      .map((kind) => `  ${changesTexts.counts[kind]}: ${String(catalogue[kind])}`),
    ...told(gone.schools, changesTexts.goneSchools),
    ...told(added.schools, changesTexts.addedSchools),
    ...told(gone.indicators, changesTexts.goneIndicators),
    ...told(added.indicators, changesTexts.addedIndicators),
    ...(stories.length > 0 && stories.every(({ slides }) => slides.length === 0)
      ? [changesTexts.nothingInStories]
      : []),
    ...stories.flatMap((story) =>
      story.slides.length === 0
        ? []
        : [
            '',
            story.title,
            ...story.slides.flatMap(writeSlide),
            ...[changesTexts.storyRest(story)].filter((line) => line !== '').map((line) => `  ${line}`),
          ],
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function writeSlide({ number, headline, changes, notes, texts }: SlideChanges): string[] {
  const { seen, untold, unseen } = sortChanges(changes.figures);
  return [
    `  ${changesTexts.slide(number, headline)}`,
    ...(changes.trouble === undefined ? [] : [`    ${changes.trouble.title} ${changes.trouble.next}`]),
    ...seen.map((figure) => `    ${writeFigure(figure)}`),
    ...(untold.length > 0 ? [`    ${changesTexts.untold}`] : []),
    ...untold.map((figure) => `      ${writeFigure(figure)}`),
    ...(unseen > 0 ? [`    ${changesTexts.unseen(unseen)}`] : []),
    ...(changes.responseChanged ? [`    ${changesTexts.response}`] : []),
    ...(texts.length > 0 ? [`    ${changesTexts.texts(texts)}`] : []),
    ...(notes.length > 0 ? [`    ${changesTexts.notes(notes.length)}.`] : []),
    ...notes.map((note) => `      ${changesTexts.note(note)}`),
  ];
}

function writeFigure(figure: FigureChange): string {
  return `${changesTexts.name(figure)}: ${changesTexts.change(figure)}`;
}

function told(names: readonly string[], write: (names: readonly string[]) => string): string[] {
  return names.length === 0 ? [] : [write(names)];
}
