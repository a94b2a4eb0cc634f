import { slideTexts } from '../../../shared/language/nl/slides.ts';

/** "DUUR 2 minuten." in the speaker notes; the last one counts, null: they give none. */
export function minutesOfNotes(notes: string): number | null {
  const found = [
    ...notes.matchAll(new RegExp(`^${slideTexts.speaker.duration}:? *(\\d+(?:[.,]\\d+)?)`, 'gm')),
  ];
  const minutes = Number(found.at(-1)?.[1]?.replace(',', '.'));
  return Number.isNaN(minutes) ? null : minutes;
}
