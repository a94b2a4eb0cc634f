import { describe, expect, it } from 'vitest';
import { importingTexts } from '../../../shared/language/nl/importing.ts';
import { csv, deliverText, issueOf, proposeText, proposedColumn } from './propose-text.ts';

const header = 'ID;Persoonskenmerken;Marges;RegioS;Perioden;MoeiteMetRondkomen_1;HeelEigenNaamXYZ_2';

describe('a StatLine table', () => {
  it('takes its years from Perioden and its limits from the margins', () => {
    const { cells } = deliverText(
      csv(header, [
        '0;T009002;MW00000;NL01  ;2022JJ00;20.5;1',
        '1;T009002;MOG0095;NL01  ;2022JJ00;18.2;0.5',
        '2;T009002;MBG0095;NL01  ;2022JJ00;23.1;1.5',
        '3;T009002;MW00000;NL01  ;2024JJ00;22;',
      ]),
    );
    expect(cells.filter(({ indicator }) => indicator === 'MoeiteMetRondkomen_1')).toEqual([
      {
        indicator: 'MoeiteMetRondkomen_1',
        areaCode: 'NL01',
        wave: 2022,
        percent: 20.5,
        n: null,
        lower: 18.2,
        upper: 23.1,
      },
      {
        indicator: 'MoeiteMetRondkomen_1',
        areaCode: 'NL01',
        wave: 2024,
        percent: 22,
        n: null,
        lower: null,
        upper: null,
      },
    ]);
    // The other topic has nothing in 2024: it was not asked then.
    expect(cells.filter(({ indicator }) => indicator !== 'MoeiteMetRondkomen_1')).toMatchObject([
      { wave: 2022, percent: 1 },
    ]);
  });

  it('keeps an area without a figure where others have one, to be shown as such', () => {
    const { cells } = deliverText(
      csv(header, ['0;T1;MW00000;GM0363;2024JJ00;20;1', '1;T1;MW00000;GM0014;2024JJ00;;2']),
    );
    expect(cells.filter(({ percent }) => percent === null)).toMatchObject([
      { indicator: 'MoeiteMetRondkomen_1', areaCode: 'GM0014' },
    ]);
  });

  it('knows a topic that is named after an indicator of the monitor, by any name it had', () => {
    const monitor = 'ID;Marges;RegioS;Perioden;SBSSK3S6_1;SOOSK3S1_2;SOOSK3A1_3';
    const file = csv(monitor, ['0;MW00000;NL99  ;2023JJ00;49.8;85.3;85.4']);
    expect(proposeText(file)).toMatchObject({ nationalIndicators: 2, ownIndicators: 1, fictitious: true });
    const { cells, indicators, population, fictitious, areas } = deliverText(file);
    expect(cells.map(({ indicator, percent }) => [indicator, percent])).toEqual([
      ['SBSSK3S6', 49.8],
      ['SOOSK3A1', 85.3],
      // A second column for the same figure stays a topic of its own.
      ['SOOSK3A1_3', 85.4],
    ]);
    expect(indicators.map(({ origin }) => origin)).toEqual(['national', 'national', 'published']);
    expect({ population, fictitious }).toEqual({ population: '', fictitious: true });
    expect(areas).toMatchObject([{ code: 'NL99', level: 'country', name: 'Nederland (fictief)' }]);
  });

  it('reads only the total of a dimension of groups, and says how many rows it left', () => {
    const rows = [
      '0;T009002;MW00000;NL01;2024JJ00;20;1',
      '1;3000;MW00000;NL01;2024JJ00;30;2',
      '2;4000;MW00000;NL01;2024JJ00;40;3',
    ];
    const proposal = proposeText(csv(header, rows));
    expect(proposal).toMatchObject({
      rows: 3,
      countedRows: 1,
      setAside: [{ reason: importingTexts.setAside.otherGroups, rows: 2 }],
    });
    expect(deliverText(csv(header, rows)).cells.map(({ percent }) => percent)).toEqual([20, 1]);
    expect(
      issueOf(
        csv(
          header,
          rows.map((row) => row.replace('T009002', '5000')),
        ),
      ),
    ).toMatchObject({
      kind: 'file-layout-unknown',
      column: 'Persoonskenmerken',
    });
  });

  it('puts the names of columns it does not know into words', () => {
    const { indicators } = deliverText(csv(header, ['0;T1;MW00000;GM0363;2024JJ00;20;1']));
    expect(indicators[1]).toMatchObject({
      code: 'HeelEigenNaamXYZ_2',
      label: 'Heel eigen naam XYZ',
      origin: 'published',
      direction: 'neutral',
      population: '',
    });
    expect(indicators[0]).toMatchObject({ label: 'Moeite met rondkomen', direction: 'low' });
  });

  it('is refused for a word or a number that is no percentage, with the line; such rows can be set aside', () => {
    const rows = [
      '0;T1;MW00000;GM0363;2024JJ00;20;1',
      '1;T1;MW00000;GM0344;2024JJ00;veel;2',
      '2;T1;MW00000;GM0014;2024JJ00;25.5;3',
    ];
    expect(issueOf(csv(header, rows))).toMatchObject({
      kind: 'value-not-a-number',
      line: 3,
      column: 'MoeiteMetRondkomen_1',
      read: 'veel',
    });
    expect(proposeText(csv(header, rows), { setAsideBadRows: true }).countedRows).toBe(2);
    const one = Array.from(
      { length: 20 },
      (_, at) => `${at};T1;MW00000;GM${1000 + at};2024JJ00;${at === 7 ? 120.5 : 20.5};1`,
    );
    expect(issueOf(csv(header, one))).toMatchObject({ kind: 'value-not-a-number', line: 9, read: '120.5' });
    expect(proposeText(csv(header, one), { setAsideBadRows: true }).setAside).toEqual([
      { reason: importingTexts.setAside.notAPercentage, rows: 1 },
    ]);
  });

  it('leaves out a column of counts, and says so', () => {
    const rows = Array.from(
      { length: 20 },
      (_, at) => `${at};T1;MW00000;GM${1000 + at};2024JJ00;${5000 + at};10`,
    );
    const proposal = proposeText(csv(header, rows));
    expect(proposedColumn(proposal, 'MoeiteMetRondkomen_1').role).toBe('ignore');
    expect(proposal.warnings).toContainEqual(expect.objectContaining({ column: 'MoeiteMetRondkomen_1' }));
  });

  it('keeps districts, leaves neighbourhoods, and asks for the year only where there is none', () => {
    const rows = ['0;T1;MW00000;WK036301;2024JJ00;20;1', '1;T1;MW00000;BU03630101;2024JJ00;30;2'];
    const proposal = proposeText(csv(header, rows));
    expect(proposal.questions).toEqual([]);
    expect(proposal.areaCounts).toEqual([{ level: 'district', areas: 1, allEmpty: 0 }]);
    expect(proposal.setAside).toEqual([{ reason: importingTexts.setAside.noArea, rows: 1 }]);
    const withoutYear = csv('ID;RegioS;MoeiteMetRondkomen_1', ['0;GM0363;20']);
    expect(proposeText(withoutYear).questions).toMatchObject([{ id: 'year', free: true }]);
    expect(proposeText(withoutYear, { year: 2024 })).toMatchObject({
      questions: [],
      waves: [{ wave: 2024, municipalities: 1 }],
    });
  });
});
