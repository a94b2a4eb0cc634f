import { createHash } from 'node:crypto';
import { canonicalJson } from '../../shared/base/canonical-json.ts';
import type { AnalysisReader } from './reader.ts';

/**
 * A short text that is the same as long as every answer would be: made of the deliveries by the hash of their bytes,
 * the settings, and whatever else analysis reads. Two workspaces with the same content have the same key.
 */
export function readContentKey(reader: AnalysisReader): string {
  const parts = partsOfContent.map((part) => reader[part]());
  return createHash('sha256').update(canonicalJson(parts)).digest('base64url');
}

/**
 * What of the reader tells its content apart: 'read' is part of the key; 'follows' changes only when one of those does,
 * so need not be read. A part that is added to the reader does not compile until it is said here how it is followed.
 */
const followed = {
  listDatasets: 'read',
  listRegisters: 'read',
  readSettings: 'read',
  readExportStamp: 'read',
  listReplaced: 'read',
  listVariables: 'follows',
  readColumn: 'follows',
  listIndicators: 'follows',
  listAreas: 'follows',
  listSchools: 'follows',
  listPopulation: 'follows',
  listPublishedCells: 'follows',
  listExportedFigures: 'follows',
  before: 'follows',
} as const satisfies Readonly<Record<Exclude<keyof AnalysisReader, 'cache'>, 'read' | 'follows'>>;

type PartOfContent = {
  [Part in keyof typeof followed]: (typeof followed)[Part] extends 'read' ? Part : never;
}[keyof typeof followed];

const partsOfContent = (Object.keys(followed) as (keyof typeof followed)[]).filter(
  (part): part is PartOfContent => followed[part] === 'read',
);
