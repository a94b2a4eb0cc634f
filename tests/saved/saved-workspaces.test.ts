import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { schemaVersion } from '../../electron/store/migrate.ts';
import { connectorAt } from '../../shared/model/annotation.ts';
import { markKeySchema } from '../../shared/model/figure.ts';
import { inTemporaryFolder, mustOpen } from '../store/examples.ts';
import { readEverything } from './read-everything.ts';

const saved = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.wib'));

it.each(saved)('%s still opens and holds what was saved in it', (file) => {
  inTemporaryFolder((path) => {
    copyFileSync(join(import.meta.dirname, file), path);
    const { db, close } = mustOpen(path);
    const json = readFileSync(join(import.meta.dirname, file.replace('.wib', '.json')), 'utf8');
    const expected = z.record(z.string(), z.unknown()).parse(JSON.parse(json, asToday));
    // Later versions may know more of the same things; never less.
    expect(readEverything(db)).toMatchObject(expected);
    close();
  });
});

it('has a saved workspace of this schema', () => {
  expect(saved, 'Run: node tests/saved/make-workspace.ts').toContain(`workspace-schema-${schemaVersion}.wib`);
});

/** A note was a mark with a percentage; since schema 14 it is a shape with the figures it was made for. */
function asToday(_: string, value: unknown): unknown {
  const note = oldNoteSchema.safeParse(value);
  return note.success
    ? connectorAt(note.data.id, note.data.mark, note.data.percentAtWriting, note.data.text)
    : value;
}

const oldNoteSchema = z.object({
  id: z.string(),
  mark: markKeySchema,
  text: z.string(),
  percentAtWriting: z.number().nullable(),
});
