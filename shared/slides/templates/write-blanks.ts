import { lowerFirst } from '../../language/nl/chart-profile.ts';
import { writePeriod } from '../../language/nl/slides.ts';
import { templateWords } from '../../language/nl/template-words.ts';
import type { Level } from '../../model/area.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import type { Filling } from './filling.ts';

/** Fills `{gebied}` and its like; what it does not know stays as it was typed. */
export function writerFor({ area, askable, theme }: Filling, organisation: string): (text: string) => string {
  const waves = [...new Set(askable.flatMap((available) => available.waves))];
  const words: Readonly<Record<string, string>> = {
    gebied: area.name,
    'in gebied': templateWords.at(area.level, area.name),
    mensen: peopleOf(askable, area.level),
    jaren: writePeriod(waves),
    jaar: waves.length === 0 ? '' : String(Math.max(...waves)),
    thema: theme ?? templateWords.noTheme,
    organisatie: organisation === '' ? templateWords.noOrganisation : organisation,
  };
  return (text) =>
    text.replace(/\{([^{}]+)\}/g, (blank, name: string, at: number) => {
      const word = words[name];
      if (word === undefined) return blank;
      return name === 'thema' && isInsideSentence(text.slice(0, at)) ? lowerFirst(word) : word;
    });
}

/** "Alles over geluk": the name of a theme begins with a capital only where a sentence does. */
function isInsideSentence(before: string): boolean {
  return /[^\s.:!?#*-]\s+$/.test(before);
}

/** "jongeren", "jongvolwassenen": whom the figures are about. */
function peopleOf(indicators: readonly AvailableIndicator[], level: Level): string {
  const populations = indicators.map(({ indicator }) => indicator.population);
  if (populations.some((population) => population.startsWith('leerlingen')))
    return level === 'school' ? templateWords.pupils : templateWords.youth;
  const [word] = populations[0]?.split(' ') ?? [];
  return word?.endsWith('volwassenen') ? word : templateWords.people;
}
