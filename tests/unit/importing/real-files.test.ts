import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../electron/importing/read-file.ts';
import { columnOf } from './read-text.ts';
import { deliveryOf, proposalOf, proposedColumn, waveColumn, waveOf } from './propose-text.ts';

const monitor = '../shared/data/monitor/gmj_fake_codes_puntkomma_decimaalkomma_utf8bom.csv';
const statline = '../shared/data/statline/50140NED_TypedDataSet_22092025_192544.csv';
const read = (file: string) => readFile({ path: file, fileName: path.basename(file) }, () => undefined);

describe.skipIf(!existsSync(monitor))('the monitor file with invented answers (needs ../shared/data)', () => {
  it('is five waves, each with the weight that has its year in its name, and no question', () => {
    const proposal = proposalOf(read(monitor));
    expect(proposal.waves.map(({ wave, rows, weightColumn }) => [wave, rows, weightColumn])).toEqual([
      [2012, 990, 'weegfactor2012'],
      [2016, 1021, 'weegfactor2016'],
      [2020, 971, 'weegfactor2020'],
      [2022, 1019, 'weegfactor2022'],
      [2024, 999, 'weegfactor2024'],
    ]);
    expect(proposal.questions).toEqual([]);
    expect(proposal.countedRows).toBe(5000);
    expect(proposal.layout).toEqual({
      kind: 'spss-csv',
      delimiter: ';',
      decimal: ',',
      encoding: 'utf-8-bom',
    });
    expect(proposedColumn(proposal, 'weegfactor2024')).toMatchObject({
      role: 'weight',
      certainty: 'sure',
      weightWaves: [2024],
    });
  });

  it('holds a national indicator and a national question, and five indicators of its own; height and weight are no groups', () => {
    const proposal = proposalOf(read(monitor));
    expect([proposal.nationalIndicators, proposal.ownIndicators]).toEqual([2, 5]);
    expect(proposedColumn(proposal, 'STRESS3')).toMatchObject({ role: 'indicator', indicator: 'STRESS3' });
    expect(proposedColumn(proposal, 'EBEGK311')).toMatchObject({ role: 'question', indicator: 'EBEGK311' });
    expect(proposedColumn(proposal, 'MCMZGB208').role).toBe('background');
    expect(proposedColumn(proposal, 'FLBMK301').role).toBe('ignore');
    expect(proposedColumn(proposal, 'nederland').role).toBe('ignore');
  });

  it('keeps municipalities 1 to 3 as read, with one warning for the three of them', () => {
    const parsed = read(monitor);
    const { areas, waves, schools, warnings } = deliveryOf(parsed);
    expect(areas).toEqual(
      ['1', '2', '3'].map((code) => ({
        code,
        level: 'municipality',
        name: code,
        parent: 'REGIO',
        known: false,
      })),
    );
    expect(warnings.map(({ kind, column, line }) => [kind, column, line])).toEqual([
      ['area-unknown', 'gemeente', 2],
    ]);
    expect(schools).toEqual([]);
    expect(waves.map(({ rows }) => rows)).toEqual([990, 1021, 971, 1019, 999]);
  });

  it('gives each wave its own rows: the weights of 2024 add up as they do in the file', () => {
    const parsed = read(monitor);
    const { content } = waveColumn(waveOf(deliveryOf(parsed), 2024), 'weegfactor2024');
    expect(content.kind).toBe('number');
    expect([...content.values].slice(0, 2)).toEqual([0.6387788045, 1.7793582379]);
    expect(waveOf(deliveryOf(parsed), 2024).columns.filter(({ role }) => role === 'weight')).toHaveLength(1);
    expect(columnOf(parsed, 'GENDER').empty).toBe(470);
  });
});

describe.skipIf(!existsSync(statline))('the StatLine table 50140NED (needs ../shared/data)', () => {
  it('asks for the year, which is nowhere in it', () => {
    const proposal = proposalOf(read(statline));
    expect(proposal.questions).toMatchObject([{ id: 'year', free: true, options: [] }]);
    expect(proposal.layout).toMatchObject({ kind: 'statline-typed', decimal: '.' });
  });

  it('has 148 indicators for the country, 25 regions, 338 municipalities of which 15 are empty, and CG01', () => {
    const proposal = proposalOf(read(statline), { year: 2024 });
    expect(proposal.questions).toEqual([]);
    expect(proposal.columns.filter(({ role }) => role === 'indicator')).toHaveLength(148);
    expect(proposal.areaCounts).toEqual([
      { level: 'country', areas: 1, allEmpty: 0 },
      { level: 'region', areas: 26, allEmpty: 0 },
      { level: 'municipality', areas: 338, allEmpty: 15 },
    ]);
    expect(proposal.warnings).toMatchObject([
      { kind: 'area-unknown', line: 3, column: 'RegioS', read: 'CG01' },
    ]);
  });

  it('becomes one cell per indicator and area; a blank one is no number, and there is no n and no limit', () => {
    const delivery = deliveryOf(read(statline), { year: 2024 });
    expect(delivery).toMatchObject({ kind: 'aggregate', fictitious: false, waves: [], schools: [] });
    expect(delivery.cells).toHaveLength(148 * 365);
    expect(delivery.cells.filter(({ areaCode }) => areaCode === 'NL01').length).toBe(148);
    expect(delivery.cells[0]).toEqual({
      indicator: 'MoeiteMetRondkomen_1',
      areaCode: 'NL01',
      wave: 2024,
      percent: 28.3,
      n: null,
      lower: null,
      upper: null,
    });
    const filled = new Set(
      delivery.cells.filter(({ percent }) => percent !== null).map(({ areaCode }) => areaCode),
    );
    expect(filled.size).toBe(350);
    expect(delivery.areas.find(({ code }) => code === 'CG01')).toEqual({
      code: 'CG01',
      level: 'region',
      name: 'Regio CG01 (naam niet in het bestand)',
      parent: null,
      known: false,
    });
    expect(delivery.areas.filter(({ known }) => !known)).toHaveLength(1);
    expect(delivery.indicators).toHaveLength(148);
    expect(new Set(delivery.indicators.map(({ label }) => label)).size).toBe(148);
  });
});
