import type { Area } from '../../shared/model/area.ts';
import type { ColumnRole, DatasetSummary, ImportProposal, ValueLabel } from '../../shared/model/dataset.ts';

/** What importing says of a file; the core gives it a number and looks whether it was imported before. */
export type BareProposal = Omit<ImportProposal, 'proposalId' | 'importedBefore'>;

/** What the workspace already holds, to say what differs from the wave before. */
export interface ExistingData {
  readonly datasets: readonly DatasetSummary[];
  /** The columns of each wave of microdata. */
  readonly variables: readonly ExistingVariable[];
  /** The schools of every wave of microdata; read only when asked for. */
  readonly schools: () => readonly ExistingSchool[];
  /** The areas of every wave; read only when asked for. */
  readonly areas: () => readonly Area[];
  /** The waves as they were delivered; read only when one of them comes again. */
  readonly delivered?: (waves: readonly number[]) => readonly DeliveredWave[];
}

/** One wave of one delivery, to hold a new one against. */
export interface DeliveredWave {
  readonly datasetId: number;
  readonly wave: number;
  readonly kind: DatasetSummary['kind'];
  readonly fileName: string;
  readonly importedAt: string;
  readonly rows: number;
  readonly weightColumn: string | null;
  readonly columns: readonly DeliveredColumn[];
  readonly places: readonly Pick<Area, 'level' | 'code' | 'name'>[];
}

export interface DeliveredColumn {
  readonly name: string;
  readonly role: ColumnRole;
  readonly indicator: string | null;
  readonly missingCodes: readonly string[];
  readonly notApplicableCodes: readonly string[];
  readonly valueLabels: readonly ValueLabel[];
}

export interface ExistingSchool {
  readonly code: string;
  readonly name: string;
  readonly wave: number;
  /** All rows of the wave: never shown. */
  readonly respondents: number;
  /** An earlier school list says how many are enrolled. */
  readonly hasEnrolment: boolean;
}

export interface ExistingVariable {
  readonly wave: number;
  readonly name: string;
  readonly role: ColumnRole;
  readonly indicator: { readonly code: string; readonly version: number } | null;
}
