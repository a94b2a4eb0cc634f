import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { deflateRawSync } from 'node:zlib';
import { findGivenAnswer, listGivenAnswers } from '../../electron/store/given-answers.ts';
import { listPicturesNamed, readHandout, writeHandout } from '../../electron/store/handout.ts';
import { readPicture, savePicture } from '../../electron/store/pictures.ts';
import { readSlideTemplate } from '../../electron/store/slide-template.ts';
import { defaultSettings } from '../../shared/model/workspace.ts';
import { inNewWorkspace, mustOpen } from './examples.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'wib-handout-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = '2026-03-12T10:15:00';
const pictureOf = (mark: string) => ({
  format: 'png' as const,
  data: Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(mark)]).toString('base64'),
  width: 1,
  height: 1,
});
const content = {
  name: 'Voorbeeldregio',
  about: { madeAt: at, waves: [2025], schools: 3, municipalities: 1, fictitious: true },
  settings: { ...defaultSettings, organisation: 'GGD Verzonnen' },
  stories: [],
  templates: [],
  questions: [],
  maps: [],
  pictures: [pictureOf('a')],
  slideTemplate: { fileName: 'huisstijl.potx', package: Buffer.from('een presentatie') },
  answers: Array.from({ length: 40 }, (_, number) => ({
    analysis: 'figures',
    question: JSON.stringify({ number }),
    answer: { ok: true, value: { number, name: 'Een naam die steeds terugkomt, met één é en ‘aanhaling’' } },
  })),
};

it('keeps every answer as it was given, and knows a question that was not asked', () => {
  const file = path.join(folder, 'alles.wib');
  writeHandout(file, content);
  const { db, close } = mustOpen(file);
  expect(readHandout(db)).toEqual(content.about);
  expect(listGivenAnswers(db)).toEqual(content.answers);
  expect(findGivenAnswer(db, 'figures', '{"number":7}')).toEqual(content.answers[7]?.answer);
  expect(findGivenAnswer(db, 'trends', '{"number":7}')).toBeUndefined();
  expect(readSlideTemplate(db)).toEqual(content.slideTemplate);
  const id = createHash('sha256')
    .update(Buffer.from(pictureOf('a').data, 'base64'))
    .digest('hex');
  expect(readPicture(db, id)).toEqual(pictureOf('a'));
  close();
});

it('packs many answers by the block, and finds each of them', () => {
  const answers = Array.from({ length: 300 }, (_, number) => ({
    analysis: number % 2 === 0 ? 'figures' : 'trends',
    question: JSON.stringify({ number }),
    // Together more than a block; much of it the same.
    answer: { ok: true, value: { number, words: `${'één en ‘ander’ '.repeat(3000)}${String(number)}` } },
  }));
  const file = path.join(folder, 'veel.wib');
  writeHandout(file, { ...content, answers });
  const { db, close } = mustOpen(file);
  const blocks = db.prepare<[], number>('SELECT count(*) FROM given_blocks').pluck().get();
  expect(blocks).toBeGreaterThan(1);
  for (const { analysis, question, answer } of answers)
    expect(findGivenAnswer(db, analysis, question)).toEqual(answer);
  expect(listGivenAnswers(db)).toEqual(answers);
  close();
  expect(statSync(file).size).toBeLessThan(1_500_000);
});

it('answers from a handout of before, where each answer was packed alone', () => {
  inNewWorkspace(({ db }) => {
    const words = '{"ok":true,"value":{"number":';
    const packed = deflateRawSync('{"ok":true,"value":{"number":7}}', { dictionary: Buffer.from(words) });
    db.prepare(`INSERT INTO meta (key, value) VALUES ('handout-words', ?)`).run(words);
    db.prepare('INSERT INTO given_answers (analysis, question, answer) VALUES (?, ?, ?)').run(
      'figures',
      '{"number":7}',
      packed,
    );
    const answer = { ok: true, value: { number: 7 } };
    expect(findGivenAnswer(db, 'figures', '{"number":7}')).toEqual(answer);
    expect(findGivenAnswer(db, 'figures', '{"number":8}')).toBeUndefined();
    expect(listGivenAnswers(db)).toEqual([{ analysis: 'figures', question: '{"number":7}', answer }]);
  });
});

it('finds the pictures that a story names, and leaves out the others', () => {
  inNewWorkspace(({ db }) => {
    const [named] = ['a', 'b'].map((mark) => savePicture(db, pictureOf(mark), at));
    expect(listPicturesNamed(db, JSON.stringify({ slides: [{ picture: named }] }))).toEqual([pictureOf('a')]);
  });
});

it('calls an ordinary workspace no handout', () => {
  inNewWorkspace(({ db }) => expect(readHandout(db)).toBeNull());
});
