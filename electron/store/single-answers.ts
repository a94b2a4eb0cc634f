import { inflateRawSync } from 'node:zlib';
import type { WorkspaceDatabase } from './database.ts';
import type { GivenAnswer } from './given-answers.ts';

/** Answers of handouts made before answers lay in blocks: each deflated by itself, by words that all of them share. */
export function findSingleAnswer(db: WorkspaceDatabase, analysis: string, question: string): unknown {
  const bytes = db
    .prepare<[string, string], Uint8Array>(
      'SELECT answer FROM given_answers WHERE analysis = ? AND question = ?',
    )
    .pluck()
    .get(analysis, question);
  return bytes === undefined ? undefined : inflate(bytes, readWords(db));
}

export function listSingleAnswers(db: WorkspaceDatabase): GivenAnswer[] {
  const words = readWords(db);
  return db
    .prepare<[], { analysis: string; question: string; answer: Uint8Array }>(
      'SELECT analysis, question, answer FROM given_answers ORDER BY given_id',
    )
    .all()
    .map(({ answer, ...asked }) => ({ ...asked, answer: inflate(answer, words) }));
}

function inflate(bytes: Uint8Array, words: string): unknown {
  const dictionary = Buffer.from(words, 'utf8');
  return JSON.parse(inflateRawSync(bytes, { dictionary }).toString('utf8'));
}

function readWords(db: WorkspaceDatabase): string {
  const row = db.prepare<[], string>(`SELECT value FROM meta WHERE key = 'handout-words'`).pluck().get();
  return row ?? '';
}
