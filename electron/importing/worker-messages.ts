import type { Issue } from '../../shared/model/issue.ts';
import type { ParsedFile } from './parsed-file.ts';

/** What the reading thread says to the thread that started it. */
export type ReaderMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'parsed'; readonly parsed: ParsedFile }
  | { readonly kind: 'issue'; readonly issue: Issue };
