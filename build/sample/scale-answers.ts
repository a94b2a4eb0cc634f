import type { Answers } from './answers.ts';
import type { Wave } from './indicator-columns.ts';
import type { Pupil } from './pupils.ts';
import type { Random } from './random.ts';

/** Answers of one pupil that are not yes or no, by column name; 9 and 99 Onbekend, '' left blank. */
export type ScaleAnswers = ReadonlyMap<string, string>;

/** What a wave asks: happiness in five steps always, a mark for life since 2021, the items of WHO-5 in 2025. */
export function scaleColumnsOf(wave: Wave): readonly string[] {
  return ['EBGLK301', ...(wave >= 2021 ? [markColumn] : []), ...(wave >= 2025 ? whoItems : [])];
}

const markColumn = 'VR_RAPPORTCIJFER';
/** WHO-5: a score from 0 to 25, low below this. */
const lowScore = 13;
const whoItems = ['PBMGA302', 'PBMGA303', 'PBMGA304', 'PBMGA305', 'PBMGA306'];

export function drawScaleAnswers(pupil: Pupil, wave: Wave, answers: Answers, random: Random): ScaleAnswers {
  const drawn = new Map([['EBGLK301', happiness(answers, random)]]);
  if (wave >= 2021) {
    const mark = between(7.4 + 1.2 * drawWellbeing(pupil, random), 1, 10);
    drawn.set(markColumn, skipped(mark, '99', random));
  }
  if (wave >= 2025) {
    const items = drawWho(pupil, answers.get('PBMGK3S4') ?? '', random);
    whoItems.forEach((name, at) => drawn.set(name, items[at] ?? ''));
  }
  return drawn;
}

/** How well it goes, in standard deviations. */
function drawWellbeing({ leanings, gender }: Pupil, random: Random): number {
  return (
    0.25 * leanings.climate - 0.65 * leanings.distress - (gender === '2' ? 0.2 : 0) + 0.7 * random.normal()
  );
}

/** In keeping with the indicator that is made of it: below 13 is low; not known where one is not answered. */
function drawWho(pupil: Pupil, low: string, random: Random): readonly string[] {
  let items: number[] = [];
  for (let attempt = 0; attempt < 100; attempt++) {
    const well = drawWellbeing(pupil, random);
    items = whoItems.map(() => between(3.1 + 0.9 * well + 0.7 * random.normal(), 0, 5));
    const isLow = items.reduce((sum, item) => sum + item, 0) < lowScore;
    if (low !== (isLow ? '0' : '1')) break;
    // Nobody so well off draws a low score: then the lowest that is in keeping.
    items = whoItems.map(() => (low === '1' ? 2 : 3));
  }
  if (low === '0' || low === '1') return items.map(String);
  return items.map((item, at) => (at === 0 ? low : String(item)));
}

/** In keeping with the two indicators that are made of it: 4 and 5 are happy, 1 and 2 unhappy. */
function happiness(answers: Answers, random: Random): string {
  const happy = answers.get('EBGLK3S1') ?? '';
  if (happy !== '0' && happy !== '1') return happy;
  if (happy === '1') return random.chance(0.36) ? '5' : '4';
  if (answers.get('EBGLK3S2') !== '1') return '3';
  return random.chance(0.27) ? '1' : '2';
}

function skipped(answer: number, unknown: '9' | '99', random: Random): string {
  if (!random.chance(0.012)) return String(answer);
  return random.chance(0.8) ? unknown : '';
}

function between(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, Math.round(value)));
}
