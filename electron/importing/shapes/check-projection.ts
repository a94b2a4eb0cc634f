import { mapTexts } from '../../../shared/language/map-shapes.ts';
import { boundsOf, type Bounds } from '../../../shared/model/map-shapes.ts';
import { refuseFile } from '../importing-issue.ts';
import { asRecord, readRings } from './read-rings.ts';

/** Refuses a map that is not in degrees of longitude and latitude, naming what it is in. Throws IssueError. */
export function refuseOtherProjection(
  json: unknown,
  features: readonly { readonly geometry: unknown }[],
  file: string,
): void {
  const said = saidProjection(json);
  const bounds = boundsOf(features.map(({ geometry }) => ({ rings: readRings(geometry) ?? [] })));
  // What the numbers say goes before what the file says: a wrong label draws well, wrong numbers do not.
  const seen = bounds === null ? null : seenProjection(bounds);
  if (seen === 'degrees') return;
  if (seen === 'swapped') refuseFile('file-layout-unknown', mapTexts.swapped, { file });
  const name = seen ?? said;
  if (bounds === null && (name === null || isDegrees(name))) return;
  refuseFile(
    'file-layout-unknown',
    mapTexts.otherProjection(name === null || isDegrees(name) ? null : name),
    {
      file,
    },
  );
}

/** "urn:ogc:def:crs:EPSG::28992"; null where the file says nothing: then GeoJSON is in degrees. */
function saidProjection(json: unknown): string | null {
  const crs = asRecord(asRecord(json)?.crs);
  const name = asRecord(crs?.properties)?.name;
  if (typeof name !== 'string') return null;
  return name.endsWith('28992') ? rdNew : name;
}

function isDegrees(name: string): boolean {
  return /(4326|4258|CRS84)$/i.test(name);
}

const rdNew = 'RD New (EPSG:28992)';

function seenProjection({ west, south, east, north }: Bounds): string | null {
  if (west >= -180 && east <= 180 && south >= -90 && north <= 90) {
    // The Netherlands lie at 3 to 8 east and 50 to 54 north: the other way round they would lie off Somalia.
    return west > 50 && east < 54 && south > 3 && north < 8 ? 'swapped' : 'degrees';
  }
  if (west > -10_000 && east < 320_000 && south > 280_000 && north < 660_000) return rdNew;
  if (west > 300_000 && east < 900_000 && south > 6_400_000 && north < 7_200_000) {
    return 'Web Mercator (EPSG:3857)';
  }
  return null;
}
