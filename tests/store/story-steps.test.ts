import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkspaceDatabase } from '../../electron/store/database.ts';
import { restoreStory, stepBack, stepForward } from '../../electron/store/step-through-story.ts';
import { readStory, saveStory } from '../../electron/store/stories.ts';
import { listPastSteps } from '../../electron/store/story-steps.ts';
import { canonicalJson } from '../../shared/base/canonical-json.ts';
import type { Story } from '../../shared/model/story.ts';
import { inNewWorkspace, story } from './examples.ts';
import { anyEdit } from './random-story-edits.ts';

const at = '2026-03-09T13:00:00.000Z';

describe('the steps of a story', () => {
  it('takes any 500 edits back to the very story it began as, and does them all again', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 500, maxLength: 500 }), (edits) =>
        inNewWorkspace(({ db }) => {
          // In one transaction: a thousand times waiting for the disk proves nothing.
          db.transaction(() => {
            saveStory(db, story);
            const start = contentOf(db);
            for (const [number, change] of edits.entries())
              saveStory(db, change(mustRead(db), number), { field: number % 3 === 0 ? 'title' : undefined });
            const end = contentOf(db);
            while (stepBack(db, story.id, at) !== null);
            expect(contentOf(db)).toBe(start);
            while (stepForward(db, story.id, at) !== null);
            expect(contentOf(db)).toBe(end);
          })();
        }),
      ),
      // Making 500 edits fewer takes hours; the seed says which they were.
      { numRuns: process.env['CI'] === undefined ? 6 : 2, endOnFailure: true },
    );
  });

  it('goes back and forward, and no further', () => {
    inNewWorkspace(({ db }) => {
      saveStory(db, story);
      saveStory(db, { ...story, title: 'Korter' });
      expect(stepBack(db, story.id, at)?.title).toBe(story.title);
      expect(stepForward(db, story.id, at)?.title).toBe('Korter');
      expect(stepForward(db, story.id, at)).toBeNull();
    });
  });

  it('takes typing on in one field as one step, until a pause of ten minutes', () => {
    inNewWorkspace(({ db }) => {
      saveStory(db, story);
      const typed = (title: string, time: string) =>
        saveStory(db, { ...story, title, changedAt: `2026-03-09T${time}` }, { field: 'title' });
      typed('W', '12:10:00');
      typed('We', '12:10:02');
      typed('Wel', '12:19:00');
      expect(listPastSteps(db, story.id)).toMatchObject([
        { at: '2026-03-09T12:19:00', change: { kind: 'renamed' } },
      ]);
      typed('Welk', '12:40:00');
      expect(stepBack(db, story.id, at)?.title).toBe('Wel');
      expect(stepBack(db, story.id, at)?.title).toBe(story.title);
    });
  });

  it('forgets what was typed and wiped out again, and saves that change nothing', () => {
    inNewWorkspace(({ db }) => {
      saveStory(db, story);
      saveStory(db, { ...story, title: 'Korter' }, { field: 'title' });
      saveStory(db, story, { field: 'title' });
      saveStory(db, { ...story, changedAt: at });
      expect(listPastSteps(db, story.id)).toEqual([]);
    });
  });

  it('puts back an earlier state as a step of its own, so that nothing of the history goes', () => {
    inNewWorkspace(({ db }) => {
      saveStory(db, story);
      saveStory(db, { ...story, title: 'Een', changedAt: '2026-03-09T12:30:00' });
      saveStory(db, { ...story, title: 'Een', slides: [] });
      const [, first] = listPastSteps(db, story.id);
      stepBack(db, story.id, at);
      stepForward(db, story.id, at);
      expect(restoreStory(db, story.id, first?.step ?? 0, at)).toEqual({
        ...story,
        title: 'Een',
        changedAt: at,
      });
      expect(listPastSteps(db, story.id).map(({ change }) => change)).toEqual([
        { kind: 'restored', to: '2026-03-09T12:30:00' },
        { kind: 'removed', position: 1, count: story.slides.length },
        { kind: 'renamed' },
      ]);
      expect(stepBack(db, story.id, at)?.slides).toEqual([]);
      expect(restoreStory(db, story.id, 99, at)).toBeNull();
    });
  });
});

function mustRead(db: WorkspaceDatabase): Story {
  const found = readStory(db, story.id);
  if (found === null) throw new Error('The story is gone.');
  return found;
}

/** All that the file holds of it, but when it was saved. */
function contentOf(db: WorkspaceDatabase): string {
  const head = db
    .prepare('SELECT title, area_level, area_code, account_slide FROM stories WHERE story_id = ?')
    .get(story.id);
  const slides = db
    .prepare<[string], { position: number; content: string }>(
      'SELECT position, content FROM slides WHERE story_id = ? ORDER BY position',
    )
    .all(story.id);
  // What was taken away and put back stands last in its slide: that says nothing else.
  return canonicalJson([
    head,
    slides.map((slide) => ({ ...slide, content: JSON.parse(slide.content) as unknown })),
  ]);
}
