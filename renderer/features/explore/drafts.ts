import { useEffect } from 'react';
import { create } from 'zustand';
import { canonicalJson } from '../../../shared/base/canonical-json.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { call } from '../../api/door.ts';
import { onLeaving } from '../../api/leaving.ts';
import { saveDraft, saveWaitingDrafts } from './draft-saver.ts';
import { blankWriting, type Writing } from './writing.ts';

/** Writing that is in no story yet, by the question it is about: the workspace keeps it. */
interface Drafts {
  readonly workspace: string | null;
  readonly writings: Readonly<Record<string, Writing>>;
}
const useDrafts = create<Drafts>(() => ({ workspace: null, writings: {} }));

export function useDraft(workspace: string, request: ChartRequest | null): Writing {
  const key = canonicalJson(request);
  useEffect(() => void readDrafts(workspace), [workspace]);
  // Leaving within the pause may not cost the last words: for another page of the app, or the app itself.
  useEffect(() => saveWaitingDrafts, []);
  useEffect(() => onLeaving(saveWaitingDrafts), []);
  return useDrafts(
    (drafts) => (drafts.workspace === workspace ? drafts.writings[key] : undefined) ?? blankWriting,
  );
}

export function writeDraft(workspace: string, request: ChartRequest, writing: Writing): void {
  const key = canonicalJson(request);
  const { headline, interpretation, annotations } = writing;
  put(workspace, (before) => ({ ...before, [key]: writing }));
  saveDraft(key, { request, headline, interpretation, annotations });
}

/** Once for every workspace that is opened: what is written meanwhile is newer. */
async function readDrafts(workspace: string): Promise<void> {
  if (useDrafts.getState().workspace === workspace) return;
  put(workspace, (before) => before);
  const answer = await call('drafts.list', {});
  if (!answer.ok || useDrafts.getState().workspace !== workspace) return;
  const kept = answer.value.drafts.map(
    ({ request, ...writing }) => [canonicalJson(request), writing] as const,
  );
  put(workspace, (before) => ({ ...Object.fromEntries(kept), ...before }));
}

function put(workspace: string, change: (writings: Drafts['writings']) => Drafts['writings']): void {
  useDrafts.setState((before) => ({
    workspace,
    writings: change(before.workspace === workspace ? before.writings : {}),
  }));
}
