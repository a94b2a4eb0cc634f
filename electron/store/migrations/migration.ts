/**
 * One step of the schema. Its place in `migrations.ts` + 1 is the `user_version` it leaves behind.
 * Additive; once shipped never edited: a change is a new file.
 */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}
