import { describe, expect, it } from 'vitest';
import { buildContent } from '../../../electron/importing/build-content.ts';
import type { ExistingData, ExistingSchool } from '../../../electron/importing/proposal.ts';
import type { ImportMapping } from '../../../shared/model/dataset.ts';
import type { RegisterContent } from '../../../shared/model/register.ts';
import { isRegister } from '../../../shared/model/register.ts';
import { issueOf, nothingYet, proposalOf, proposeText } from './propose-text.ts';
import { readText } from './read-text.ts';

const schools = `Schoolcode;Naam;BRIN;WK;GM;Klas 2;Klas 4
237781;De Linde;12ab 00;36300;363;1.120;96
237782;De Eik;12AC;WK036301;GM0363;80;
`;

const people = `GM;Jaar;Aantal
363;2023;7.512
0344;2025;"4012,0"
`;

function contentOf(
  text: string | Uint8Array,
  mapping: ImportMapping = {},
  fileName?: string,
): RegisterContent {
  const parsed = readText(text, fileName);
  const content = buildContent(parsed, proposalOf(parsed, mapping));
  if (!content.ok || !isRegister(content.value)) throw new Error(JSON.stringify(content));
  return content.value;
}

describe('a school list', () => {
  it('is read into schools with normalised codes and whole numbers', () => {
    expect(contentOf(schools)).toMatchObject({
      kind: 'school-list',
      title: 'Scholenlijst',
      fictitious: false,
      schools: [
        {
          code: '237781',
          name: 'De Linde',
          brin: '12AB00',
          municipality: 'GM0363',
          district: 'WK036300',
          enrolment: { klas2: 1120, klas4: 96, year: null },
        },
        {
          code: '237782',
          name: 'De Eik',
          brin: '12AC',
          municipality: 'GM0363',
          district: 'WK036301',
          enrolment: { klas2: 80, klas4: null, year: null },
        },
      ],
    });
  });

  it.each([
    [
      'Dutch names',
      'Schoolnummer;Schoolnaam;BRIN en vestiging;Wijkcode;Gemeentecode;Leerlingen klas 2;Leerlingen klas 4',
    ],
    ['English names', 'school_code;name;BRIN and branch;WK;GM;enrolled klas 2;enrolled klas 4'],
    ['other case', 'SCHOOLCODE;NAAM;BRIN-VESTIGING;WIJK;GEMEENTE;INGESCHREVEN_KLAS_2;INGESCHREVEN_KLAS_4'],
    ['years in the names', 'Schoolcode;School naam;Brin;Wk;Gm;Klas 2 (2025);Klas 4 (2025)'],
  ])('is known by %s, with any sign between the columns', (_, header) => {
    for (const sign of [';', ',', '\t']) {
      const text = `${header}\n1;De Linde;12AB00;WK036300;GM0363;12;9\n`.replaceAll(';', sign);
      expect(contentOf(text)).toMatchObject({
        kind: 'school-list',
        schools: [{ name: 'De Linde', brin: '12AB00', enrolment: { klas2: 12, klas4: 9 } }],
      });
    }
  });

  it('joins BRIN and branch, and finds the year of the numbers', () => {
    const text = 'Schoolcode;Naam;BRIN;Vestiging;Klas 2 (2024)\n1;De Linde;12AB;3;12\n';
    expect(contentOf(text, {}, 'scholen_2025.csv')).toMatchObject({
      title: 'Scholenlijst 2024',
      schools: [{ brin: '12AB03', enrolment: { klas2: 12, klas4: null, year: 2024 } }],
    });
    expect(contentOf(schools, {}, 'scholen_2025.csv')).toMatchObject({
      schools: [{ enrolment: { year: 2025 } }, { enrolment: { year: 2025 } }],
    });
  });

  it('reads names in Windows-1252', () => {
    const bytes = Buffer.from('Schoolcode;Naam;BRIN\n1;Caf\u00e9 Zo\u00eb;12AB00\n', 'latin1');
    expect(contentOf(bytes)).toMatchObject({ schools: [{ name: 'Café Zoë' }] });
  });

  it('is not what answers of pupils look like', () => {
    const rows = Array.from({ length: 40 }, (_, row) => `${row % 2};De Linde;363;2;${row % 2}`);
    const answers = ['Schoolcode;SchoolNaam;Gemeentecode;KLAS;EBGLK3S1', ...rows].join('\n');
    expect(readText(answers).layout.kind).toBe('spss-csv');
  });

  it('shows what it recognises, and nothing that it does not', () => {
    const { headline, register, columns, countedRows } = proposeText(schools);
    expect(headline).toBe('Dit is een scholenlijst van 2 scholen');
    expect(columns).toEqual([]);
    expect(countedRows).toBe(2);
    expect(register?.fields).toContainEqual({ what: 'Leerlingen in klas 2', column: 'Klas 2' });
    expect(register?.rows[1]).toEqual([
      '237782',
      'De Eik',
      '12AC',
      'Amsterdam, wijk 01',
      'Amsterdam',
      '80',
      '–',
    ]);
    expect(proposeText('Schoolcode;Naam;GM\n1;De Linde;363\n').register?.fields).toContainEqual({
      what: 'BRIN en vestiging',
      column: null,
    });
  });

  it('refuses two rows that contradict each other, with both lines; the same row twice counts once', () => {
    expect(issueOf(`${schools}237781;De Linde;12AB00;36300;363;5;96\n`)).toMatchObject({
      kind: 'input-invalid',
      title: 'School 237781 staat er twee keer, met andere gegevens: op regel 2 en op regel 4.',
      line: 4,
      kept: 'Er is niets ingelezen. Je werkmap is zoals hij was.',
    });
    const twice = proposeText(`${schools}237781;De Linde;12ab 00;36300;363;1.120;96\n`);
    expect(twice.countedRows).toBe(2);
    expect(twice.setAside).toEqual([{ reason: 'die er al stonden', rows: 1 }]);
  });

  it.each(['-5', 'veel', '12,5', '1.12', '1e3'])(
    'refuses ‘%s’ for a number of pupils, or sets the row aside',
    (wrong) => {
      const text = `${schools}3;De Beuk;;;;${wrong};9\n`;
      expect(issueOf(text)).toMatchObject({
        kind: 'value-not-a-number',
        line: 4,
        column: 'Klas 2',
        read: wrong,
      });
      const aside = proposeText(text, { setAsideBadRows: true });
      expect(aside.countedRows + aside.setAside.reduce((sum, { rows }) => sum + rows, 0)).toBe(aside.rows);
      expect(aside.countedRows).toBe(2);
    },
  );

  it('leaves out rows without a school, and says so', () => {
    expect(proposeText(`${schools};;;;;;\n`).setAside).toEqual([{ reason: 'zonder schoolcode', rows: 1 }]);
    expect(issueOf('Schoolcode;Naam;BRIN\n;De Linde;12AB00\n')?.kind).toBe('file-empty');
  });

  it('warns of codes that are none, and of a district in another municipality', () => {
    const { warnings } = proposeText(
      'Schoolcode;Naam;BRIN;WK;GM\n1;De Linde;ABC;WK034401;GM0363\n2;De Eik;12AB00;wijk;stad\n',
    );
    expect(warnings.map(({ title, line }) => [title, line])).toEqual([
      ['Bij De Linde is het BRIN geen code van vier of zes tekens.', 2],
      ['Bij De Eik staat geen gemeentecode die we kunnen lezen.', 3],
      ['Bij De Eik staat geen wijkcode die we kunnen lezen.', 3],
      ['De wijk van De Linde ligt niet in de gemeente die erbij staat.', 2],
    ]);
  });

  it('is held against the monitor, without a word of how many took part', () => {
    const asked = (code: string, name: string, respondents: number): ExistingSchool => ({
      code,
      name,
      wave: 2025,
      respondents,
      hasEnrolment: code === '8',
    });
    const existing: ExistingData = {
      ...nothingYet,
      areas: () => [],
      schools: () => [asked('1', 'De Linde', 31), asked('9', 'De Beuk', 17), asked('8', 'De Es', 40)],
    };
    const list = 'Schoolcode;Naam;Klas 2;Klas 4\n1;De Linde;20;10\n2;De Eik;50;50\n';
    const { warnings } = proposalOf(readText(list), {}, existing);
    expect(warnings.map(({ title }) => title)).toEqual([
      'Bij De Linde staan minder leerlingen in de lijst dan er aan een meting meededen.',
      'Van De Eik zijn er geen antwoorden in deze werkmap.',
      'De Beuk doet mee in de monitor, maar staat niet in de lijst.',
    ]);
    expect(JSON.stringify(warnings)).not.toMatch(/31|17/);
    expect(proposalOf(readText(list), {}, nothingYet).warnings).toEqual([]);
  });
});

describe('a population', () => {
  it('is read into numbers per area and year', () => {
    expect(contentOf(people)).toMatchObject({
      kind: 'population',
      title: 'Bevolking 2023 en 2025',
      areas: [{ code: 'GM0363', name: 'Amsterdam' }, { code: 'GM0344' }],
      counts: [
        { areaCode: 'GM0363', year: 2023, number: 7512 },
        { areaCode: 'GM0344', year: 2025, number: 4012 },
      ],
    });
    expect(proposeText(people).headline).toBe('Dit is een bevolkingstabel van 2 gebieden, 2023 en 2025');
  });

  it('may hold areas of every level, beside a name, with periods as StatLine writes them', () => {
    const text =
      'Gebied,Naam,Perioden,Jongeren\nNL01  ,Nederland,2024JJ00,188000\nWK036300,Centrum,2024JJ00,900\nBuiten,?,2024JJ00,5\n';
    expect(contentOf(text)).toMatchObject({
      counts: [
        { areaCode: 'NL01', year: 2024, number: 188000 },
        { areaCode: 'WK036300', year: 2024, number: 900 },
      ],
    });
    expect(proposeText(text).setAside).toEqual([{ reason: 'zonder code van een gebied', rows: 1 }]);
  });

  it.each(['1899', '23', 'volgend jaar', ''])('refuses ‘%s’ for a year', (year) => {
    expect(issueOf(`${people}14;${year};5\n`)).toMatchObject({
      kind: 'value-not-a-number',
      line: 4,
      column: 'Jaar',
    });
  });

  it('refuses two numbers for one area and year', () => {
    expect(issueOf(`${people}GM0363;2023;7000\n`)).toMatchObject({
      title: 'GM0363 in 2023 staat er twee keer, met een ander aantal: op regel 2 en op regel 4.',
    });
  });

  it('warns of an area in no list', () => {
    expect(proposeText('GM;Jaar;Aantal\nGM7777;2023;5\n').warnings).toMatchObject([{ kind: 'area-unknown' }]);
  });
});
