import { randomUUID } from 'node:crypto';
import type { OperationOutput } from '../../../shared/contract/operations.ts';
import { coreTexts } from '../../../shared/language/core.ts';
import { templateOfStory } from '../../../shared/slides/templates/template-of-story.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import { listTemplates, putBackTemplate, removeTemplate, saveTemplate } from '../../store/templates.ts';
import type { HandlersOf } from '../handlers.ts';
import type { Session } from '../session.ts';
import { refuse } from '../trouble.ts';
import { summariseRemovedTemplates, summariseTemplates } from './find-template.ts';
import { nameOfArea } from './name-of-area.ts';
import { findStory } from './story-handlers.ts';

type Names = 'template.list' | 'template.save' | 'template.rename' | 'template.remove' | 'template.putBack';

export function templateHandlers(session: Session): HandlersOf<Names> {
  return {
    'template.list': () => listed(session.workspace()),
    async 'template.save'({ storyId, name }, context) {
      const workspace = session.workspace();
      const story = findStory(workspace, storyId);
      if (story.slides.length === 0) return refuse('input-invalid', coreTexts.templateOfNothing);
      const { area } = story;
      const areaName = area === null ? '' : await nameOfArea(session, area, context);
      session.expectOpen(workspace);
      const made = { id: randomUUID(), name, purpose: coreTexts.templatePurpose(story.title) };
      saveTemplate(workspace.db, templateOfStory(story, areaName, made));
      return listed(workspace);
    },
    'template.rename'({ id, name }) {
      const workspace = session.workspace();
      saveTemplate(workspace.db, { ...findOwn(workspace, id), name });
      return listed(workspace);
    },
    'template.remove'({ id }) {
      const workspace = session.workspace();
      removeTemplate(workspace.db, findOwn(workspace, id).id, session.nowIso());
      return listed(workspace);
    },
    'template.putBack'({ id }) {
      const workspace = session.workspace();
      return putBackTemplate(workspace.db, id)
        ? listed(workspace)
        : refuse('not-found', coreTexts.templateGone);
    },
  };
}

/** Those of the app cannot be changed. */
function findOwn({ db }: OpenWorkspace, id: string) {
  return (
    listTemplates(db).find((template) => template.id === id) ?? refuse('not-found', coreTexts.templateGone)
  );
}

function listed(workspace: OpenWorkspace): OperationOutput<'template.list'> {
  return { templates: summariseTemplates(workspace), removed: summariseRemovedTemplates(workspace) };
}
