import type { Database } from 'better-sqlite3';

/** An open workspace file. Every query of this room is a plain function that takes it first. */
export type WorkspaceDatabase = Database;
