import { assertNever } from '../../shared/base/assert-never.ts';
import { failure, success, type Result } from '../../shared/base/result.ts';
import { importingTexts } from '../../shared/language/importing.ts';
import type { DeliveryContent } from '../../shared/model/columns.ts';
import { isAsked } from '../../shared/model/dataset.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { importingIssue } from './importing-issue.ts';
import { buildMicrodata } from './microdata/build-microdata.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { BareProposal } from './proposal.ts';
import { buildStatline } from './statline/build-statline.ts';

/** Everything the file brings under a settled proposal, ready for one transaction. */
export function buildDelivery(parsed: ParsedFile, proposal: BareProposal): Result<DeliveryContent, Issue> {
  const where = { file: parsed.fileName };
  if (proposal.questions.length > 0) {
    const titles = proposal.questions.map(({ title }) => title);
    return failure(importingIssue('mapping-incomplete', importingTexts.questionsOpen(titles), where));
  }
  if (proposal.countedRows === 0) {
    return failure(importingIssue('mapping-incomplete', importingTexts.noRowsLeft(proposal.setAside), where));
  }
  if (!proposal.columns.some(({ role }) => isAsked(role))) {
    return failure(importingIssue('mapping-incomplete', importingTexts.noIndicators, where));
  }
  switch (parsed.layout.kind) {
    case 'spss-csv':
      return success(buildMicrodata(parsed, proposal));
    case 'statline-typed':
      return success(buildStatline(parsed, proposal));
    case 'school-list':
    case 'population':
    case 'shapes':
      throw new Error(`${parsed.fileName} is a register, without figures: see buildContent`);
    default:
      return assertNever(parsed.layout.kind);
  }
}
