import { describe, expect, it } from 'vitest';
import { importingTexts } from '../../../shared/language/nl/importing.ts';
import {
  deliverText,
  issueOf,
  proposeText,
  proposedColumn,
  waveColumn,
  waveOf,
  csv,
} from './propose-text.ts';
import { cellsOf } from './read-text.ts';

const national = csv(
  'Onderzoeksjaar;KLAS;GENDER;EBGLK3S1;SBSSK3S6',
  ['2023;1;1;1;0', '2023;2;2;0;1', '2023;2;9;9;8'],
  20,
);

describe('the year', () => {
  it('is the column, else the name of the file, else a question', () => {
    const text = csv('KLAS;EBGLK3S1', ['1;0', '2;1'], 10);
    expect(proposeText(national, {}, 'monitor 2021.csv').waves[0]?.wave).toBe(2023);
    expect(proposeText(text, {}, 'monitor 2021.csv').waves[0]?.wave).toBe(2021);
    expect(proposeText(text, {}, 'versie 20211104 van 2019 en 2021.csv').questions).toMatchObject([
      { id: 'year' },
    ]);
    expect(proposeText(text, { year: 2019 }, 'monitor.csv')).toMatchObject({
      questions: [],
      waves: [{ wave: 2019 }],
    });
  });

  it('is the first of a school year', () => {
    expect(proposeText(csv('Onderzoeksjaar;EBGLK3S1', ['2023-2024;1', '2023-2024;0'])).waves[0]?.wave).toBe(
      2023,
    );
  });

  it('of the rows goes before the year that was given, and that is said', () => {
    const proposal = proposeText(national, { year: 2025 });
    expect(proposal.waves[0]?.wave).toBe(2023);
    expect(proposal.warnings).toMatchObject([
      { kind: 'mapping-incomplete', column: 'Onderzoeksjaar' },
      { kind: 'weight-invalid' },
    ]);
  });
});

describe('indicators', () => {
  it('are national by their name in any case, with 9 for unknown and 8 for not applicable', () => {
    const column = proposedColumn(proposeText(national.replace('SBSSK3S6', 'sbssk3s6')), 'sbssk3s6');
    expect(column).toMatchObject({
      role: 'indicator',
      indicator: 'SBSSK3S6',
      missingCodes: [],
      notApplicableCodes: ['8'],
    });
    expect(column.valueLabels).toEqual([
      { code: '0', label: 'nee' },
      { code: '1', label: 'ja' },
      { code: '8', label: 'niet van toepassing' },
    ]);
  });

  it('are not a national name with other answers: that is said, and kept apart', () => {
    const proposal = proposeText(csv('KLAS;EBGLK3S1', ['1;1', '1;2', '1;3'], 10), { year: 2023, weight: '' });
    expect(proposedColumn(proposal, 'EBGLK3S1')).toMatchObject({ role: 'background', certainty: 'unsure' });
    expect(proposal.warnings).toMatchObject([
      { kind: 'value-not-a-number', column: 'EBGLK3S1', read: '2, 3' },
    ]);
  });

  it('of the region itself are columns of 0 and 1; 1 and 2 is nothing by itself, until the user says so', () => {
    const text = csv('EIGEN;VINKJE', ['0;1', '1;2', '9;9'], 10);
    const proposal = proposeText(text, { year: 2023 });
    expect(proposedColumn(proposal, 'EIGEN')).toMatchObject({
      role: 'indicator',
      indicator: 'EIGEN',
      missingCodes: ['9'],
    });
    expect(proposedColumn(proposal, 'VINKJE').role).toBe('background');
    const changed = proposeText(text, { year: 2023, columns: { VINKJE: { role: 'indicator' } } });
    expect(proposedColumn(changed, 'VINKJE')).toMatchObject({
      role: 'indicator',
      valueLabels: [
        { code: '2', label: 'nee' },
        { code: '1', label: 'ja' },
        { code: '9', label: 'onbekend' },
      ],
    });
  });

  it('are one column each: a second column of the same indicator is left as a column', () => {
    const proposal = proposeText(csv('Onderzoeksjaar;SOOSK3S1;SOOSK3A1', ['2025;0;1', '2025;1;0'], 5));
    expect(
      proposal.columns.filter(({ indicator }) => indicator === 'SOOSK3A1').map(({ name }) => name),
    ).toEqual(['SOOSK3A1']);
  });

  it('that nobody was asked in a wave are not in that wave', () => {
    const { waves } = deliverText(
      csv('Onderzoeksjaar;EBGLK3S1;SBSSK3S6', ['2021;1;', '2023;1;0', '2021;0;', '2023;0;1'], 5),
    );
    expect(
      waves.map(({ wave, columns }) => [wave, columns.filter(({ role }) => role === 'indicator').length]),
    ).toEqual([
      [2021, 1],
      [2023, 2],
    ]);
  });
});

describe('other columns', () => {
  it('are groups when they divide people into some, and nothing when they do not', () => {
    const rows = Array.from(
      { length: 300 },
      (_, row) => `${1 + (row % 2)};${row % 4};naam ${row};${row % 100};;1`,
    );
    const proposal = proposeText(csv('KLAS;GROEP;TEKST;VEEL;LEEG;EEN', rows), { year: 2023 });
    expect(proposal.columns.map(({ name, role }) => [name, role])).toEqual([
      ['KLAS', 'class'],
      ['GROEP', 'background'],
      ['TEKST', 'ignore'],
      ['VEEL', 'ignore'],
      ['LEEG', 'ignore'],
      ['EEN', 'ignore'],
    ]);
  });

  it('of one role are one: the preferred by name, the others are groups', () => {
    const proposal = proposeText(
      csv('MBOKK3S32;MBOKK3S31;BBGSK4S1;GENDER', ['1;1;1;1', '2;2;2;2', '3;2;3;9'], 10),
      { year: 2023 },
    );
    expect(proposal.columns.map(({ role }) => role)).toEqual([
      'background',
      'education',
      'background',
      'gender',
    ]);
  });

  it('change when the user says so: role, missing codes; what is then no longer alone gives way', () => {
    const text = csv('GENDER;BBGSK4S1;EBGLK3S1', ['1;1;1', '2;2;0', '9;3;9'], 10);
    const proposal = proposeText(text, {
      year: 2023,
      columns: { BBGSK4S1: { role: 'gender' }, EBGLK3S1: { missingCodes: [] } },
    });
    expect(proposal.columns.map(({ role }) => role)).toEqual(['background', 'gender', 'indicator']);
    expect(proposedColumn(proposal, 'EBGLK3S1').missingCodes).toEqual([]);
  });

  it('cannot be two of what there is one of', () => {
    const columns = { A: { role: 'school' }, B: { role: 'school' } } as const;
    expect(issueOf(csv('A;B', ['1;1', '2;2']), { year: 2023, columns })).toMatchObject({
      kind: 'input-invalid',
      column: 'B',
      title: importingTexts.roleTwice('School', 'A', 'B').title,
    });
  });

  it('may be named in a mapping as another wave writes them', () => {
    const { warnings, columns } = proposeText(national, { columns: { ' klas': { role: 'ignore' } } });
    expect(warnings.filter(({ column }) => column?.trim() === 'klas')).toEqual([]);
    expect(columns.find(({ name }) => name === 'KLAS')?.role).toBe('ignore');
  });

  it('that a mapping names and the file does not have are said, not refused', () => {
    const { warnings } = proposeText(national, { columns: { WEG: { role: 'school' } }, weight: '' });
    expect(warnings).toMatchObject([{ kind: 'mapping-incomplete', column: 'WEG' }]);
    expect(warnings[0]?.kept).toBeUndefined();
  });
});

describe('areas and schools', () => {
  it('are read in every way of writing them, and an unknown one is kept with the line where it first stands', () => {
    const text = csv('Gemeentecode;EBGLK3S1', [
      '363;1',
      '0363;0',
      'GM0363;1',
      '344;0',
      '4999;1',
      ';0',
      '9999;1',
    ]);
    const { areas, warnings, waves } = deliverText(text, { year: 2023, weight: '' });
    expect(areas.map(({ code, name, known }) => [code, name, known])).toEqual([
      ['GM0344', 'Utrecht', true],
      ['GM0363', 'Amsterdam', true],
      ['GM4999', 'GM4999', false],
    ]);
    expect(warnings).toMatchObject([{ kind: 'area-unknown', column: 'Gemeentecode', line: 6, read: '4999' }]);
    const [wave] = waves;
    expect(wave && cellsOf(waveColumn(wave, 'Gemeentecode')).slice(0, 6)).toEqual([
      'GM0363',
      'GM0363',
      'GM0363',
      'GM0344',
      'GM4999',
      '',
    ]);
  });

  it('of a list of somebody’s own stay as read, and numbers of monitor regions are no GG codes', () => {
    const text = csv('MIREB401;Gemeente;EBGLK3S1', ['12;1;0', '13;2;1', '13;34;1'], 3);
    const { areas } = deliverText(text, { year: 2023, weight: '' });
    expect(areas.map(({ level, code, parent }) => [level, code, parent])).toEqual([
      ['region', '12', null],
      ['region', '13', null],
      ['municipality', '1', '12'],
      ['municipality', '2', '13'],
      ['municipality', '34', '13'],
    ]);
  });

  it('are asked when two columns tell the municipality equally well', () => {
    const text = csv('Gemeentecode2021;Gemeentecode2023;EBGLK3S1', ['363;363;1', '344;344;0'], 5);
    const proposal = proposeText(text, { year: 2023, weight: '' });
    expect(proposal.questions).toMatchObject([
      {
        id: 'area',
        options: [
          { value: 'Gemeentecode2021', advised: false },
          { value: 'Gemeentecode2023', advised: true },
        ],
      },
    ]);
    const columns = { Gemeentecode2023: { role: 'municipality' } } as const;
    const answered = proposeText(text, { year: 2023, weight: '', columns });
    expect(answered.questions).toEqual([]);
    expect(proposedColumn(answered, 'Gemeentecode2021').role).not.toBe('municipality');
  });

  it('put a school where most of its pupils live, under the name most of them have', () => {
    const rows = ['1;De Linde;363;1', '1;De Linde;363;0', '1;de linde;344;1', '2;De Eik;344;0'];
    const { schools } = deliverText(csv('Schoolcode;SchoolNaam;Gemeentecode;EBGLK3S1', rows), {
      year: 2023,
      weight: '',
    });
    expect(schools).toEqual([
      { code: '1', name: 'De Linde', municipality: 'GM0363', district: null },
      { code: '2', name: 'De Eik', municipality: 'GM0344', district: null },
    ]);
  });
});

describe('examples', () => {
  it('never show a value that fewer than five have, nor a postcode', () => {
    for (let file = 0; file < 40; file++) {
      const rows = Array.from(
        { length: 60 },
        (_, row) => `${row < 4 ? 666 : 100 + (row % 2)};${row < 4 ? 1 : 2};3511;${(row + file) % 2}`,
      );
      const { sampleRows, sampleColumns } = proposeText(csv('Schoolcode;KLAS;PC4;EBGLK3S1', rows), {
        year: 2023,
      });
      expect(sampleColumns).toEqual(['School', 'Klas', 'Meestal (heel) gelukkig']);
      expect(sampleRows.flat().filter(({ code }) => code === '666' || code === '3511')).toEqual([]);
      expect(new Set(sampleRows.map((row) => row[1]?.code))).toEqual(new Set(['2']));
    }
  });

  it('are drawn per column: what goes together in the file does not go together there', () => {
    const mixed = Array.from({ length: 20 }, (_, file) => {
      const rows = Array.from({ length: 60 }, (_row, row) => (row % 2 ? '10;1;0' : '20;2;1'));
      return proposeText(csv('Schoolcode;KLAS;EBGLK3S1', [...rows, ...rows.slice(file)]), { year: 2023 })
        .sampleRows;
    }).flat();
    expect(mixed.some(([school, klas]) => school?.code === '10' && klas?.code === '2')).toBe(true);
    expect(waveOf(deliverText(national, { weight: '' }), 2023).rows).toBe(60);
  });
});
