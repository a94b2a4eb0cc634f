import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normaliseAreaCode } from '../../../shared/catalogue/area-codes.ts';
import { areaNames } from '../../../shared/catalogue/areas-2024.ts';
import { knownArea } from '../../../shared/catalogue/known-area.ts';
import { isFictitiousArea, sampleMunicipalities } from '../../../shared/catalogue/sample-areas.ts';

const municipalities2024 = '../shared/data/areas/gemeente_gegeneraliseerd_2024.geojson';

describe('normalising an area code', () => {
  it('reads one municipality in all the ways it is written', () => {
    for (const text of [
      '363',
      '0363',
      ' 363 ',
      '363.0',
      '363,0',
      'GM0363',
      'gm363',
      '2024GM0363',
      'GM0363  ',
    ]) {
      expect(normaliseAreaCode(text, 'municipality')).toEqual({ level: 'municipality', code: 'GM0363' });
    }
  });

  it('reads the padded and prefixed codes of published tables without a hint', () => {
    expect(normaliseAreaCode('NL01  ')).toEqual({ level: 'country', code: 'NL01' });
    expect(normaliseAreaCode('GG0111')).toEqual({ level: 'region', code: 'GG0111' });
    expect(normaliseAreaCode('WK036304')).toEqual({ level: 'district', code: 'WK036304' });
  });

  it('reads a bare number only when the column says its level', () => {
    expect(normaliseAreaCode('363')).toBeNull();
    expect(normaliseAreaCode('36304', 'district')).toEqual({ level: 'district', code: 'WK036304' });
    expect(normaliseAreaCode('1009', 'region')).toEqual({ level: 'region', code: 'GG1009' });
  });

  it('does not take the region numbers 1 to 25 of the monitor for GG codes', () => {
    expect(normaliseAreaCode('14', 'region')).toBeNull();
  });

  it('puts a pupil of a neighbourhood in its district, but no published neighbourhood', () => {
    expect(normaliseAreaCode('BU03630401', 'district')).toEqual({ level: 'district', code: 'WK036304' });
    expect(normaliseAreaCode('3630401', 'district')).toEqual({ level: 'district', code: 'WK036304' });
    expect(normaliseAreaCode('BU03630401')).toBeNull();
  });

  it('reads nothing from what is no code', () => {
    for (const text of ['', '0', '9999', 'CG01', 'Amsterdam', 'GM12345', '12345']) {
      expect(normaliseAreaCode(text, 'municipality')).toBeNull();
    }
  });
});

describe('the known areas', () => {
  it('are the country, 25 regions, 342 municipalities and those that merged since 2015', () => {
    const count = (level: string) => [...areaNames.values()].filter((area) => area.level === level).length;
    expect([count('country'), count('region'), count('municipality')]).toEqual([1, 25, 342 + 71]);
    expect(knownArea('GM0820')).toEqual({
      name: 'Nuenen, Gerwen en Nederwetten',
      level: 'municipality',
      parent: null,
    });
    expect(knownArea('GG7306')).toEqual({
      name: 'GGD Zaanstreek/Waterland',
      level: 'region',
      parent: 'NL01',
    });
    expect(knownArea('GM0457')?.name).toBe('Weesp');
    expect(knownArea('CG01')).toBeNull();
  });

  it('name a district by its municipality and number', () => {
    expect(knownArea('WK036304')).toEqual({
      name: 'Amsterdam, wijk 04',
      level: 'district',
      parent: 'GM0363',
    });
    expect(knownArea('WK555501')).toBeNull();
  });

  it('hold the fictional areas of the sample, and know that they are fictional', () => {
    const [first] = sampleMunicipalities;
    expect(knownArea(first?.code ?? '')).toMatchObject({ level: 'municipality', parent: 'GG9901' });
    expect(knownArea(first?.districts[0]?.code ?? '')).toMatchObject({
      level: 'district',
      parent: first?.code,
    });
    expect(isFictitiousArea('GM9901')).toBe(true);
    expect(isFictitiousArea('GM0363')).toBe(false);
    expect(sampleMunicipalities.filter(({ code }) => areaNames.has(code))).toEqual([]);
  });

  it.skipIf(!existsSync(municipalities2024))(
    'bear the names CBS gives them in 2024 (needs ../shared/data)',
    () => {
      const text = readFileSync(municipalities2024, 'utf8');
      const official = [
        ...text.matchAll(/"statcode": "(GM\d{4})", "jrstatcode": "\w+", "statnaam": "([^"]+)"/g),
      ];
      expect(official.length).toBe(342);
      expect(official.filter(([, code = '', name]) => areaNames.get(code)?.name !== name)).toEqual([]);
    },
  );
});
