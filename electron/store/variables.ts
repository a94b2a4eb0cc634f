import { z } from 'zod';
import type { ColumnValues, WaveColumn } from '../../shared/model/columns.ts';
import { valueLabelSchema } from '../../shared/model/dataset.ts';
import { packColumn, unpackColumn, type PackedColumn } from './column-blob.ts';
import type { WorkspaceDatabase } from './database.ts';
import { readJson, textListSchema } from './json-column.ts';

/** What is known of a column of a dataset; its answers are read apart. */
export interface StoredVariable extends Omit<WaveColumn, 'content'> {
  readonly variableId: number;
}

/** The variables of a dataset in file order. */
export function listVariables(db: WorkspaceDatabase, datasetId: number): StoredVariable[] {
  return db
    .prepare<[number], VariableRow>('SELECT * FROM variables WHERE dataset_id = ? ORDER BY position')
    .all(datasetId)
    .map((row) => ({
      variableId: row.variable_id,
      name: row.name,
      index: row.file_index,
      label: row.label,
      role: row.role,
      indicator:
        row.indicator === null || row.indicator_version === null
          ? null
          : { code: row.indicator, version: row.indicator_version },
      missingCodes: readJson(textListSchema, row.missing_codes),
      notApplicableCodes: readJson(textListSchema, row.not_applicable_codes),
      valueLabels: readJson(valueLabelsSchema, row.value_labels),
    }));
}

/** The answers of one variable, one per row of its dataset. Never leaves the host. */
export function readColumn(db: WorkspaceDatabase, variableId: number): ColumnValues {
  const row = db
    .prepare<[number], PackedColumn>('SELECT storage, codes, content FROM answers WHERE variable_id = ?')
    .get(variableId);
  if (row === undefined) throw new Error(`No answers of variable ${variableId}`);
  return unpackColumn(row);
}

/** Writes the columns of one wave, answers and all; part of saveDelivery's transaction. */
export function insertVariables(
  db: WorkspaceDatabase,
  datasetId: number,
  rows: number,
  columns: readonly WaveColumn[],
): void {
  const insertVariable = db.prepare(
    `INSERT INTO variables (dataset_id, position, file_index, name, label, role, indicator, indicator_version,
       missing_codes, not_applicable_codes, value_labels) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertAnswers = db.prepare(
    'INSERT INTO answers (variable_id, storage, codes, content) VALUES (?, ?, ?, ?)',
  );
  for (const [position, column] of columns.entries()) {
    if (column.content.values.length !== rows)
      throw new Error(`${column.name} has ${column.content.values.length} values for ${rows} rows`);
    const { lastInsertRowid } = insertVariable.run(
      datasetId,
      position,
      column.index,
      column.name,
      column.label,
      column.role,
      column.indicator?.code ?? null,
      column.indicator?.version ?? null,
      JSON.stringify(column.missingCodes),
      JSON.stringify(column.notApplicableCodes),
      JSON.stringify(column.valueLabels),
    );
    const { storage, codes, content } = packColumn(column.content);
    insertAnswers.run(lastInsertRowid, storage, codes, content);
  }
}

interface VariableRow {
  readonly variable_id: number;
  readonly file_index: number;
  readonly name: string;
  readonly label: string;
  readonly role: WaveColumn['role'];
  readonly indicator: string | null;
  readonly indicator_version: number | null;
  readonly missing_codes: string;
  readonly not_applicable_codes: string;
  readonly value_labels: string;
}

const valueLabelsSchema = z.array(valueLabelSchema).readonly();
