import { Buffer } from 'node:buffer';
import { sampleMunicipalities } from '../../shared/catalogue/sample-areas.ts';
import { dissolve } from './dissolve.ts';
import { bendBorders, coast, districtSeeds, type Point } from './land.ts';
import { cellAround } from './voronoi.ts';

/** Two maps of the fictional region, the same bytes every time: its municipalities, and their districts. */
export function generateShapes(): readonly { readonly fileName: string; readonly bytes: Buffer }[] {
  const seeds = districtSeeds();
  const cells = seeds.map(({ place }, index) => ({
    index,
    border: bendBorders(
      cellAround(
        place,
        seeds.filter((_, other) => other !== index).map((other) => other.place),
        coast(),
      ),
    ),
  }));
  const borderOf = new Map(cells.map(({ index, border }) => [seeds[index]?.code ?? '', border]));
  const districts = sampleMunicipalities.flatMap(({ districts: within }) => within);
  return [
    {
      fileName: `kaart_gemeenten_${String(year)}.geojson`,
      bytes: writeMap(
        sampleMunicipalities.map(({ code, name, districts: within }) => ({
          code,
          name,
          rings: dissolve(within.map((district) => borderOf.get(district.code) ?? [])),
        })),
      ),
    },
    {
      fileName: `kaart_wijken_${String(year)}.geojson`,
      bytes: writeMap(districts.map(({ code, name }) => ({ code, name, rings: [borderOf.get(code) ?? []] }))),
    },
  ];
}

const year = 2025;

interface DrawnArea {
  readonly code: string;
  readonly name: string;
  readonly rings: readonly (readonly Point[])[];
}

/** As CBS writes its maps. */
function writeMap(areas: readonly DrawnArea[]): Buffer {
  const features = areas.map(({ code, name, rings }) => ({
    type: 'Feature',
    properties: { statcode: code, jrstatcode: `${String(year)}${code}`, statnaam: name },
    geometry: {
      type: 'MultiPolygon',
      coordinates: rings.map((ring) => [[...ring, ...ring.slice(0, 1)]]),
    },
  }));
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return Buffer.from(`{"type":"FeatureCollection","features":[\n${lines}\n]}\n`, 'utf8');
}
