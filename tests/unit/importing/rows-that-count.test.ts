import type { ImportMapping } from '../../../shared/model/dataset.ts';
import { describe, expect, it } from 'vitest';
import { buildDelivery } from '../../../electron/importing/build-delivery.ts';
import { propose } from '../../../electron/importing/propose.ts';
import { importingTexts } from '../../../shared/language/nl/importing.ts';
import {
  csv,
  deliverText,
  issueOf,
  nothingYet,
  proposalOf,
  proposeText,
  waveColumn,
  waveOf,
} from './propose-text.ts';
import { cellsOf, readText } from './read-text.ts';

const reasons = importingTexts.setAside;
const header = 'Onderzoeksjaar;Weegfactor;KLAS;EBGLK3S1';

describe('weights', () => {
  it('that are missing or negative set the row aside; 0 counts', () => {
    const text = csv(header, ['2023;0,5;1;1', '2023;;1;0', '2023;-1,2;1;1', '2023;0;2;1', '2023;1,5;2;0']);
    const proposal = proposeText(text);
    expect(proposal.setAside).toEqual([
      { reason: reasons.noWeight, rows: 1 },
      { reason: reasons.negativeWeight, rows: 1 },
    ]);
    expect(proposal).toMatchObject({ rows: 5, countedRows: 3, waves: [{ wave: 2023, rows: 3 }] });
    const wave = waveOf(deliverText(text), 2023);
    expect(cellsOf(waveColumn(wave, 'Weegfactor'))).toEqual(['0.5', '0', '1.5']);
    expect(cellsOf(waveColumn(wave, 'EBGLK3S1'))).toEqual(['1', '1', '0']);
    expect(wave.setAside).toEqual(proposal.setAside);
  });

  it('of 0 are said: these pupils are in no figure', () => {
    const { warnings } = proposeText(csv(header, ['2023;0;1;1', '2023;0;1;0', '2023;1,2;2;1']));
    expect(warnings).toMatchObject([
      { kind: 'weight-invalid', title: importingTexts.zeroWeights(2).title, column: 'Weegfactor' },
    ]);
  });

  it('that are far larger than the others are said, with the line; impossible ones set the row aside', () => {
    const rows = ['2023;0,8;1;1', '2023;1,2;2;0', '2023;1,1;1;1', '2023;0,9;1;0', '2023;61;2;1'];
    const { warnings, countedRows } = proposeText(csv(header, rows));
    expect(warnings).toMatchObject([
      { kind: 'weight-invalid', ...importingTexts.oddWeight('61,00', '1,10'), line: 6 },
    ]);
    expect(countedRows).toBe(5);
    expect(proposeText(csv(header, rows.slice(0, 4))).warnings).toEqual([]);

    const impossible = proposeText(
      csv(header, [...rows.slice(0, 4), '2023;1E+308;1;1', '2023;1E+999;1;0', '2023;1E-200;1;0']),
    );
    expect(impossible).toMatchObject({
      countedRows: 4,
      setAside: [{ reason: reasons.impossibleWeight, rows: 3 }],
      warnings: [],
    });
  });

  it('stay as they are when nothing is weighted', () => {
    const proposal = proposeText(csv(header, ['2023;;1;1', '2023;-1;1;0']), { weight: '' });
    expect(proposal).toMatchObject({
      countedRows: 2,
      setAside: [],
      warnings: [],
      waves: [{ weightColumn: null }],
    });
  });

  it('with a stray word are refused, with the line, or set aside when the user says so', () => {
    const text = csv(header, ['2023;0,5;1;1', '2023;onbekend;1;0', '2023;1,5;2;0']);
    expect(issueOf(text)).toMatchObject({
      kind: 'value-not-a-number',
      file: 'proef.csv',
      line: 3,
      column: 'Weegfactor',
      read: 'onbekend',
      kept: importingTexts.nothingImported,
    });
    const proposal = proposeText(text, { setAsideBadRows: true });
    expect(proposal).toMatchObject({
      countedRows: 2,
      setAside: [{ reason: reasons.unreadableValue, rows: 1 }],
    });
  });

  it('are chosen per wave by the year in their name, and a wave without one is said', () => {
    const rows = ['2022;1,1;2,1;1', '2024;1,2;2,2;0', '2020;1,3;2,3;1'];
    const proposal = proposeText(csv('Onderzoeksjaar;weegfactor2022;weegfactor2024;EBGLK3S1', rows, 3));
    expect(proposal.questions).toEqual([]);
    expect(proposal.waves.map(({ wave, weightColumn }) => [wave, weightColumn])).toEqual([
      [2020, null],
      [2022, 'weegfactor2022'],
      [2024, 'weegfactor2024'],
    ]);
    expect(proposal.warnings).toMatchObject([
      { kind: 'weight-invalid', title: importingTexts.noWeight([2020]).title },
    ]);
  });

  it('between which only the user can choose are asked once, and an answer ends the question', () => {
    const text = csv('Onderzoeksjaar;weegfactor_gemeentelijk;weegfactor_landelijk;EBGLK3S1', [
      '2023;1,1;2,1;1',
      '2023;1,2;2,2;0',
    ]);
    expect(proposeText(text).questions).toMatchObject([
      { id: 'weight', options: [{ advised: true }, { advised: false }, { value: '*', advised: false }] },
    ]);
    expect(proposeText(text, { weight: 'WEEGFACTOR_landelijk' })).toMatchObject({
      questions: [],
      waves: [{ weightColumn: 'weegfactor_landelijk' }],
    });
    expect(issueOf(text, { weight: 'gewicht' })).toMatchObject({
      kind: 'mapping-incomplete',
      column: 'gewicht',
      next: importingTexts.weightNotInFile('gewicht', ['weegfactor_gemeentelijk', 'weegfactor_landelijk'])
        .next,
    });
  });

  it('may be whole numbers, or a column whose name says nothing', () => {
    const proposal = proposeText(
      csv('Onderzoeksjaar;Weegfactor;EBGLK3S1', ['2023;1;1', '2023;2;0', '2023;-1;0']),
    );
    expect(proposal).toMatchObject({ countedRows: 2, waves: [{ weightColumn: 'Weegfactor' }] });
    const text = csv('Onderzoeksjaar;gewicht;EBGLK3S1', ['2023;0,5;1', '2023;1,5;0']);
    expect(proposeText(text).waves[0]?.weightColumn).toBeNull();
    const wave = waveOf(deliverText(text, { weight: 'gewicht' }), 2023);
    expect(wave.weightColumn).toBe('gewicht');
    expect(cellsOf(waveColumn(wave, 'gewicht'))).toEqual(['0.5', '1.5']);
  });
});

describe('other rows that may not count', () => {
  it('are those without a year, of a class the user leaves out, and ragged ones: the counts add up', () => {
    const text = csv(header, [
      '2023;1,5;1;1',
      ';0,5;1;1',
      '2023;0,7;0;1',
      '2023;0,5;1',
      '2023;;0;1',
      '2023;2,5;2;0',
    ]);
    expect(issueOf(text)).toMatchObject({ kind: 'file-damaged-row', line: 5, read: '3 velden' });
    const proposal = proposeText(text, { setAsideBadRows: true, leaveOutClasses: ['0'] });
    expect(proposal.setAside).toEqual([
      { reason: reasons.damaged, rows: 1 },
      { reason: reasons.noYear, rows: 1 },
      { reason: reasons.class('andere klas'), rows: 2 },
    ]);
    const aside = proposal.setAside.reduce((sum, { rows }) => sum + rows, 0);
    expect(proposal.countedRows + aside).toBe(proposal.rows);
    expect(proposal.rows).toBe(6);
  });

  it('are never those of a class, unless the user says so', () => {
    expect(proposeText(csv(header, ['2023;1,5;0;1', '2023;0,5;9;1', '2023;0,5;;1'])).countedRows).toBe(3);
  });

  it('of another class that has few pupils are advised to be left out', () => {
    const rows = Array.from({ length: 50 }, (_, i) => `2023;1;${i < 2 ? 0 : 1 + (i % 2)};${i % 2}`);
    const titles = (mapping: ImportMapping) =>
      proposeText(csv(header, rows), mapping).warnings.map(({ title }) => title);
    const advice = importingTexts.fewOfOtherClass(2).title;
    expect(titles({})).toContain(advice);
    expect(titles({ leaveOutClasses: ['0'] })).not.toContain(advice);
    const many = rows.map((row, i) => (i % 5 === 0 ? '2023;1;0;1' : row));
    expect(proposeText(csv(header, many)).warnings).toEqual([]);
  });

  it('of a class that is not in the file are none, and that is said', () => {
    const text = csv(header, ['2023;1,5;1;1', '2023;0,5;2;0']);
    const { countedRows, warnings } = proposeText(text, { leaveOutClasses: ['2', '6'] });
    expect(countedRows).toBe(1);
    expect(warnings).toMatchObject([
      { kind: 'mapping-incomplete', title: importingTexts.classNotFound(['6']).title },
    ]);
  });

  it('are refused for a word where 0 or 1 belongs', () => {
    const text = csv(header, ['2023;1,5;1;1', '2023;0,5;1;0', '2023;0,5;1;soms', '2023;0,5;1;1']);
    expect(issueOf(text)).toMatchObject({
      kind: 'value-not-a-number',
      line: 4,
      column: 'EBGLK3S1',
      read: 'soms',
    });
    expect(proposeText(text, { setAsideBadRows: true }).countedRows).toBe(3);
  });

  it('are refused for labels in place of codes, with how to save the file with codes', () => {
    const text = csv(header, ['2023;1,5;Klas 2;Ja', '2023;0,5;Klas 4;Nee', '2023;0,5;Klas 4;']);
    expect(issueOf(text)).toMatchObject({ line: 2, ...importingTexts.labelsForCodes('Ja') });
  });

  it('are those with something else than a year, when most have one', () => {
    const proposal = proposeText(csv(header, ['2023;1,5;1;1', '2021;1,5;1;1', '9999;1,5;1;1']));
    expect(proposal.waves.map(({ wave, rows }) => [wave, rows])).toEqual([
      [2021, 1],
      [2023, 1],
    ]);
    expect(proposal.setAside).toEqual([{ reason: reasons.noYear, rows: 1 }]);
  });

  it('are not stored as nothing: a file of which no row is left is refused', () => {
    const parsed = readText(csv(header, ['2023;-1,5;1;1', '2023;-2;1;0']));
    expect(buildDelivery(parsed, proposalOf(parsed))).toMatchObject({
      ok: false,
      issue: { kind: 'mapping-incomplete', title: 'Er blijft geen rij over om mee te rekenen.' },
    });
  });

  it('are not stored without an indicator: there would be no figure to see', () => {
    const parsed = readText(csv(header, ['2023;1,5;1;1', '2023;0,5;1;0']));
    const ignored = { EBGLK3S1: { role: 'ignore' } } as const;
    expect(buildDelivery(parsed, proposalOf(parsed, { columns: ignored }))).toMatchObject({
      ok: false,
      issue: {
        kind: 'mapping-incomplete',
        title: 'Er is nog geen indicator, dus er zijn geen cijfers te maken.',
      },
    });
  });
});

describe('places that are not known', () => {
  it('are no school and no district: their pupils count in larger areas only', () => {
    const text = csv('Onderzoeksjaar;Schoolcode;Gemeentecode;Wijkcode;EBGLK3S1', [
      '2023;237781;0363;036301;1',
      '2023;999999;0363;999999;0',
      '2023;237781;9999;WK999999;1',
    ]);
    const { schools, areas } = deliverText(text);
    expect(schools.map(({ code }) => code)).toEqual(['237781']);
    expect(areas.map(({ code }) => code)).toEqual(['GM0363', 'WK036301']);
    expect(proposeText(text)).toMatchObject({ countedRows: 3, waves: [{ schools: 1, municipalities: 1 }] });
  });
});

describe('a delivery', () => {
  it('waits for the answers to the questions', () => {
    const parsed = readText(csv('KLAS;EBGLK3S1', ['1;0', '2;1']));
    expect(buildDelivery(parsed, proposalOf(parsed))).toMatchObject({
      ok: false,
      issue: { kind: 'mapping-incomplete' },
    });
  });

  it('does not change the file it was made of: the same proposal gives the same delivery again', () => {
    const parsed = readText(csv(header, ['2023;1,5;1;1', '2023;;0;1', '2021;0,5;1;0']));
    const first = propose(parsed, {}, nothingYet);
    const before = structuredClone(parsed);
    expect(first.ok && buildDelivery(parsed, first.value)).toEqual(
      first.ok && buildDelivery(parsed, first.value),
    );
    expect(parsed).toEqual(before);
  });
});
