import { closeSync, existsSync, openSync, truncateSync, writeSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../electron/importing/read-file.ts';
import { buildContent } from '../../../electron/importing/build-content.ts';
import { importingTexts } from '../../../shared/language/nl/importing.ts';
import { mapTexts } from '../../../shared/language/nl/map-shapes.ts';
import { mostMapBytes } from '../../../shared/model/largest-file.ts';
import type { Area } from '../../../shared/model/area.ts';
import { nothingYet, proposalOf } from './propose-text.ts';
import { folder, readText, refusalOf } from './read-text.ts';

type Ring = readonly (readonly [number, number])[];

const elzermonde = { statcode: 'GM9901', jrstatcode: '2025GM9901', statnaam: 'Elzermonde' };
const kreilewoude = { statcode: 'GM9902', jrstatcode: '2025GM9902', statnaam: 'Kreilewoude' };
const land = square(5, 52);
const beside = square(5.1, 52);

describe('a map of municipalities', () => {
  it('is recognised by its codes, with its year, and proposed as a register', () => {
    const parsed = readText(mapOf([elzermonde, land], [kreilewoude, beside]));
    const proposal = proposalOf(parsed);
    expect(proposal).toMatchObject({
      layout: { kind: 'shapes' },
      headline: 'Dit is een kaart van 2 gemeenten van 2025',
      title: 'Kaart van gemeenten 2025',
      rows: 2,
      countedRows: 2,
      setAside: [],
      warnings: [],
      questions: [],
      fictitious: true,
    });
    expect(proposal.register).toMatchObject({
      fields: [{ column: 'statcode' }, { column: 'statnaam' }, { column: 'jrstatcode' }],
      rows: [
        ['GM9901', 'Elzermonde', '4'],
        ['GM9902', 'Kreilewoude', '4'],
      ],
    });
    expect(buildContent(parsed, proposal)).toMatchObject({
      value: {
        ...{ kind: 'shapes', level: 'municipality', year: 2025, areas: [] },
        shapes: [
          { code: 'GM9901', name: 'Elzermonde', rings: [[5.1, 52, 5.1, 52.1, 5, 52.1, 5, 52]] },
          { code: 'GM9902' },
        ],
      },
    });
  });

  it.each([
    ['capitals', { STATCODE: 'GM9901', STATNAAM: 'Elzermonde', JRSTATCODE: '2025GM9901' }],
    ['the names of CBS tables', { gemeentecode: 'GM9901', gemeentenaam: 'Elzermonde', jaar: 2025 }],
    ['an underscore and a bare number', { GM_CODE: 9901, GM_NAAM: 'Elzermonde', jaar: '2025' }],
  ])('may write its properties with %s', (_, properties) => {
    expect(readText(mapOf([properties, land])).map).toMatchObject({
      level: 'municipality',
      year: 2025,
      shapes: [{ code: 'GM9901', name: 'Elzermonde' }],
    });
  });

  it('takes the district where a feature names its municipality too', () => {
    const properties = { gemeentecode: 'GM9901', wijkcode: 'WK990101', wijknaam: 'Binnenstad' };
    expect(readText(mapOf([properties, land]), 'wijken_2024.geojson').map).toMatchObject({
      level: 'district',
      // Said by nothing but the name of the file.
      year: 2024,
      shapes: [{ code: 'WK990101', name: 'Binnenstad' }],
    });
  });

  it('puts the parts of one area together, and leaves its water out', () => {
    const { map } = readText(
      mapOf(
        [{ ...elzermonde, water: 'NEE' }, land],
        [{ ...elzermonde, water: 'NEE' }, square(5.5, 52)],
        [{ ...elzermonde, water: 'JA' }, square(6, 52)],
      ),
    );
    expect(map?.shapes).toHaveLength(1);
    expect(map?.shapes[0]?.rings).toHaveLength(2);
    expect(map?.setAside).toEqual([{ reason: mapTexts.setAside.water, rows: 1 }]);
    expect(map?.features).toBe(2);
  });

  it('sets features aside that cannot be drawn, and counts them', () => {
    const { map } = readText(
      collection([
        feature(elzermonde, { type: 'Polygon', coordinates: [close(land)] }),
        feature({ statcode: 'BU99010101' }, { type: 'Polygon', coordinates: [close(land)] }),
        feature({ statcode: 'WK990101' }, { type: 'Polygon', coordinates: [close(land)] }),
        feature(kreilewoude, { type: 'Point', coordinates: [5, 52] }),
        feature(kreilewoude, null),
        feature(kreilewoude, { type: 'Polygon', coordinates: [] }),
        // A line there and back.
        feature(kreilewoude, {
          type: 'Polygon',
          coordinates: [
            [
              [5, 52],
              [5.1, 52],
              [5, 52],
            ],
          ],
        }),
        feature(kreilewoude, {
          type: 'Polygon',
          coordinates: [
            [
              ['a', 52],
              [5.1, 52],
              [5, 53],
            ],
          ],
        }),
      ]),
    );
    expect(map?.shapes.map(({ code }) => code)).toEqual(['GM9901']);
    expect(map?.setAside).toEqual([
      { reason: mapTexts.setAside.noCode, rows: 1 },
      { reason: mapTexts.setAside.otherLevel, rows: 1 },
      { reason: mapTexts.setAside.noSurface, rows: 2 },
      { reason: mapTexts.setAside.broken, rows: 3 },
    ]);
  });

  it('warns of a border that crosses itself, and reads it', () => {
    const bow: Ring = [
      [5, 52],
      [5.2, 52.2],
      [5.2, 52],
      [5, 52.3],
    ];
    const { warnings, countedRows } = proposalOf(readText(mapOf([elzermonde, bow], [kreilewoude, beside])));
    expect(countedRows).toBe(2);
    expect(warnings.map(({ title }) => title)).toEqual(['De grens van Elzermonde kruist zichzelf.']);
  });

  it('says which areas of the workspace it misses, and of which year it is', () => {
    const area = (code: string, name: string): Area => ({
      ...{ code, name, level: 'municipality', parent: null, known: true },
    });
    const existing = {
      ...nothingYet,
      areas: () => [area('GM9901', 'Elzermonde'), area('GM9904', 'Bremmerveld')],
    };
    const titles = (file: string) =>
      proposalOf(readText(file), {}, existing).warnings.map(({ title }) => title);
    expect(titles(mapOf([{ ...elzermonde, jrstatcode: '2021GM9901' }, land]))).toEqual([
      'Deze kaart is van 2021 en mist 1 gemeente van nu: Bremmerveld.',
    ]);
    expect(titles(mapOf([kreilewoude, land]))).toEqual([
      'Geen van de gemeenten in deze werkmap staat op deze kaart van 2025.',
    ]);
  });
});

describe('a file that is no map we can draw', () => {
  const rdNew: Ring = [
    [120_000, 480_000],
    [125_000, 480_000],
    [125_000, 485_000],
  ];
  it.each([
    ['broken halfway', mapOf([elzermonde, land]).slice(0, 90), mapTexts.notWhole],
    ['other JSON', '{"name":"welbevinden"}', mapTexts.noMap],
    ['a list', '[1, 2]', mapTexts.noMap],
    ['TopoJSON', '{"type":"Topology","objects":{}}', mapTexts.topology],
    ['without features', collection([]), mapTexts.noFeatures],
    ['without codes', mapOf([{ naam: 'Elzermonde' }, land]), mapTexts.noCodes],
    [
      'of lines',
      collection([feature(elzermonde, { type: 'LineString', coordinates: land })]),
      mapTexts.nothingUsable,
    ],
    ['in RD New', mapOf([elzermonde, rdNew]), mapTexts.otherProjection('RD New (EPSG:28992)')],
    [
      'in Web Mercator',
      mapOf([
        elzermonde,
        [
          [545_000, 6_860_000],
          [550_000, 6_860_000],
          [550_000, 6_870_000],
        ],
      ]),
      mapTexts.otherProjection('Web Mercator (EPSG:3857)'),
    ],
    [
      'in no degrees at all',
      mapOf([
        elzermonde,
        [
          [-9e6, 0],
          [9e6, 0],
          [0, 9e6],
        ],
      ]),
      mapTexts.otherProjection(null),
    ],
    [
      'with longitude and latitude swapped',
      mapOf([
        elzermonde,
        [
          [52, 5],
          [52.1, 5],
          [52.1, 5.1],
        ],
      ]),
      mapTexts.swapped,
    ],
  ] as const)('is refused with words: %s', (_, text, words) => {
    const issue = refusalOf(() => readText(text, 'kaart.geojson'));
    expect(issue).toMatchObject({ file: 'kaart.geojson', ...words });
    expect(issue.kept).toBe(importingTexts.nothingImported);
  });

  it('says where it breaks off', () => {
    const text = `{"type":"FeatureCollection",\n"features":[\n{"type":"Feature", oeps}]}`;
    const { line, read } = refusalOf(() => readText(text));
    expect(line).toBe(3);
    expect(read).toContain('"Feature",');
  });

  it('believes the numbers, not a wrong label', () => {
    const labelled = mapOf([elzermonde, land]).replace(
      '{',
      '{"crs":{"properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},',
    );
    expect(readText(labelled).map?.shapes).toHaveLength(1);
  });

  it('is refused before it is read when it is larger than a text can be', () => {
    const large = path.join(folder, 'groot.geojson');
    const descriptor = openSync(large, 'w');
    writeSync(descriptor, '{');
    truncateSync(large, mostMapBytes + 1);
    closeSync(descriptor);
    expect(
      refusalOf(() => readFile({ path: large, fileName: 'groot.geojson' }, () => undefined)),
    ).toMatchObject({
      kind: 'file-too-large',
    });
  });
});

const national = '../shared/data/areas/gemeente_gegeneraliseerd_2024.geojson';
it.skipIf(!existsSync(national))('reads all 342 municipalities of 2024 (needs ../shared/data)', () => {
  const parsed = readFile({ path: national, fileName: path.basename(national) }, () => undefined);
  expect(parsed.map).toMatchObject({
    level: 'municipality',
    year: 2024,
    features: 342,
    setAside: [],
    crossing: [],
  });
  expect(parsed.map?.shapes).toHaveLength(342);
  expect(proposalOf(parsed)).toMatchObject({ fictitious: false, countedRows: 342 });
  // A third of the file: small enough to be drawn at once.
  expect(JSON.stringify(parsed.map?.shapes).length).toBeLessThan(parsed.bytes / 3);
});

function mapOf(...areas: readonly (readonly [properties: object, ring: Ring])[]): string {
  return collection(
    areas.map(([properties, ring]) =>
      feature(properties, { type: 'MultiPolygon', coordinates: [[close(ring)]] }),
    ),
  );
}

function collection(features: readonly object[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function feature(properties: object, geometry: object | null): object {
  return { type: 'Feature', properties, geometry };
}

function square(west: number, south: number): Ring {
  const [east, north] = [Math.round((west + 0.1) * 10) / 10, Math.round((south + 0.1) * 10) / 10];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

function close(ring: Ring): Ring {
  return [...ring, ...ring.slice(0, 1)];
}
