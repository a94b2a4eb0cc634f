import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { generateShapes } from '../../../build/sample/shapes.ts';
import { readMap } from '../../../electron/importing/shapes/read-map.ts';
import { ringArea } from '../../../electron/importing/shapes/read-rings.ts';
import { sampleMunicipalities } from '../../../shared/catalogue/sample-areas.ts';
import { boundsOf } from '../../../shared/model/map-shapes.ts';

const maps = generateShapes().map(({ fileName, bytes }) =>
  readMap(JSON.parse(bytes.toString('utf8')), fileName),
);
const [municipalities, districts] = maps;

it('draws the same maps every time', () => {
  const hashes = generateShapes().map(({ fileName, bytes }) => [
    fileName,
    createHash('sha256').update(bytes).digest('hex').slice(0, 16),
  ]);
  expect(hashes).toMatchInlineSnapshot(`
    [
      [
        "kaart_gemeenten_2025.geojson",
        "96cbf124eea8ed04",
      ],
      [
        "kaart_wijken_2025.geojson",
        "377dd0c0ec060b64",
      ],
    ]
  `);
});

it('has every municipality and district once, in one piece, without a border that crosses itself', () => {
  expect(municipalities?.shapes.map(({ code }) => code)).toEqual(
    sampleMunicipalities.map(({ code }) => code),
  );
  expect(districts?.shapes).toHaveLength(25);
  for (const { shapes, crossing, setAside, year } of maps) {
    expect(shapes.every(({ rings }) => rings.length === 1)).toBe(true);
    expect({ crossing, setAside, year }).toEqual({ crossing: [], setAside: [], year: 2025 });
  }
});

it('cuts each municipality into its districts, without gap or overlap', () => {
  const sizeOf = (code: string) =>
    maps
      .flatMap(({ shapes }) => shapes)
      .filter((shape) => shape.code === code)
      .reduce((total, { rings }) => total + rings.reduce((sum, ring) => sum + ringArea(ring), 0), 0);
  for (const { code, districts: within } of sampleMunicipalities) {
    const parts = within.reduce((total, district) => total + sizeOf(district.code), 0);
    // Simplified apart: the borders of districts have more places where they meet.
    expect(parts / sizeOf(code)).toBeCloseTo(1, 2);
  }
});

it('lies in the sea, off the Dutch coast: nobody takes it for a real place', () => {
  const bounds = boundsOf(municipalities?.shapes ?? []);
  expect(bounds?.south).toBeGreaterThan(53.7);
  expect(bounds?.east).toBeLessThan(4.2);
});
