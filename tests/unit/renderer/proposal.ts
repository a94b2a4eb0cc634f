import type { ColumnProposal, ColumnRole, ImportProposal } from '../../../shared/model/dataset.ts';

/** A column as importing proposes it; only what a test is about is said. */
export function column(name: string, role: ColumnRole, more: Partial<ColumnProposal> = {}): ColumnProposal {
  return {
    name,
    index: 0,
    role,
    indicator: null,
    weightWaves: [],
    weightLevels: [],
    evidence: '',
    certainty: 'sure',
    missingCodes: [],
    notApplicableCodes: [],
    valueLabels: [],
    distinct: 2,
    empty: 0,
    ...more,
  };
}

/** A microdata file of one wave without questions. */
export function proposal(more: Partial<ImportProposal> = {}): ImportProposal {
  return {
    proposalId: 'p',
    fileName: 'monitor.csv',
    hash: 'a',
    bytes: 1,
    layout: { kind: 'spss-csv', delimiter: ';', decimal: ',', encoding: 'utf-8-bom' },
    headline: 'Dit is een monitor',
    title: 'Monitor',
    rows: 1284,
    columnCount: 12,
    waves: [{ wave: 2025, rows: 1280, weightColumn: null, schools: 3, municipalities: 2, smallSchools: 0 }],
    columns: [],
    questions: [],
    setAside: [],
    countedRows: 1280,
    sampleColumns: [],
    sampleRows: [],
    nationalIndicators: 0,
    ownIndicators: 0,
    areaCounts: [],
    warnings: [],
    importedBefore: null,
    differences: null,
    fictitious: false,
    mapping: {},
    ...more,
  };
}
