import type { Progress } from '../../../shared/contract/door.ts';
import type { DatasetSummary, ImportMapping, ImportProposal } from '../../../shared/model/dataset.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { RegisterSummary } from '../../../shared/model/register.ts';
import type { ChosenFile } from '../../api/chosen-file.ts';

/** Reading in: the file at hand, those that wait, and what came in. */
export interface ImportSession {
  readonly step: Step;
  /** The file at hand first, then those that wait. */
  readonly files: readonly ChosenFile[];
  readonly imported: readonly ImportedFile[];
  /** Questions of the file at hand, also the answered ones: an answer can be changed. */
  readonly asked: ImportProposal['questions'];
  /** A revision that was refused; the proposal stands as it was. */
  readonly refused: Issue | null;
  /** The last read was stopped by the user. */
  readonly stopped: boolean;
}

/** One file that came in. */
export interface ImportedFile {
  readonly name: string;
  readonly rows: number;
  readonly datasets: readonly DatasetSummary[];
  /** There when the file was a school list or a population. */
  readonly register: RegisterSummary | null;
}

/** What is going on with the file at hand. */
type Step =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly progress: Progress | null }
  | { readonly kind: 'proposal'; readonly proposal: ImportProposal; readonly revising: boolean }
  | { readonly kind: 'committing'; readonly proposal: ImportProposal; readonly progress: Progress | null }
  | { readonly kind: 'failed'; readonly issue: Issue; readonly mapping: ImportMapping };
