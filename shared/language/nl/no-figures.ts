import { writeList } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import { exploreTexts } from './explore.ts';

/** In a chart's place: nothing is known of the area that is asked about, and where to go on. */
export const noFiguresTexts = {
  /** A school that took part in other waves. */
  notInWave: (name: string, level: Level, wave: number, waves: readonly number[]): string => {
    const others = writeList(waves.map(String));
    return level === 'school'
      ? `${name} deed in ${String(wave)} niet mee, wel in ${others}`
      : `Van ${name} zijn er geen cijfers over ${String(wave)}, wel over ${others}`;
  },
  notInWaveBody: 'Kies een andere meting. De rest van je vraag blijft staan.',
  notOfPeople: (name: string, people: string | null): string =>
    people === null ? `Van ${name} zijn er geen cijfers` : `Van ${name} zijn er geen cijfers over ${people}`,
  otherPeople: (population: string, waves: readonly number[]): string =>
    `Deze werkmap heeft van dit gebied wel cijfers over ${population}, uit ${writeList(waves.map(String))}.`,
  otherAreas: (level: Level): string =>
    `Van andere ${exploreTexts.levelMany[level]} zijn die er wel. Kies een ander gebied, of bekijk ze allemaal.`,
  seeIndicator: (label: string): string => `Bekijk ${label}`,
  seeAll: (level: Level): string => `Bekijk alle ${exploreTexts.levelMany[level]}`,

  /** A level at which only figures about other people are there. */
  levelOfPeople: (population: string, level: Level): string =>
    `Over ${population} zijn er geen cijfers per ${exploreTexts.levelOne[level]}`,
  levelOfPeopleBody: (label: string, levels: readonly Level[], others: string): string =>
    `‘${label}’ is er per ${writeList(levels.map((level) => exploreTexts.levelOne[level]))}. Wat er wel is, gaat over ${others}.`,

  hidden: (count: number): string =>
    count === 1 ? 'Dit cijfer laten we niet zien' : 'Deze cijfers laten we niet zien',
  hiddenBody: 'Er zijn te weinig leerlingen of antwoorden, of het beschermt een ander cijfer.',
  mostHidden: (hidden: number, all: number): string =>
    `Van de ${String(all)} cijfers per groep laten we er ${String(hidden)} niet zien`,
  mostHiddenBody:
    'Een groep is te klein, of uit zijn cijfer zou je dat van een kleine groep kunnen afleiden. Zonder uitsplitsing is vaak meer te zien.',
  seeArea: (name: string): string => `Bekijk ${name}`,
  splitBy: (label: string): string => `Uitgesplitst naar ${label.toLowerCase()}`,
} as const;
