import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import type { WorkspaceDatabase } from './database.ts';
import { findSingleAnswer, listSingleAnswers } from './single-answers.ts';

/** A question as canonical JSON, and what was answered, a `Result`. */
export interface GivenAnswer {
  readonly analysis: string;
  readonly question: string;
  readonly answer: unknown;
}

/**
 * The answers of a handout, in the order they were given: those of one template or place lie together, and tell many
 * figures twice. Packed by so many at once each of those takes its room once.
 */
export function writeGivenAnswers(db: WorkspaceDatabase, answers: readonly GivenAnswer[]): void {
  const insertBlock = db.prepare<[Uint8Array]>('INSERT INTO given_blocks (content) VALUES (?)');
  const insertPlace = db.prepare<[number, number | bigint, number, number]>(
    'INSERT INTO given_places (question_hash, block_id, start, length) VALUES (?, ?, ?, ?)',
  );
  for (const block of inBlocks(answers)) {
    const content = Buffer.concat(block.map(({ bytes }) => bytes));
    const { lastInsertRowid } = insertBlock.run(pack(content));
    let start = 0;
    for (const { hash, bytes } of block) {
      insertPlace.run(hash, lastInsertRowid, start, bytes.length);
      start += bytes.length;
    }
  }
}

/** The answer to one question; undefined where it was not asked. */
export function findGivenAnswer(db: WorkspaceDatabase, analysis: string, question: string): unknown {
  const place = db
    .prepare<[number], { block_id: number; start: number; length: number }>(
      'SELECT block_id, start, length FROM given_places WHERE question_hash = ?',
    )
    .get(hashOf(analysis, question));
  if (place === undefined) return findSingleAnswer(db, analysis, question);
  const { block_id: block, start, length } = place;
  const given = readGiven(unpackedBlock(db, block).subarray(start, start + length));
  // Two questions of one hash: as good as never, and then better no answer than another's.
  return given.analysis === analysis && given.question === question ? given.answer : undefined;
}

/** Every question there is an answer to, with the answer. */
export function listGivenAnswers(db: WorkspaceDatabase): GivenAnswer[] {
  const inBlocksOf = db
    .prepare<[], { block_id: number; start: number; length: number }>(
      'SELECT block_id, start, length FROM given_places ORDER BY block_id, start',
    )
    .all()
    .map(({ block_id: block, start, length }) =>
      readGiven(unpackedBlock(db, block).subarray(start, start + length)),
    );
  return [...inBlocksOf, ...listSingleAnswers(db)];
}

interface WrittenAnswer {
  readonly hash: number;
  readonly bytes: Buffer;
}

/** Bytes: larger ones pack better, and one has to be unpacked before anything in it is read. */
const blockSize = 4_000_000;

function* inBlocks(answers: readonly GivenAnswer[]): Generator<readonly WrittenAnswer[]> {
  let block: WrittenAnswer[] = [];
  let size = 0;
  for (const { analysis, question, answer } of answers) {
    const bytes = Buffer.from(JSON.stringify([analysis, question, answer]), 'utf8');
    if (size > 0 && size + bytes.length > blockSize) {
      yield block;
      [block, size] = [[], 0];
    }
    block.push({ hash: hashOf(analysis, question), bytes });
    size += bytes.length;
  }
  if (block.length > 0) yield block;
}

const givenSchema = z.tuple([z.string(), z.string(), z.unknown()]);

function readGiven(bytes: Uint8Array): GivenAnswer {
  const [analysis, question, answer] = givenSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  return { analysis, question, answer };
}

/** As many bits as a number holds. */
function hashOf(analysis: string, question: string): number {
  const digest = createHash('sha256').update(`${analysis} ${question}`).digest();
  return digest.readUIntBE(0, 6) * 16 + ((digest[6] ?? 0) >> 4);
}

function pack(content: Buffer): Uint8Array {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = {
    // Higher takes twice as long for a fiftieth less.
    [BROTLI_PARAM_QUALITY]: 5,
    [BROTLI_PARAM_LGWIN]: 24,
    [BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params });
}

/** Those that were read last, some 70 MB: half of a large handout. A story asks all over it. */
const unpacked = new WeakMap<WorkspaceDatabase, Map<number, Buffer>>();
const mostUnpacked = 18;

function unpackedBlock(db: WorkspaceDatabase, block: number): Buffer {
  const known = unpacked.get(db) ?? new Map<number, Buffer>();
  unpacked.set(db, known);
  const content = known.get(block) ?? unpack(db, block);
  known.delete(block);
  known.set(block, content);
  const [oldest] = known.keys();
  if (known.size > mostUnpacked && oldest !== undefined) known.delete(oldest);
  return content;
}

function unpack(db: WorkspaceDatabase, block: number): Buffer {
  const content = db
    .prepare<[number], Uint8Array>('SELECT content FROM given_blocks WHERE block_id = ?')
    .pluck()
    .get(block);
  if (content === undefined) throw new Error(`No block ${String(block)} in this handout.`);
  return brotliDecompressSync(content);
}
