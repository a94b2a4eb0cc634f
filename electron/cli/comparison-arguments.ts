import {
  comparisonKindSchema,
  correctionSchema,
  defaultPoints,
  type ComparisonRequest,
  type DifferenceRule,
} from '../../shared/model/comparison.ts';
import { cliTexts } from '../../shared/language/nl/cli.ts';
import { fail, type Arguments } from './arguments.ts';

/** --compare (a group with its code behind a colon), with --correction and --rule; undefined where nothing is compared. */
export function readComparison(args: Arguments): ComparisonRequest | undefined {
  const compare = readCompare(args);
  const correction = args.choice('correction', correctionSchema.options);
  const rule = args.text('rule');
  if (compare === undefined) {
    if (correction !== undefined) fail(cliTexts.compareFirst('correction'));
    if (rule !== undefined) fail(cliTexts.compareFirst('rule'));
    return undefined;
  }
  return {
    ...compare,
    ...(correction === undefined ? {} : { correction }),
    ...(rule === undefined ? {} : { rule: readRule(rule) }),
  };
}

/** 'rest', 'wave', 'reference', 'group'; 'rest:region' for the rest of the region, 'group:2' for all groups against group 2. */
function readCompare(args: Arguments): Pick<ComparisonRequest, 'with' | 'group' | 'of'> | undefined {
  const [, group] = /^group:(.+)$/.exec(args.text('compare') ?? '') ?? [];
  if (group !== undefined) return { with: 'group', group };
  if (args.text('compare') === 'rest:region') return { with: 'rest', of: 'region' };
  const kind = args.choice('compare', comparisonKindSchema.options);
  return kind === undefined ? undefined : { with: kind };
}

/** 'test', 'test-and-points', 'points' or 'report'; the points after a colon, as in 'points:5'. */
export function readRule(text: string): DifferenceRule {
  const [, kind, written] = /^([a-z-]+)(?::(\d+(?:[.,]\d+)?))?$/.exec(text) ?? [];
  const points = written === undefined ? defaultPoints : Number(written.replace(',', '.'));
  switch (kind) {
    case 'test':
    case 'report':
      return written === undefined ? { kind } : fail(cliTexts.badRule(text));
    case 'test-and-points':
    case 'points':
      return points > 0 ? { kind, points } : fail(cliTexts.badRule(text));
    default:
      return fail(cliTexts.badRule(text));
  }
}
