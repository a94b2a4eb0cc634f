import { chartRequestSchema } from '../../shared/model/chart-request.ts';
import { mostRecentQuestions, type KeptQuestion } from '../../shared/model/kept-question.ts';
import type { WorkspaceDatabase } from './database.ts';
import { readJson } from './json-column.ts';
import { writeTransaction } from './write-transaction.ts';

/** Favourites by name, then what was asked lately, newest first. */
export function listQuestions(db: WorkspaceDatabase): KeptQuestion[] {
  return db
    .prepare<[], QuestionRow>(
      `SELECT address, sentence, name, favourite, asked_at AS askedAt, chart FROM questions
       ORDER BY favourite DESC, CASE favourite WHEN 1 THEN lower(coalesce(name, sentence)) END, asked_at DESC, address`,
    )
    .all()
    .map(({ chart, ...row }) => ({
      ...row,
      favourite: row.favourite === 1,
      ...(chart === null ? {} : { chart: readJson(chartRequestSchema, chart) }),
    }));
}

export function readQuestion(db: WorkspaceDatabase, address: string): KeptQuestion | null {
  return listQuestions(db).find((question) => question.address === address) ?? null;
}

/** New, or in place of the one with its address; of those that are no favourite only the latest stay. */
export function keepQuestion(db: WorkspaceDatabase, question: KeptQuestion): void {
  writeTransaction(db, () => {
    db.prepare(
      `INSERT INTO questions (address, sentence, name, favourite, asked_at, chart) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (address) DO UPDATE SET sentence = excluded.sentence, name = excluded.name,
         favourite = excluded.favourite, asked_at = excluded.asked_at, chart = excluded.chart`,
    ).run(
      question.address,
      question.sentence,
      question.name,
      question.favourite ? 1 : 0,
      question.askedAt,
      question.chart === undefined ? null : JSON.stringify(question.chart),
    );
    db.prepare(
      `DELETE FROM questions WHERE favourite = 0 AND address NOT IN (
         SELECT address FROM questions WHERE favourite = 0 ORDER BY asked_at DESC, address LIMIT ?)`,
    ).run(mostRecentQuestions);
  });
}

export function forgetQuestion(db: WorkspaceDatabase, address: string): void {
  db.prepare('DELETE FROM questions WHERE address = ?').run(address);
}

type QuestionRow = Omit<KeptQuestion, 'favourite' | 'chart'> & {
  readonly favourite: number;
  readonly chart: string | null;
};
