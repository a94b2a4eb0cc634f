import { describe, expect, it } from 'vitest';
import { generateSample } from '../../../build/sample/generate.ts';
import type { ExistingData } from '../../../electron/importing/propose.ts';
import {
  fictitiousCountry,
  fictitiousRegion,
  sampleMunicipalities,
} from '../../../shared/catalogue/sample-areas.ts';
import { cellsOf, readText } from './read-text.ts';
import { deliveryOf, proposalOf, proposedColumn, waveColumn, waveOf } from './propose-text.ts';

const files = generateSample().map(({ fileName, wave, bytes }) => ({
  wave,
  parsed: readText(bytes, fileName),
}));
const fileOf = (wave: number) => {
  const found = files.find((file) => file.wave === wave);
  if (found === undefined) throw new Error(`No file of ${wave}`);
  return found.parsed;
};
const weight = 'Standaardisatiefactor_gemeente';

describe('the files of the fictional region', () => {
  it.each(files)('of $wave are recognised in every column that matters', ({ wave, parsed }) => {
    const proposal = proposalOf(parsed, { weight });
    expect(proposal).toMatchObject({
      headline: `Dit is de Gezondheidsmonitor Jeugd van ${wave}`,
      title: 'Gezondheidsmonitor Jeugd',
      fictitious: true,
      questions: [],
      warnings: [],
      setAside: [],
      countedRows: parsed.rows,
    });
    expect(proposal.waves).toEqual([
      { wave, rows: parsed.rows, weightColumn: weight, schools: 36, municipalities: 8, smallSchools: 2 },
    ]);
    const roles = new Map(proposal.columns.map(({ role, name }) => [role, name]));
    expect(roles.get('municipality')).toBe(wave === 2025 ? 'Gemeentecode2023' : 'Gemeentecode');
    expect(roles.get('school')).toBe('Schoolcode');
    expect(roles.get('district')).toBe('Wijkcode');
    expect(roles.get('stratum')).toBe('Stratum');
    expect(roles.get('class')).toBe('KLAS');
    expect(roles.get('gender')).toBe('GENDER');
    expect(proposal.ownIndicators).toBe(wave >= 2023 ? 2 : 0);
    expect(proposedColumn(proposal, 'Respondentnummer').role).toBe('ignore');
  });

  it('ask which weight, with advice and nothing chosen', () => {
    const { questions, waves } = proposalOf(fileOf(2025));
    expect(questions.map(({ id }) => id)).toEqual(['weight']);
    expect(questions[0]?.options.map(({ value, advised }) => [value, advised])).toEqual([
      ['Standaardisatiefactor_gemeente', true],
      ['Standaardisatiefactor_regio', false],
      ['*', false],
    ]);
    expect(waves.map(({ weightColumn }) => weightColumn)).toEqual([null]);
  });

  it('become one region with 8 municipalities, 25 districts and 36 schools that lie in them', () => {
    const { areas, schools } = deliveryOf(fileOf(2025), { weight });
    expect(areas.filter(({ level }) => level === 'region')).toEqual([
      {
        code: 'REGIO',
        level: 'region',
        name: fictitiousRegion.name,
        parent: fictitiousCountry.code,
        known: true,
      },
    ]);
    expect(
      areas.filter(({ level }) => level === 'municipality').map(({ code, name }) => ({ code, name })),
    ).toEqual(sampleMunicipalities.map(({ code, name }) => ({ code, name })));
    expect(
      areas.filter(({ level, parent }) => level === 'district' && /^GM990\d$/.test(parent ?? '')),
    ).toHaveLength(25);
    expect(schools).toHaveLength(36);
    expect(schools.filter(({ code, name, municipality }) => name === code || municipality === null)).toEqual(
      [],
    );
  });

  it('give municipalities one code, however a wave writes them', () => {
    for (const [wave, name] of [
      [2019, 'Gemeentecode'],
      [2021, 'Gemeentecode'],
      [2025, 'Gemeentecode2023'],
    ] as const) {
      const { content } = waveColumn(waveOf(deliveryOf(fileOf(wave), { weight }), wave), name);
      expect(content.kind === 'coded' && content.codes).toEqual(sampleMunicipalities.map(({ code }) => code));
    }
  });

  it('keep every answer where it was', () => {
    const parsed = fileOf(2023);
    const wave = waveOf(deliveryOf(parsed, { weight }), 2023);
    expect(wave.rows).toBe(parsed.rows);
    for (const name of ['Schoolcode', 'KLAS', 'EBGLK3S1', 'GBZOK3S12', weight]) {
      const before = parsed.columns.find((column) => column.name === name);
      expect(before && cellsOf(waveColumn(wave, name)).join()).toBe(before && cellsOf(before).join());
    }
    expect(
      wave.columns.some(({ name }) => name === 'Respondentnummer' || name === 'Standaardisatiefactor_regio'),
    ).toBe(false);
  });

  it('carry the version of each question that was asked in their year', () => {
    const versionOf = (wave: number, name: string) =>
      waveColumn(waveOf(deliveryOf(fileOf(wave), { weight }), wave), name).indicator;
    expect(versionOf(2023, 'PBWBK3S2')).toEqual({ code: 'PBWBK3S3', version: 1 });
    expect(versionOf(2025, 'PBWBK3S3')).toEqual({ code: 'PBWBK3S3', version: 2 });
    expect(versionOf(2023, 'SBRLK3S34')).toEqual({ code: 'SBRLK3S34', version: 1 });
    expect(versionOf(2025, 'SBRLK3S34')).toEqual({ code: 'SBRLK3S34', version: 2 });
    expect(versionOf(2023, 'SOOSK3S1')).toEqual({ code: 'SOOSK3A1', version: 1 });
  });

  it('say what is different from the wave before', () => {
    const before = deliveryOf(fileOf(2023), { weight });
    const existing: ExistingData = {
      datasets: [],
      variables: before.waves.flatMap(({ wave, columns }) =>
        columns.map(({ name, role, indicator }) => ({ wave, name, role, indicator })),
      ),
      schools: () => [],
      areas: () => [],
    };
    const { differences } = proposalOf(fileOf(2025), { weight }, existing);
    expect(differences?.wave).toBe(2023);
    expect(differences?.changedQuestion).toEqual(expect.arrayContaining(['Gepest', 'Voldoende weerbaar']));
    expect(differences?.renamed).toEqual(
      expect.arrayContaining([
        { from: 'Gemeentecode', to: 'Gemeentecode2023' },
        { from: 'SOOSK3S1', to: 'SOOSK3A1' },
      ]),
    );
    expect(differences?.added).toEqual(expect.arrayContaining([expect.stringContaining('PBMGK3S4')]));
    expect(differences?.removed).toEqual(expect.arrayContaining([expect.stringContaining('SBSGK3S2')]));
    expect(proposalOf(fileOf(2023), { weight }, existing).differences).toBeNull();
  });

  it('are shown by the same examples every time', () => {
    const first = proposalOf(fileOf(2025), { weight });
    expect(first.sampleRows).toHaveLength(3);
    expect(first.sampleRows.every((row) => row.length === first.sampleColumns.length)).toBe(true);
    expect(proposalOf(fileOf(2025), { weight }).sampleRows).toEqual(first.sampleRows);
  });
});
