import type { DeliveryFile } from '../../../shared/model/columns.ts';
import type { PopulationContent, SchoolListContent } from '../../../shared/model/register.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { BareProposal } from '../proposal.ts';
import { areasOf } from './propose-school-list.ts';
import { distinctAreas } from './read-area.ts';
import { readPopulation } from './read-population.ts';
import { readSchoolList } from './read-school-list.ts';

export function buildSchoolList(parsed: ParsedFile, proposal: BareProposal): SchoolListContent {
  const list = readSchoolList(parsed, proposal.mapping);
  return {
    ...describeFile(parsed, proposal),
    kind: 'school-list',
    areas: areasOf(list),
    schools: list.rows.map(({ entry }) => entry.school),
  };
}

export function buildPopulation(parsed: ParsedFile, proposal: BareProposal): PopulationContent {
  const { rows } = readPopulation(parsed, proposal.mapping);
  return {
    ...describeFile(parsed, proposal),
    kind: 'population',
    areas: distinctAreas(rows.map(({ entry }) => entry.area)),
    counts: rows.map(({ entry }) => entry.count),
  };
}

/** What every register notes of its file. */
export function describeFile(parsed: ParsedFile, proposal: BareProposal): Omit<DeliveryFile, 'areas'> {
  const { fileName, hash, bytes, layout } = parsed;
  const { title, mapping, fictitious, warnings } = proposal;
  return {
    title,
    fileName,
    hash,
    bytes,
    layout,
    mappingJson: JSON.stringify(mapping),
    fictitious,
    population: '',
    warnings,
  };
}
