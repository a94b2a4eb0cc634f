import { changesTexts } from '../../shared/language/nl/delivery-changes.ts';
import { isSeen, type DeliveryChanges, type SlideChanges } from '../../shared/model/delivery-changes.ts';

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
    ...stories.flatMap(({ title, slides, same }) =>
      slides.length === 0
        ? []
        : [
            '',
            title,
            ...slides.flatMap(writeSlide),
            ...(same > 0 ? [`  ${changesTexts.storySame(same)}`] : []),
          ],
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function writeSlide({ number, headline, changes, notes }: SlideChanges): string[] {
  const seen = changes.figures.filter(
    ({ change, verdict, key }) => verdict !== undefined || isSeen(change, key),
  );
  const unseen = changes.figures.length - seen.length;
  return [
    `  ${changesTexts.slide(number, headline)}`,
    ...(changes.trouble === undefined ? [] : [`    ${changes.trouble.title} ${changes.trouble.next}`]),
    ...seen.map((figure) => `    ${changesTexts.name(figure)}: ${changesTexts.change(figure)}`),
    ...(seen.some(({ change }) => change.kind === 'untold') ? [`    ${changesTexts.untold}`] : []),
    ...(unseen > 0 ? [`    ${changesTexts.unseen(unseen)}`] : []),
    ...(changes.responseChanged ? [`    ${changesTexts.response}`] : []),
    ...(notes.length > 0 ? [`    ${changesTexts.notes(notes.length)}.`] : []),
    ...notes.map(({ text }) => `      ${text === null ? changesTexts.noteHidden : `‘${text}’`}`),
  ];
}

function told(names: readonly string[], write: (names: readonly string[]) => string): string[] {
  return names.length === 0 ? [] : [write(names)];
}
