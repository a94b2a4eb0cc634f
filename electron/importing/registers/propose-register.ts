import { isFictitiousArea } from '../../../shared/catalogue/sample-areas.ts';
import { registerTexts } from '../../../shared/language/registers.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { ImportMapping } from '../../../shared/model/dataset.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { RegisterKind, RegisterPreview } from '../../../shared/model/register.ts';
import { refuseFile, warning } from '../importing-issue.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { BareProposal } from '../proposal.ts';
import type { RegisterRows } from './read-rows.ts';

/** As many rows as one sees at a glance. */
export const previewRows = 8;

/** What a proposal of a register says beside what is its own. */
export interface RegisterFinding {
  readonly kind: RegisterKind;
  readonly places: number;
  readonly years: readonly number[];
  /** Areas that are named, each once. */
  readonly areas: readonly Area[];
  readonly preview: RegisterPreview;
  readonly warnings: readonly Issue[];
}

/** A register has no waves, no roles and no questions: only rows that are read or set aside. */
export function proposeRegister(
  parsed: ParsedFile,
  mapping: ImportMapping,
  { rows, setAside }: Pick<RegisterRows<unknown>, 'setAside'> & { readonly rows: readonly unknown[] },
  finding: RegisterFinding,
): BareProposal {
  const { kind, places, years, areas, preview, warnings } = finding;
  if (rows.length === 0) refuseFile('file-empty', registerTexts.nothingLeft, { file: parsed.fileName });
  return {
    fileName: parsed.fileName,
    hash: parsed.hash,
    bytes: parsed.bytes,
    layout: parsed.layout,
    headline: registerTexts.headline(kind, places, years),
    title: mapping.title ?? registerTexts.title(kind, years),
    rows: parsed.rows + parsed.damaged.length,
    columnCount: parsed.columns.length,
    waves: [],
    columns: [],
    questions: [],
    setAside,
    countedRows: rows.length,
    sampleColumns: [],
    sampleRows: [],
    nationalIndicators: 0,
    ownIndicators: 0,
    areaCounts: [],
    warnings: [...warnings, ...warnAboutUnknown(parsed, areas)],
    differences: null,
    fictitious: areas.length > 0 && areas.every(({ code }) => isFictitiousArea(code)),
    mapping,
    register: preview,
  };
}

function warnAboutUnknown({ fileName }: ParsedFile, areas: readonly Area[]): readonly Issue[] {
  const codes = areas.filter(({ known }) => !known).map(({ code }) => code);
  if (codes.length === 0) return [];
  return [warning('area-unknown', registerTexts.warnings.unknownAreas(codes), { file: fileName })];
}
