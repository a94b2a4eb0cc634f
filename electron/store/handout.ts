import { rmSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { handoutSchema, type Handout } from '../../shared/model/handout.ts';
import { IssueError } from '../../shared/model/issue.ts';
import type { KeptQuestion } from '../../shared/model/kept-question.ts';
import type { Picture } from '../../shared/model/picture.ts';
import type { Story } from '../../shared/model/story.ts';
import type { Template } from '../../shared/model/template.ts';
import type { WorkspaceSettings } from '../../shared/model/workspace.ts';
import type { WorkspaceDatabase } from './database.ts';
import { saveRegister } from './deliveries.ts';
import { readJson } from './json-column.ts';
import { openWorkspace } from './open-workspace.ts';
import { readPicture, savePicture } from './pictures.ts';
import { keepQuestion } from './questions.ts';
import { writeSettings } from './settings.ts';
import { saveSlideTemplate, type KeptTemplate } from './slide-template.ts';
import { writeStory } from './stories.ts';
import type { StoredMap } from './stored-maps.ts';
import { saveTemplate } from './templates.ts';

/** A question as canonical JSON, and what was answered, a `Result`. */
export interface GivenAnswer {
  readonly analysis: string;
  readonly question: string;
  readonly answer: unknown;
}

/** All there is in a handout. What is not named here does not come along. */
export interface HandoutContent {
  readonly name: string;
  readonly about: Handout;
  readonly settings: WorkspaceSettings;
  readonly stories: readonly Story[];
  readonly templates: readonly Template[];
  readonly questions: readonly KeptQuestion[];
  readonly maps: readonly StoredMap[];
  /** On slides. */
  readonly pictures: readonly Picture[];
  /** The PowerPoint that slides are written on. */
  readonly slideTemplate: KeptTemplate | null;
  readonly answers: readonly GivenAnswer[];
}

/** What this workspace is a handout of; null: it is an ordinary one. */
export function readHandout(db: WorkspaceDatabase): Handout | null {
  const text = db.prepare<[], string>(`SELECT value FROM meta WHERE key = 'handout'`).pluck().get();
  return text === undefined ? null : readJson(handoutSchema, text);
}

/** The answer to one question; undefined where it was not asked. */
export function findGivenAnswer(db: WorkspaceDatabase, analysis: string, question: string): unknown {
  const bytes = db
    .prepare<[string, string], Uint8Array>(
      'SELECT answer FROM given_answers WHERE analysis = ? AND question = ?',
    )
    .pluck()
    .get(analysis, question);
  return bytes === undefined ? undefined : inflate(bytes, readWords(db));
}

/** Every question there is an answer to, with the answer. */
export function listGivenAnswers(db: WorkspaceDatabase): GivenAnswer[] {
  const words = readWords(db);
  return db
    .prepare<[], { analysis: string; question: string; answer: Uint8Array }>(
      'SELECT analysis, question, answer FROM given_answers ORDER BY given_id',
    )
    .all()
    .map(({ answer, ...asked }) => ({ ...asked, answer: inflate(answer, words) }));
}

/** The pictures that this text, of stories and templates, names. */
export function listPicturesNamed(db: WorkspaceDatabase, text: string): Picture[] {
  return db
    .prepare<[string], string>('SELECT picture_id FROM pictures WHERE instr(?, picture_id) > 0')
    .pluck()
    .all(text)
    .flatMap((id) => readPicture(db, id) ?? []);
}

/** Writes a new file, from nothing: what was never in it cannot be found in a page that was freed. */
export function writeHandout(path: string, content: HandoutContent): void {
  const opened = openWorkspace(path, { create: { name: content.name }, now: () => new Date(0) });
  if (!opened.ok) throw new IssueError(opened.issue);
  const { db, close } = opened.value;
  try {
    db.transaction(() => fill(db, content)).immediate();
    db.exec('VACUUM');
  } finally {
    close();
    rmSync(`${path}-lock`, { force: true });
  }
}

function fill(db: WorkspaceDatabase, content: HandoutContent): void {
  db.prepare<[string]>(`INSERT INTO meta (key, value) VALUES ('handout', ?)`).run(
    JSON.stringify(content.about),
  );
  writeSettings(db, content.settings);
  for (const story of content.stories) writeStory(db, story);
  for (const template of content.templates) saveTemplate(db, template);
  for (const question of content.questions) keepQuestion(db, question);
  if (content.slideTemplate !== null) saveSlideTemplate(db, content.slideTemplate, content.about.madeAt);
  for (const picture of content.pictures) savePicture(db, picture, content.about.madeAt);
  for (const { content: map, importedAt } of content.maps) saveRegister(db, map, importedAt);
  insertAnswers(db, content.answers);
}

/**
 * Thousands of short answers with the same sources, areas and names in them: deflated by words that all of them share,
 * they take a third.
 */
function insertAnswers(db: WorkspaceDatabase, answers: readonly GivenAnswer[]): void {
  const written = answers.map(({ answer }) => JSON.stringify(answer));
  const words = sharedWords(written);
  db.prepare<[string]>(`INSERT INTO meta (key, value) VALUES ('handout-words', ?)`).run(words);
  const dictionary = Buffer.from(words, 'utf8');
  const insert = db.prepare<[string, string, Uint8Array]>(
    'INSERT INTO given_answers (analysis, question, answer) VALUES (?, ?, ?)',
  );
  for (const [place, { analysis, question }] of answers.entries())
    insert.run(analysis, question, deflateRawSync(written[place] ?? '', { dictionary, level: 9 }));
}

/** A bit of many answers: as much as the method looks back. */
function sharedWords(written: readonly string[]): string {
  const step = Math.max(1, Math.floor(written.length / samples));
  const some = written.filter((_, place) => place % step === 0);
  return some
    .map((text) => text.slice(0, furthestBack / samples))
    .join('')
    .slice(-furthestBack);
}
const furthestBack = 32_000;
const samples = 10;

function inflate(bytes: Uint8Array, words: string): unknown {
  const dictionary = Buffer.from(words, 'utf8');
  return JSON.parse(inflateRawSync(bytes, { dictionary }).toString('utf8'));
}

function readWords(db: WorkspaceDatabase): string {
  const row = db.prepare<[], string>(`SELECT value FROM meta WHERE key = 'handout-words'`).pluck().get();
  return row ?? '';
}
