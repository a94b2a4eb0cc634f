import { dataTexts } from '../../../shared/language/data.ts';
import { mapTexts } from '../../../shared/language/map-shapes.ts';
import type { ImportProposal } from '../../../shared/model/dataset.ts';
import type { WorkspaceSummary } from '../../../shared/model/workspace.ts';

/** "GMJ_2025.csv · 9.214 rijen en 312 kolommen · uit SPSS, met codes · puntkomma’s en decimale komma · UTF-8". */
export function describeFile(proposal: ImportProposal): string {
  const texts = dataTexts.import;
  const { layout } = proposal;
  // A map has no columns, and no signs between them.
  if (layout.kind === 'shapes')
    return [proposal.fileName, mapTexts.features(proposal.rows), texts.layouts.shapes].join(' · ');
  return [
    proposal.fileName,
    texts.size(proposal.rows, proposal.columnCount),
    texts.layouts[layout.kind],
    // A register has no decimals to read.
    proposal.register
      ? texts.delimiters[layout.delimiter]
      : texts.signs(texts.delimiters[layout.delimiter], texts.decimals[layout.decimal]),
    texts.encodings[layout.encoding],
  ].join(' · ');
}

/** The rows of a microdata file are pupils; those of a published table are areas. */
export function holdsPupils(proposal: ImportProposal): boolean {
  return proposal.layout.kind === 'spss-csv';
}

/** Fictional and real figures in one workspace: all would be called fictional, and none could be trusted. */
export function wouldMix(proposal: ImportProposal, workspace: WorkspaceSummary | null): boolean {
  return workspace !== null && workspace.waves.length > 0 && workspace.fictitious !== proposal.fictitious;
}

/** What must be answered before the file can be read in. */
export function countOpen(proposal: ImportProposal, workspace: WorkspaceSummary | null): number {
  const { importedBefore, mapping, redelivery } = proposal;
  const askAgain = importedBefore !== null && mapping.again !== true && redelivery === undefined;
  return proposal.questions.length + (askAgain ? 1 : 0) + (wouldMix(proposal, workspace) ? 1 : 0);
}
