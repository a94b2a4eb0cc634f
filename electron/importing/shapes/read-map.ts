import { groupBy } from '../../../shared/base/group-by.ts';
import { normaliseAreaCode } from '../../../shared/catalogue/area-codes.ts';
import { knownArea } from '../../../shared/catalogue/known-area.ts';
import { mapTexts } from '../../../shared/language/map-shapes.ts';
import { mapLevels, type AreaShape, type MapLevel } from '../../../shared/model/map-shapes.ts';
import { refuseFile } from '../importing-issue.ts';
import type { ParsedMap } from '../parsed-file.ts';
import { readYear, readYearInName } from '../read-year.ts';
import { refuseOtherProjection } from './check-projection.ts';
import { crossesItself } from './crosses-itself.ts';
import { findMapFields, type MapFields } from './map-fields.ts';
import { asRecord, readRings } from './read-rings.ts';
import { simplifyShapes } from './simplify-shapes.ts';

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

/** The areas of a GeoJSON file, simplified; which features it could not use, and why. Throws IssueError. */
export function readMap(json: unknown, file: string): ParsedMap {
  const features = featuresOf(json, file);
  refuseOtherProjection(json, features, file);
  const fields = findMapFields(features.map(({ properties }) => properties));
  if (fields === null) return refuseFile('file-columns', mapTexts.noCodes, { file });
  const read = features.map((feature) => readFeature(feature, fields));
  const level = commonestLevel(read);
  const usable = read.flatMap((found) => (found.kind === 'shape' && found.level === level ? [found] : []));
  if (level === null || usable.length === 0)
    return refuseFile('file-layout-unknown', mapTexts.nothingUsable, { file });
  const shapes = oneEach(usable.map(({ shape }) => shape));
  const reasons = read.flatMap((found) =>
    found.kind === 'aside' ? [found.reason] : found.level === level ? [] : [mapTexts.setAside.otherLevel],
  );
  return {
    level,
    year: commonestYear(features, fields) ?? readYearInName(file),
    fields,
    // What comes in and what is left out add up: an area cut in parts counts once.
    features: shapes.length + reasons.length,
    shapes: simplifyShapes(shapes),
    crossing: shapes.filter(({ rings }) => rings.some(crossesItself)).map(({ name }) => name),
    setAside: [...groupBy(reasons, (reason) => reason)].map(([reason, { length }]) => ({
      reason,
      rows: length,
    })),
  };
}

function featuresOf(json: unknown, file: string): readonly Feature[] {
  const root = asRecord(json);
  if (root?.type === 'Topology') refuseFile('file-layout-unknown', mapTexts.topology, { file });
  const list = root?.type === 'Feature' ? [root] : root?.features;
  if (root?.type !== 'FeatureCollection' && root?.type !== 'Feature')
    return refuseFile('file-layout-unknown', mapTexts.noMap, { file });
  if (!Array.isArray(list) || list.length === 0)
    return refuseFile('file-empty', mapTexts.noFeatures, { file });
  return list.map((item: unknown) => {
    const feature = asRecord(item);
    return { properties: asRecord(feature?.properties) ?? {}, geometry: feature?.geometry };
  });
}

type Reading =
  | { readonly kind: 'shape'; readonly level: MapLevel; readonly shape: AreaShape }
  | { readonly kind: 'aside'; readonly reason: string };

function readFeature({ properties, geometry }: Feature, fields: MapFields): Reading {
  const aside = (reason: string): Reading => ({ kind: 'aside', reason });
  const area = normaliseAreaCode(textOf(properties[fields.code]), fields.hint);
  const level = mapLevels.find((known) => known === area?.level);
  if (area === null || level === undefined) return aside(mapTexts.setAside.noCode);
  // CBS cuts the water of a municipality out as a feature of its own, with the same code.
  if (isWater(properties)) return aside(mapTexts.setAside.water);
  const rings = readRings(geometry);
  if (rings === null) return aside(mapTexts.setAside.noSurface);
  if (rings.length === 0) return aside(mapTexts.setAside.broken);
  const name = fields.name === null ? '' : textOf(properties[fields.name]).trim();
  return {
    kind: 'shape',
    level,
    shape: { code: area.code, name: name || (knownArea(area.code)?.name ?? area.code), rings },
  };
}

function isWater(properties: Feature['properties']): boolean {
  const found = Object.entries(properties).find(([name]) => name.toLowerCase() === 'water');
  return found !== undefined && textOf(found[1]).toUpperCase() === 'JA';
}

function commonestLevel(read: readonly Reading[]): MapLevel | null {
  const counts = mapLevels.map((level) => ({
    level,
    count: read.filter((found) => found.kind === 'shape' && found.level === level).length,
  }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count === 0 ? null : best.level;
}

/** An area may be cut in several features: its rings are then together. */
function oneEach(shapes: readonly AreaShape[]): readonly AreaShape[] {
  return [...groupBy(shapes, ({ code }) => code)].map(([code, parts]) => ({
    code,
    name: parts[0]?.name ?? code,
    rings: parts.flatMap(({ rings }) => rings),
  }));
}

function commonestYear(features: readonly Feature[], { year: field }: MapFields): number | null {
  if (field === null) return null;
  const years = features.flatMap(({ properties }) => readYear(textOf(properties[field]).slice(0, 4)) ?? []);
  const byCount = [...groupBy(years, (year) => year)].sort((a, b) => b[1].length - a[1].length);
  return byCount[0]?.[0] ?? null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
