import { writeWhole } from '../../../shared/base/dutch-numbers.ts';
import { registerTexts } from '../../../shared/language/registers.ts';
import type { ImportMapping } from '../../../shared/model/dataset.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { BareProposal } from '../proposal.ts';
import { previewRows, proposeRegister } from './propose-register.ts';
import { distinctAreas } from './read-area.ts';
import { readPopulation } from './read-population.ts';
import { populationFields } from './register-columns.ts';

/** What we recognise in a table of how many people live where. Throws IssueError. */
export function proposePopulation(parsed: ParsedFile, mapping: ImportMapping): BareProposal {
  const table = readPopulation(parsed, mapping);
  const { fields, rows } = table;
  const areas = distinctAreas(rows.map(({ entry }) => entry.area));
  const { fields: names, preview } = registerTexts;
  return proposeRegister(parsed, mapping, table, {
    kind: 'population',
    places: areas.length,
    years: [...new Set(rows.map(({ entry }) => entry.count.year))].sort((a, b) => a - b),
    areas,
    preview: {
      kind: 'population',
      fields: populationFields.map((field) => ({
        what: names[field],
        column: parsed.columns[fields[field] ?? -1]?.name ?? null,
      })),
      columns: [
        { label: preview.code, isNumber: false },
        { label: names.area, isNumber: false },
        { label: names.year, isNumber: false },
        { label: preview.number, isNumber: true },
      ],
      rows: rows
        .slice(0, previewRows)
        .map(({ entry: { area, count } }) => [
          area.code,
          area.name,
          String(count.year),
          writeWhole(count.number),
        ]),
    },
    warnings: [],
  });
}
