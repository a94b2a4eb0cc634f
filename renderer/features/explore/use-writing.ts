import { useCallback } from 'react';
import { canonicalJson } from '../../../shared/base/canonical-json.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { useDraft, writeDraft } from './drafts.ts';
import type { Writing } from './writing.ts';
import type { SlideLink } from './use-linked-slide.ts';
import { useWritingSteps } from './use-writing-steps.ts';

/**
 * What is written about this chart, and where it goes: to the slide while the page shows that
 * slide's own question, else to a draft that goes along with "Zet in verhaal". Each step can be taken back.
 */
export function useWriting(workspace: string, request: ChartRequest, link: SlideLink) {
  const draft = useDraft(workspace, request);
  const slide =
    link.state === 'ready' && isSameRequest(link.slide.chart.request, request) ? link.slide : null;
  const writing: Writing = slide?.chart ?? draft;
  const write = useCallback(
    (change: Partial<Writing>) => {
      if (slide) slide.save(change);
      else writeDraft(workspace, request, { ...draft, ...change });
    },
    [slide, workspace, request, draft],
  );
  const subject = `${workspace} ${slide?.slideId ?? ''} ${canonicalJson(request)}`;
  const { change, undo, redo } = useWritingSteps(subject, writing, write);
  return { writing, write: change, undo, redo, isOnSlide: slide !== null };
}

/** Compared by what they ask; keys may stand in another order after a round through the store. */
function isSameRequest(a: ChartRequest, b: ChartRequest): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
