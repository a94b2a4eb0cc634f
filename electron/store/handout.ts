import { rmSync } from 'node:fs';
import { handoutSchema, type Handout } from '../../shared/model/handout.ts';
import { IssueError } from '../../shared/model/issue.ts';
import type { KeptQuestion } from '../../shared/model/kept-question.ts';
import type { Picture } from '../../shared/model/picture.ts';
import type { Story } from '../../shared/model/story.ts';
import type { Template } from '../../shared/model/template.ts';
import type { WorkspaceSettings } from '../../shared/model/workspace.ts';
import type { WorkspaceDatabase } from './database.ts';
import { saveRegister } from './deliveries.ts';
import { writeGivenAnswers, type GivenAnswer } from './given-answers.ts';
import { readJson } from './json-column.ts';
import { openWorkspace } from './open-workspace.ts';
import { readPicture, savePicture } from './pictures.ts';
import { keepQuestion } from './questions.ts';
import { writeSettings } from './settings.ts';
import { saveSlideTemplate, type KeptTemplate } from './slide-template.ts';
import { writeStory } from './stories.ts';
import type { StoredMap } from './stored-maps.ts';
import { saveTemplate } from './templates.ts';

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
  writeGivenAnswers(db, content.answers);
}
