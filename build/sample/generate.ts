import type { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawAnswers } from './answers.ts';
import { columnsOf } from './columns.ts';
import { generateCountry } from './country.ts';
import { waves, type Wave } from './indicator-columns.ts';
import { drawPupils } from './pupils.ts';
import { createRandom } from './random.ts';
import { generateRegisters } from './registers.ts';
import { drawScaleAnswers } from './scale-answers.ts';
import { drawLastingEffects, drawWaveEffects, type SchoolEffects } from './school-effects.ts';
import { generateShapes } from './shapes.ts';
import { weigh } from './weights.ts';
import { writeCsv } from './write-csv.ts';

export interface SampleFile {
  readonly fileName: string;
  readonly wave: number;
  readonly bytes: Buffer;
}

/** The sample data: four waves of a plainly fictional GGD region, the same bytes every time. */
export function generateSample(): readonly SampleFile[] {
  const lasting = drawLastingEffects(createRandom(2015));
  return waves.map((wave) => ({
    fileName: `GMJ_${wave}_Voorbeeldregio.csv`,
    wave,
    bytes: generateWave(wave, lasting),
  }));
}

/** All the sample consists of: the waves, and the files a GGD has beside them. */
export function generateFiles(): readonly Omit<SampleFile, 'wave'>[] {
  return [...generateSample(), ...generateRegisters(), generateCountry(), ...generateShapes()];
}

function generateWave(wave: Wave, lasting: SchoolEffects): Buffer {
  const random = createRandom(wave);
  const pupils = drawPupils(wave, drawWaveEffects(lasting, random), random);
  const weights = weigh(pupils);
  // A chance of its own: what was drawn before this was asked stays as it was.
  const scaleRandom = createRandom(10_000 + wave);
  const respondents = pupils.map((pupil, index) => {
    const answers = drawAnswers(pupil, wave, random);
    return {
      number: index + 1,
      pupil,
      answers,
      scaleAnswers: drawScaleAnswers(pupil, wave, answers, scaleRandom),
      municipalityWeight: weights.municipality[index] ?? 1,
      regionWeight: weights.region[index] ?? 1,
    };
  });
  return writeCsv(columnsOf(wave), respondents);
}

// node build/sample/generate.ts [folder, dist/sample unless said]
if (import.meta.main) {
  const folder = process.argv[2] ?? path.join(import.meta.dirname, '../../dist/sample');
  mkdirSync(folder, { recursive: true });
  for (const { fileName, bytes } of generateFiles()) {
    writeFileSync(path.join(folder, fileName), bytes);
  }
}
