import { expect, it } from 'vitest';
import { forgetDraft, keepDraft, listDrafts } from '../../electron/store/drafts.ts';
import { mostDrafts, type Draft } from '../../shared/model/draft.ts';
import { inNewWorkspace } from './examples.ts';

function draft(wave: number, headline: string): Draft {
  const request = { kind: 'response', wave, level: 'school', within: null, by: null } as const;
  return { request, headline, interpretation: '', annotations: [] };
}

it('keeps one draft for each chart, the latest first, however its question was written down', () => {
  inNewWorkspace(({ db }) => {
    keepDraft(db, draft(2023, 'Eerst'), '2026-03-12T10:00:00');
    keepDraft(db, draft(2025, 'Anders'), '2026-03-12T10:01:00');
    const turned = { by: null, within: null, level: 'school', wave: 2023, kind: 'response' } as const;
    keepDraft(db, { ...draft(2023, 'Daarna'), request: turned }, '2026-03-12T10:02:00');
    expect(listDrafts(db).map(({ headline }) => headline)).toEqual(['Daarna', 'Anders']);
    forgetDraft(db, turned);
    expect(listDrafts(db)).toEqual([draft(2025, 'Anders')]);
  });
});

it('forgets the oldest by itself', () => {
  inNewWorkspace(({ db }) => {
    for (let n = 0; n <= mostDrafts; n += 1) {
      const minute = new Date(Date.UTC(2026, 2, 12, 10, n)).toISOString();
      keepDraft(db, draft(2000 + n, `Zin ${String(n)}`), minute);
    }
    const left = listDrafts(db);
    expect(left).toHaveLength(mostDrafts);
    expect(left[0]?.headline).toBe(`Zin ${String(mostDrafts)}`);
    expect(left.at(-1)?.headline).toBe('Zin 1');
  });
});
