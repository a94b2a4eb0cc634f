import type { Draft } from '../../../shared/model/draft.ts';
import { forgetDraft, keepDraft, listDrafts } from '../../store/drafts.ts';
import type { HandlersOf } from '../handlers.ts';
import type { Session } from '../session.ts';

export function draftHandlers(session: Session): HandlersOf<'drafts.list' | 'drafts.keep'> {
  return {
    'drafts.list': () => ({ drafts: listDrafts(session.workspace().db) }),
    'drafts.keep'(draft) {
      const { db } = session.workspace();
      if (isBlank(draft)) forgetDraft(db, draft.request);
      else keepDraft(db, withoutPercentages(draft), session.nowIso());
      return {};
    },
  };
}

function isBlank({ headline, interpretation, annotations }: Draft): boolean {
  return headline === '' && interpretation === '' && annotations.length === 0;
}

/** Words are kept, figures never: one that is hidden by the time a draft is read again is not in it. */
function withoutPercentages(draft: Draft): Draft {
  return {
    ...draft,
    annotations: draft.annotations.map((note) => ({
      ...note,
      figures: note.figures.map((figure) => ({ ...figure, percent: null })),
    })),
  };
}
