import { Buffer } from 'node:buffer';
import { fictitiousCountry } from '../../shared/catalogue/sample-areas.ts';
import { waves } from './indicator-columns.ts';

/**
 * Figures of a fictional country to hold the region against, as StatLine publishes them (TypedDataSet): per wave a row
 * with percentages and two with the sides of their margins. Topics carry the names of the monitor's indicators.
 */
export function generateCountry(): { readonly fileName: string; readonly bytes: Buffer } {
  const topics = Object.keys(percentages).map((code, at) => `${code}_${String(at + 1)}`);
  const header = ['ID', 'Marges', 'RegioS', 'Perioden', ...topics];
  const rows = waves.flatMap((wave, at) =>
    margins.map(({ key, side }) => [
      key,
      `${fictitiousCountry.code}  `,
      `${String(wave)}JJ00`,
      ...Object.values(percentages).map((perWave) => writePercent(perWave[at] ?? null, side)),
    ]),
  );
  const lines = [header, ...rows.map((row, at) => [String(at), ...row])].map((line) => line.join(';'));
  return {
    fileName: 'landelijke_cijfers_fictief.csv',
    bytes: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`),
  };
}

const margins = [
  { key: 'MW00000', side: 0 },
  { key: 'MOG0095', side: -1 },
  { key: 'MBG0095', side: 1 },
] as const;

/** As many as a monitor of the whole country is worth, its design taken into account. */
const effectiveRespondents = 60_000;

/** With a decimal point, whatever the file around it does; nothing where nothing was asked. */
function writePercent(percent: number | null, side: -1 | 0 | 1): string {
  if (percent === null) return '';
  const half = 1.96 * Math.sqrt((percent * (100 - percent)) / effectiveRespondents);
  return (percent + side * half).toFixed(1);
}

/**
 * Made up, near what is public of the real country, by the newest name of each question. Per wave: 2019, 2021, 2023,
 * 2025. The questions of the region itself have none.
 */
const percentages: Readonly<Record<string, readonly [Percent, Percent, Percent, Percent]>> = {
  EBEGK3S2: [84.1, 82.2, 80.4, 81.0],
  EBGLK3S1: [84.2, 77.3, 77.1, 78.9],
  EBGLK3S2: [4.1, 6.2, 6.0, 5.6],
  PBMHK3S3: [24.3, 28.6, 29.8, null],
  PBMGK3S4: [null, null, null, 26.1],
  PBMGK3S5: [null, null, null, 73.9],
  PBMGK3A2: [null, null, null, 70.2],
  PBSGK3S1: [17.6, 20.2, 20.1, 18.9],
  PBSGK3S2: [3.5, 4.0, 4.1, 3.9],
  SBEZK3S1: [6.2, 10.1, 9.0, 8.4],
  SBEZK3S2: [24.6, 32.1, 29.7, 27.9],
  SBSSK3S1: [27.4, 32.7, 34.8, 34.2],
  SBSSK3S2: [6.4, 8.3, 8.9, 8.7],
  SBSSK3S3: [12.4, 16.4, 17.9, 17.6],
  SBSSK3S4: [11.2, 14.8, 17.3, 17.8],
  SBSSK3S5: [22.8, 27.9, 29.6, 29.1],
  SBSSK3S6: [40.3, 46.9, 49.8, 49.1],
  SBPDK3S1: [null, null, 35.8, 36.7],
  SBPDK3S2: [null, null, 27.1, 27.4],
  SBPDK3S3: [null, null, 15.6, 16.2],
  PBWBK3S3: [82.6, 80.8, 80.2, 86.0],
  PBVTK3S3: [48.3, 42.7, 42.4, 45.1],
  GBZOK3S11: [null, null, 95.2, 95.4],
  GBZOK3S12: [null, null, 79.3, 79.1],
  GBZOK3S13: [null, null, 32.8, 33.2],
  GBZOK3S14: [null, null, 61.7, 61.9],
  GBZOK3S15: [null, null, 21.9, 24.4],
  SBOSK3S7: [null, null, 52.2, 52.7],
  SBOSK3S8: [null, null, 12.9, 13.1],
  SBOSK3S2: [8.1, 7.3, 9.2, null],
  SOOSK3A1: [88.2, 88.4, 85.3, 84.9],
  SOOSK3A2: [72.9, 74.2, 70.1, 70.3],
  SOOSK3A3: [76.1, 77.4, 74.3, 74.6],
  SBRLK3S14: [8.4, 7.7, 12.1, 10.6],
  SBRLK3S15: [3.6, 4.6, 7.4, 6.3],
  SBRLK3S34: [11.1, 10.8, 17.6, 14.9],
  SBSGK3S2: [8.2, 11.3, 12.8, null],
  SBSGK3S6: [null, null, 15.8, 18.4],
  SBSGK3S10: [null, null, null, 40.7],
  SBGMK3S2: [4.1, 4.9, 4.2, 4.1],
  MBMRK3S1: [7.2, 6.1, 8.2, 7.9],
  MBZTK3S1: [8.3, 8.1, 8.9, 9.1],
  SOROK3A1: [58.2, 57.1, 55.2, 55.1],
  LBRAK3S19: [3.9, 3.4, 4.1, 3.2],
  LBGEK3S3: [1.6, 2.1, 7.4, 6.4],
  LBRAK3S21: [5.1, 5.0, 10.6, 8.7],
  LBAGK3S20: [27.2, 22.1, 24.3, 22.1],
  LBAGK3S15: [20.3, 15.9, 17.9, 15.7],
  LBSDK3S2: [6.1, 5.2, 5.9, 5.1],
  LBLBK3S16: [43.1, 39.4, 58.2, 57.4],
  LBLBK3S11: [70.3, 62.4, 67.1, 68.3],
  LBLBK3S10: [75.8, 74.1, 73.2, 71.4],
};

type Percent = number | null;
