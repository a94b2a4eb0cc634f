import { writeWhole } from '../../../shared/base/dutch-numbers.ts';
import { isFictitiousArea } from '../../../shared/catalogue/sample-areas.ts';
import { mapTexts } from '../../../shared/language/map-shapes.ts';
import { registerTexts } from '../../../shared/language/registers.ts';
import type { ImportMapping } from '../../../shared/model/dataset.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { warning } from '../importing-issue.ts';
import type { ParsedFile, ParsedMap } from '../parsed-file.ts';
import type { BareProposal, ExistingData } from '../proposal.ts';
import { previewRows, proposeRegister } from '../registers/propose-register.ts';

/** What we recognise in a map, held against the areas of the workspace. */
export function proposeShapes(
  parsed: ParsedFile,
  mapping: ImportMapping,
  existing: ExistingData,
): BareProposal {
  const map = mapOf(parsed);
  const { level, year, shapes, fields, setAside } = map;
  const onMap = new Set(shapes.map(({ code }) => code));
  const own = existing.areas().filter((area) => area.level === level);
  const missing = own.filter(({ code }) => !onMap.has(code)).map(({ name }) => name);
  const { fields: names } = mapTexts;
  const proposal = proposeRegister(
    parsed,
    mapping,
    { rows: shapes, setAside },
    {
      kind: 'shapes',
      places: shapes.length,
      years: year === null ? [] : [year],
      // A map names areas nobody asked about: they do not become areas of the workspace.
      areas: [],
      preview: {
        kind: 'shapes',
        fields: [
          { what: names.code, column: fields.code },
          { what: names.name, column: fields.name },
          { what: names.year, column: fields.year },
        ],
        columns: [
          { label: names.code, isNumber: false },
          { label: names.name, isNumber: false },
          { label: names.points, isNumber: true },
        ],
        rows: shapes
          .slice(0, previewRows)
          .map(({ code, name, rings }) => [
            code,
            name,
            writeWhole(rings.reduce((total, ring) => total + ring.length / 2, 0)),
          ]),
      },
      warnings: [...warnAboutMissing(parsed, map, own.length, missing), ...warnAboutCrossing(parsed, map)],
    },
  );
  return {
    ...proposal,
    headline: mapTexts.headline(level, shapes.length, year),
    title: mapping.title ?? mapTexts.title(level, registerTexts.writeYears(year === null ? [] : [year])),
    fictitious: shapes.every(({ code }) => isFictitiousArea(code)),
  };
}

export function mapOf({ fileName, map }: ParsedFile): ParsedMap {
  if (map === undefined) throw new Error(`${fileName} is no map`);
  return map;
}

function warnAboutMissing(
  { fileName }: ParsedFile,
  { level, year }: ParsedMap,
  asked: number,
  missing: readonly string[],
): readonly Issue[] {
  if (missing.length === 0) return [];
  const words =
    missing.length === asked
      ? mapTexts.warnings.noneOfYours(level, year)
      : mapTexts.warnings.missing(level, year, missing);
  return [warning('area-unknown', words, { file: fileName })];
}

function warnAboutCrossing({ fileName }: ParsedFile, { crossing }: ParsedMap): readonly Issue[] {
  if (crossing.length === 0) return [];
  return [warning('file-damaged-row', mapTexts.warnings.crossing(crossing), { file: fileName })];
}
