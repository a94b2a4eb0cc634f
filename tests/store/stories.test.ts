import { defaultSettings } from '../../shared/model/workspace.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listLog, appendLog } from '../../electron/store/log.ts';
import { readSettings, readWorkspaceName, writeSettings } from '../../electron/store/settings.ts';
import {
  listRemovedStories,
  listStories,
  mostRemoved,
  putBackStory,
  readStory,
  removeStory,
  saveStory,
} from '../../electron/store/stories.ts';
import { listPastSteps } from '../../electron/store/story-steps.ts';
import { inNewWorkspace, story, storyOfEveryKind } from './examples.ts';

describe('a story', () => {
  it('comes back as it was saved: slides in order, charts, annotations', () => {
    inNewWorkspace(({ db }) => {
      saveStory(db, story);
      expect(readStory(db, story.id)).toEqual(story);
    });
  });

  it('comes back with charts of every kind, and notes at an answer category', () => {
    inNewWorkspace(({ db }) => {
      saveStory(db, storyOfEveryKind);
      expect(readStory(db, storyOfEveryKind.id)).toEqual(storyOfEveryKind);
    });
  });

  it('says so when a chart asks what no chart can ask', () => {
    inNewWorkspace(({ db }) => {
      saveStory(db, story);
      db.exec(`UPDATE slides SET content = json_set(content, '$.chart.request.kind', 'pie')`);
      expect(() => readStory(db, story.id)).toThrow('kind');
    });
  });

  it('comes back whatever its slides are and in whatever order', () => {
    inNewWorkspace(({ db }) => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...story.slides), { maxLength: 6 }), (slides) => {
          const shuffled = { ...story, slides, area: null };
          saveStory(db, shuffled);
          expect(readStory(db, story.id)).toEqual(shuffled);
        }),
        { numRuns: 40 },
      );
    });
  });

  it('keeps apart a trend over all waves and one over no wave', () => {
    inNewWorkspace(({ db }) => {
      const slides = [{ waves: undefined }, { waves: [] }].map(({ waves }, place) => ({
        kind: 'chart' as const,
        id: `s${place}`,
        section: '',
        speakerNotes: '',
        chart: {
          id: 'c',
          headline: '',
          interpretation: '',
          annotations: [],
          chosen: null,
          request: {
            kind: 'trend' as const,
            indicator: 'EBGLK3S1',
            areas: [{ level: 'region' as const, code: 'REGIO' }],
            reference: null,
            ...(waves === undefined ? {} : { waves }),
          },
        },
      }));
      saveStory(db, { ...story, slides });
      expect(readStory(db, story.id)?.slides).toEqual(slides);
    });
  });

  it('replaces the one with its id and leaves nothing of it behind', () => {
    inNewWorkspace(({ db }) => {
      saveStory(db, { ...story, id: 'other' });
      saveStory(db, story);
      saveStory(db, { ...story, title: 'Korter', slides: story.slides.slice(0, 2), accountSlide: false });
      expect(listStories(db)).toEqual([
        { id: 'other', title: story.title, slideCount: 4, accountSlide: true, changedAt: story.changedAt },
        { id: 'story-1', title: 'Korter', slideCount: 2, accountSlide: false, changedAt: story.changedAt },
      ]);
      expect(db.prepare('SELECT count(*) FROM slides').pluck().get()).toBe(4 + 2);
    });
  });

  it('is out of sight when removed, and comes back whole with its history', () => {
    inNewWorkspace(({ db }) => {
      saveStory(db, story);
      saveStory(db, { ...story, title: 'Korter' });
      removeStory(db, story.id, '2026-03-10T12:00:00');
      expect(readStory(db, story.id)).toBeNull();
      expect(listStories(db)).toEqual([]);
      expect(listRemovedStories(db).map(({ title }) => title)).toEqual(['Korter']);
      expect(putBackStory(db, story.id)).toBe(true);
      expect(putBackStory(db, story.id)).toBe(false);
      expect(readStory(db, story.id)).toEqual({ ...story, title: 'Korter' });
      expect(listPastSteps(db, story.id)).toHaveLength(1);
    });
  });

  it('is gone for good when twenty others were removed after it, and leaves nothing behind', () => {
    inNewWorkspace(({ db }) => {
      for (let count = 0; count <= mostRemoved; count += 1) {
        const id = `s${count}`;
        saveStory(db, { ...story, id });
        saveStory(db, { ...story, id, title: 'Korter' });
        removeStory(db, id, `2026-03-10T12:00:${String(count).padStart(2, '0')}`);
      }
      expect(putBackStory(db, 's0')).toBe(false);
      expect(
        listRemovedStories(db)
          .map(({ id }) => id)
          .slice(-1),
      ).toEqual(['s1']);
      for (const table of ['slides', 'story_steps'])
        expect(db.prepare(`SELECT count(*) FROM ${table} WHERE story_id = 's0'`).pluck().get(), table).toBe(
          0,
        );
    });
  });

  it('stands last changed first in the list', () => {
    inNewWorkspace(({ db }) => {
      saveStory(db, { ...story, id: 'old', changedAt: '2026-01-01T00:00:00' });
      saveStory(db, { ...story, id: 'new', changedAt: '2026-02-01T00:00:00' });
      expect(listStories(db).map(({ id }) => id)).toEqual(['new', 'old']);
    });
  });
});

describe('the workspace itself', () => {
  it('has the name it was made with', () => {
    inNewWorkspace(({ db }) => expect(readWorkspaceName(db)).toBe('Regio'));
  });

  it('has the default settings until they are changed', () => {
    inNewWorkspace(({ db }) => {
      expect(readSettings(db)).toEqual(defaultSettings);
      const changed = {
        ...defaultSettings,
        organisation: 'GGD Verzonnen',
        psu: 'respondent',
        disclosure: 'swing',
        indicatorRules: { PBSGK3S1: { lowestLevel: 'region', sensitive: true } },
        differenceRule: { kind: 'points', points: 3 },
      } as const;
      writeSettings(db, changed);
      expect(readSettings(db)).toEqual(changed);
    });
  });

  it('remembers what was imported, removed and exported, in order', () => {
    inNewWorkspace(({ db }) => {
      const lines = [
        { at: '2026-03-09T12:00:00', kind: 'import', detail: { deliveryId: 1, file: 'gmj.csv' } },
        { at: '2026-03-09T12:01:00', kind: 'export', detail: { files: ['a.pptx', 'b.png'] } },
        { at: '2026-03-09T11:00:00', kind: 'remove', detail: {} },
      ] as const;
      for (const line of lines) appendLog(db, line);
      expect(listLog(db)).toEqual(lines);
    });
  });
});
