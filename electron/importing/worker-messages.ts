import type { Issue } from '../../shared/model/issue.ts';
import type { Language } from '../../shared/model/preferences.ts';
import type { ParsedFile, SourceFile } from './parsed-file.ts';

/** What the reading thread is started with. */
export interface ReaderStart {
  readonly source: SourceFile;
  /** Of the words in what it answers. */
  readonly language: Language;
}

/** What the reading thread says to the thread that started it. */
export type ReaderMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'parsed'; readonly parsed: ParsedFile }
  | { readonly kind: 'issue'; readonly issue: Issue };
