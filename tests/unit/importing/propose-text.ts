import { buildDelivery } from '../../../electron/importing/build-delivery.ts';
import { propose, type BareProposal, type ExistingData } from '../../../electron/importing/propose.ts';
import type { DeliveryContent, MicrodataWave, WaveColumn } from '../../../shared/model/columns.ts';
import type { ColumnProposal, ImportMapping } from '../../../shared/model/dataset.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { ParsedFile } from '../../../electron/importing/parsed-file.ts';
import { readText } from './read-text.ts';

export const nothingYet: ExistingData = { datasets: [], variables: [], schools: () => [], areas: () => [] };

export function proposalOf(
  parsed: ParsedFile,
  mapping: ImportMapping = {},
  existing = nothingYet,
): BareProposal {
  const result = propose(parsed, mapping, existing);
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value;
}

export function proposeText(text: string, mapping: ImportMapping = {}, fileName?: string): BareProposal {
  return proposalOf(readText(text, fileName), mapping);
}

/** The issue a file is refused with under a mapping; undefined when it is not refused. */
export function issueOf(text: string, mapping: ImportMapping = {}): Issue | undefined {
  const result = propose(readText(text), mapping, nothingYet);
  return result.ok ? undefined : result.issue;
}

export function deliveryOf(parsed: ParsedFile, mapping: ImportMapping = {}): DeliveryContent {
  const result = buildDelivery(parsed, proposalOf(parsed, mapping));
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value;
}

export function deliverText(text: string, mapping: ImportMapping = {}, fileName?: string): DeliveryContent {
  return deliveryOf(readText(text, fileName), mapping);
}

export function proposedColumn({ columns }: BareProposal, name: string): ColumnProposal {
  const column = columns.find((candidate) => candidate.name === name);
  if (column === undefined) throw new Error(`No column ${name}`);
  return column;
}

export function waveColumn({ columns }: MicrodataWave, name: string): WaveColumn {
  const column = columns.find((candidate) => candidate.name === name);
  if (column === undefined) throw new Error(`No column ${name}`);
  return column;
}

export function waveOf({ waves }: DeliveryContent, year: number): MicrodataWave {
  const found = waves.find(({ wave }) => wave === year);
  if (found === undefined) throw new Error(`No wave ${year}`);
  return found;
}

/** Rows as lines under a header, each made `times` times. */
export function csv(header: string, rows: readonly string[], times = 1): string {
  return `${[header, ...rows.flatMap((row) => Array.from({ length: times }, () => row))].join('\n')}\n`;
}
