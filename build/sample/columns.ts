import { askedIn, type Answers } from './answers.ts';
import type { IndicatorColumn, Wave } from './indicator-columns.ts';
import type { Pupil } from './pupils.ts';
import { scaleColumnsOf, type ScaleAnswers } from './scale-answers.ts';

/** All that is known of one respondent, ready to be written. */
export interface Respondent {
  readonly number: number;
  readonly pupil: Pupil;
  readonly answers: Answers;
  readonly scaleAnswers: ScaleAnswers;
  readonly municipalityWeight: number;
  readonly regionWeight: number;
}

export interface FileColumn {
  readonly name: string;
  readonly write: (respondent: Respondent) => string;
}

/** The columns of one wave's file. The files of the years differ, as real deliveries do. */
export function columnsOf(wave: Wave): readonly FileColumn[] {
  return [
    column('Onderzoeksjaar', () => String(wave)),
    column('Respondentnummer', ({ number }) => String(wave * 100_000 + number)),
    column('Schoolcode', ({ pupil }) => pupil.school.code),
    column('SchoolNaam', ({ pupil }) => pupil.school.name),
    municipalityColumn(wave),
    column('Wijkcode', ({ pupil }) => pupil.district ?? ''),
    column('Stratum', ({ pupil }) => pupil.school.municipality.slice(2)),
    column('Standaardisatiefactor_gemeente', ({ municipalityWeight }) => writeDecimal(municipalityWeight)),
    column('Standaardisatiefactor_regio', ({ regionWeight }) => writeDecimal(regionWeight)),
    column('KLAS', ({ pupil }) => pupil.klas),
    column('MBOKK331', ({ pupil }) => String(pupil.schoolYear)),
    column('MBOKK3S31', ({ pupil }) => (pupil.education === '3' ? '2' : pupil.education)),
    column('MBOKK3S32', ({ pupil }) => pupil.education),
    column('GENDER', ({ pupil }) => (pupil.gender === '3' ? '9' : pupil.gender)),
    ...(wave >= 2023 ? [column('BBGSK4S1', ({ pupil }) => pupil.gender)] : []),
    column('BBLFA321', ({ pupil }) => String(pupil.age ?? 99)),
    ...(wave >= 2023 ? tickBoxes : []),
    ...askedIn(wave).map((indicator) => indicatorColumn(indicator, wave)),
    ...scaleColumnsOf(wave).map((name) => column(name, ({ scaleAnswers }) => scaleAnswers.get(name) ?? '')),
  ];
}

/** Multiple response: 1 Aangekruist, 2 Niet aangekruist. */
const tickBoxes = [
  tickBox('GBZOK310', 'GBZOK3S12'),
  tickBox('GBZOK311', 'GBZOK3S13'),
  tickBox('GBZOK312', 'GBZOK3S14'),
  tickBox('GBZOK313', 'GBZOK3S15'),
];

function column(name: string, write: FileColumn['write']): FileColumn {
  return { name, write };
}

/** The column got another name in 2025; the code was written with its prefix in 2021. */
function municipalityColumn(wave: Wave): FileColumn {
  return column(wave === 2025 ? 'Gemeentecode2023' : 'Gemeentecode', ({ pupil }) => {
    const code = pupil.municipality ?? '';
    return wave === 2021 ? code : code.slice(2);
  });
}

function tickBox(name: string, indicator: string): FileColumn {
  return column(name, ({ answers }) => {
    const answer = answers.get(indicator) ?? '';
    return answer === '0' ? '2' : answer;
  });
}

function indicatorColumn(indicator: IndicatorColumn, wave: Wave): FileColumn {
  const name = wave < 2025 ? (indicator.nameBefore2025 ?? indicator.name) : indicator.name;
  return column(name, ({ answers }) => answers.get(indicator.name) ?? '');
}

/** As SPSS writes a weight in a Dutch locale: ten decimals and a comma. */
function writeDecimal(value: number): string {
  return value.toFixed(10).replace('.', ',');
}
