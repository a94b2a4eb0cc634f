import { IssueError } from '../../shared/model/issue.ts';
import type { WorkspaceDatabase } from './database.ts';
import { storeIssue } from './store-issue.ts';

/**
 * Runs `write` as a whole or not at all. Synchronous; inside another one it becomes a part of that.
 * Throws IssueError for trouble the user can solve (a full disk); everything then stands as before.
 */
export function writeTransaction<Value>(db: WorkspaceDatabase, write: () => Value): Value {
  try {
    return db.transaction(write).immediate();
  } catch (error) {
    const issue = storeIssue(error, db.name);
    throw issue === null ? error : new IssueError(issue);
  }
}
