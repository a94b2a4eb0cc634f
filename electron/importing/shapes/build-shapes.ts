import type { ShapesContent } from '../../../shared/model/register.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { BareProposal } from '../proposal.ts';
import { describeFile } from '../registers/build-register.ts';
import { mapOf } from './propose-shapes.ts';

export function buildShapes(parsed: ParsedFile, proposal: BareProposal): ShapesContent {
  const { level, year, shapes } = mapOf(parsed);
  return { ...describeFile(parsed, proposal), kind: 'shapes', areas: [], level, year, shapes };
}
