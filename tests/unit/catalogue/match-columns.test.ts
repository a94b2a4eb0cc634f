import { describe, expect, it } from 'vitest';
import {
  findNationalIndicator,
  matchBackground,
  matchIndicator,
} from '../../../shared/catalogue/match-columns.ts';
import { matchWeight } from '../../../shared/catalogue/weights.ts';

describe('matching a column to a national indicator', () => {
  it('does not mind case or spaces', () => {
    expect(matchIndicator(' ebglk3s1 ', 2023)?.indicator.code).toBe('EBGLK3S1');
  });

  it('knows the name of an earlier wave as the same question', () => {
    expect(matched('SOOSK3S1', 2023)).toEqual(['SOOSK3A1', 1]);
    expect(matched('SOOSK3A1', 2025)).toEqual(['SOOSK3A1', 1]);
  });

  it('gives a name that was reused another version from 2025 on', () => {
    expect(matched('SBRLK3S34', 2023)).toEqual(['SBRLK3S34', 1]);
    expect(matched('SBRLK3S34', 2025)).toEqual(['SBRLK3S34', 2]);
    expect(matched('SBRLK3S11', 2021)).toEqual(['SBRLK3S14', 1]);
    expect(matched('SBRLK3S11', 2025)).toEqual(['SBRLK3S14', 2]);
  });

  it('does not take a new name in an old wave for the new question', () => {
    expect(matchIndicator('SBRLK3S14', 2023)).toBeNull();
  });

  it('joins resilience of before and after the break in one indicator with two versions', () => {
    expect(matched('PBWBK3S2', 2023)).toEqual(['PBWBK3S3', 1]);
    expect(matched('PBWBK3S3', 2025)).toEqual(['PBWBK3S3', 2]);
  });

  it('takes the newest version when the wave is not known', () => {
    expect(matched('SBRLK3S34', null)).toEqual(['SBRLK3S34', 2]);
    expect(findNationalIndicator('LBLBK3S13')?.code).toBe('LBLBK3S16');
  });

  it('leaves a column of our own alone', () => {
    expect(matchIndicator('STRESS1', 2024)).toBeNull();
  });
});

describe('matching a column to a background variable', () => {
  it('recognises the names as they occur, with a year behind an area code', () => {
    const roles = [
      'onderzoeksjaar',
      'AGOJB401',
      'SCHOOLCODE',
      'SchoolNaam',
      'Gemeentecode2023',
      'gemeente',
      'Wijkcode',
      'KLAS',
      'BBLFA321',
      'Stratum',
    ];
    expect(roles.map((name) => matchBackground(name)?.variable.role)).toEqual([
      'wave',
      'wave',
      'school',
      'school-name',
      'municipality',
      'municipality',
      'district',
      'class',
      'age',
      'stratum',
    ]);
  });

  it('prefers two genders over three and two kinds of education over three', () => {
    expect(preference('GENDER')).toBeLessThan(preference('BBGSK4S1'));
    expect(preference('MBOKK3S31')).toBeLessThan(preference('MBOKK3S32'));
  });

  it('knows which codes are no answer', () => {
    expect(matchBackground('MBOKK3S31')?.variable).toMatchObject({ missing: ['9'], notApplicable: ['8'] });
    expect(matchBackground('BBLFA321')?.variable).toMatchObject({ missing: ['99'], notApplicable: [] });
  });

  it('does not take an indicator or a year behind another name for background', () => {
    expect(matchBackground('EBGLK3S1')).toBeNull();
    expect(matchBackground('KLAS2023')).toBeNull();
  });
});

describe('matching a weight', () => {
  it('reads the wave and what it is for from the name', () => {
    expect(matchWeight('weegfactor2024')).toEqual({ waves: [2024], purpose: null });
    expect(matchWeight('Standaardisatiefactor_gemeente')).toEqual({ waves: [], purpose: 'municipality' });
    expect(matchWeight('weegfactor_gemeentelijk')).toEqual({ waves: [], purpose: 'municipality' });
    expect(matchWeight('Standaardisatiefactor_regio')).toEqual({ waves: [], purpose: 'region' });
    expect(matchWeight('ewCBSGGD')).toEqual({ waves: [], purpose: 'region' });
    expect(matchWeight('weegfactor_landelijk')).toEqual({ waves: [], purpose: 'country' });
  });

  it('leaves other columns alone', () => {
    expect(matchWeight('FLBMK301')).toBeNull();
    expect(matchWeight('Gemeentecode')).toBeNull();
  });
});

function matched(column: string, wave: number | null) {
  const match = matchIndicator(column, wave);
  return [match?.indicator.code, match?.version];
}

function preference(column: string): number {
  return matchBackground(column)?.preference ?? Number.NaN;
}
