import type { Level } from '../model/area.ts';

/**
 * The areas of the sample data: plainly fictional, with codes CBS does not use, so that a file of them
 * can be recognised and marked "fictieve voorbeelddata" wherever it is shown.
 */
export const fictitiousRegion = { code: 'GG9901', name: 'GGD Voorbeeldregio' } as const;
/** The country around it, with figures of its own: those of the real one never stand beside fiction. */
export const fictitiousCountry = { code: 'NL99', name: 'Nederland (fictief)' } as const;

export interface SampleMunicipality {
  readonly code: string;
  readonly name: string;
  readonly districts: readonly { readonly code: string; readonly name: string }[];
}

export const sampleMunicipalities: readonly SampleMunicipality[] = [
  municipality('GM9901', 'Elzermonde', [
    'Binnenstad',
    'Havenkwartier',
    'Noorderpark',
    'Vogelbuurt',
    'De Weerden',
  ]),
  municipality('GM9902', 'Kreilewoude', ['Centrum', 'Molenkwartier', 'Bosrand', 'Oostpolder']),
  municipality('GM9903', 'Vlierdam', ['Oude Dorp', 'Stationskwartier', 'Zuiderhof']),
  municipality('GM9904', 'Bremmerveld', ['Centrum', 'Heidezicht', 'Buitengebied']),
  municipality('GM9905', 'Wiekenburg', ['Vesting', 'Parkwijk', 'Landgoederen']),
  municipality('GM9906', 'Hazermeer', ['Dorp', 'Meeroever', 'Nieuwland']),
  municipality('GM9907', 'Zandelinge', ['Kerkdorpen', 'Duinkant']),
  municipality('GM9908', 'Aldermade', ['Dorpskern', 'Polders']),
];

export interface SampleArea {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly parent: string | null;
}

const byCode = new Map(listAreas().map((area) => [area.code, area]));

export function sampleArea(code: string): SampleArea | null {
  return byCode.get(code) ?? null;
}

export function isFictitiousArea(code: string): boolean {
  return byCode.has(code);
}

function municipality(code: string, name: string, districtNames: readonly string[]): SampleMunicipality {
  return {
    code,
    name,
    districts: districtNames.map((districtName, index) => ({
      code: `WK${code.slice(2)}${String(index + 1).padStart(2, '0')}`,
      name: districtName,
    })),
  };
}

function listAreas(): readonly SampleArea[] {
  return [
    { ...fictitiousCountry, level: 'country', parent: null },
    { ...fictitiousRegion, level: 'region', parent: fictitiousCountry.code },
    ...sampleMunicipalities.flatMap(({ code, name, districts }): SampleArea[] => [
      { code, name, level: 'municipality', parent: fictitiousRegion.code },
      ...districts.map((district) => ({ ...district, level: 'district' as const, parent: code })),
    ]),
  ];
}
