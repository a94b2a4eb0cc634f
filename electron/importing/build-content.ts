import { success, type Result } from '../../shared/base/result.ts';
import type { DeliveryContent } from '../../shared/model/columns.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { RegisterContent } from '../../shared/model/register.ts';
import { buildDelivery } from './build-delivery.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { BareProposal } from './proposal.ts';
import { buildPopulation, buildSchoolList } from './registers/build-register.ts';
import { buildShapes } from './shapes/build-shapes.ts';

/** What the file brings: figures, or a register of schools, people or borders. */
export function buildContent(
  parsed: ParsedFile,
  proposal: BareProposal,
): Result<DeliveryContent | RegisterContent, Issue> {
  switch (parsed.layout.kind) {
    case 'school-list':
      return success(buildSchoolList(parsed, proposal));
    case 'population':
      return success(buildPopulation(parsed, proposal));
    case 'shapes':
      return success(buildShapes(parsed, proposal));
    default:
      return buildDelivery(parsed, proposal);
  }
}
