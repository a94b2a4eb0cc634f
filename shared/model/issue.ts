import { z } from 'zod';

/**
 * Expected trouble, in words a user can act on (Dutch): what happened, what was kept, what to do next.
 * `file`, `line` (1-based, the header is line 1), `column` and `read` say where, when there is a where.
 */
export const issueKinds = [
  'file-empty',
  'file-unreadable',
  'file-not-text',
  'file-too-large',
  'file-changed',
  'file-layout-unknown',
  'file-damaged-row',
  'file-columns',
  'value-not-a-number',
  'weight-invalid',
  'area-unknown',
  'already-imported',
  'mapping-incomplete',
  'disk-full',
  'workspace-missing',
  'workspace-in-use',
  'workspace-damaged',
  'workspace-newer',
  'workspace-not-open',
  'not-found',
  'input-invalid',
  'not-allowed',
  /** An export would overwrite this file; the user may say so. */
  'file-exists',
  'export-failed',
  'cancelled',
  'unexpected',
] as const;

export const issueSchema = z
  .object({
    kind: z.enum(issueKinds),
    /** What happened, one short sentence. */
    title: z.string(),
    /** What was kept or left as it was. */
    kept: z.string().optional(),
    /** What the user can do now. */
    next: z.string(),
    file: z.string().optional(),
    line: z.number().int().positive().optional(),
    column: z.string().optional(),
    /** The text that was read there, shortened to 60 characters. */
    read: z.string().optional(),
  })
  .readonly();

export type IssueKind = (typeof issueKinds)[number];
export type Issue = z.infer<typeof issueSchema>;

/** Carries an issue out of deep code (a stream, a worker, a transaction) to the nearest catch. */
export class IssueError extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.title);
    this.name = 'IssueError';
    this.issue = issue;
  }
}
