import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { coreTexts } from '../../../shared/language/core.ts';
import { storeTexts } from '../../../shared/language/store.ts';
import { IssueError } from '../../../shared/model/issue.ts';
import { builtInTemplates } from '../../../shared/slides/templates/built-in.ts';
import { safeFileName } from '../../../shared/slides/safe-file-name.ts';
import { writeTogether } from '../../exporting/write-together.ts';
import { listPicturesNamed, readHandout, writeHandout, type HandoutContent } from '../../store/handout.ts';
import { appendLog } from '../../store/log.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import { listQuestions } from '../../store/questions.ts';
import { readSettings, readWorkspaceName } from '../../store/settings.ts';
import { readSlideTemplate } from '../../store/slide-template.ts';
import { listMaps } from '../../store/stored-maps.ts';
import { listStories, readStory } from '../../store/stories.ts';
import { listTemplates } from '../../store/templates.ts';
import type { HandlersOf } from '../handlers.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { withholdPercentages } from '../stories/withheld-percentages.ts';
import { refuse, unwrap } from '../trouble.ts';
import { summariseWorkspace } from '../workspace/summarise.ts';
import { askForHandout } from './ask-for-handout.ts';
import { narrowOptions, settleChoice, type HandoutChoice } from './narrow-options.ts';

/** A copy of the open workspace for others, without an answer of a pupil in it. */
export function handoutHandlers(session: Session): HandlersOf<'workspace.handOut'> {
  return {
    async 'workspace.handOut'({ waves, levels, ...target }, context) {
      const { ports } = session;
      const workspace = session.workspace();
      if (readHandout(workspace.db) !== null) refuse('not-allowed', coreTexts.handout.ofHandout);
      const folder = target.folder ?? ports.exportFolder;
      const name = path.basename(`${safeFileName(target.fileName)}.wib`);
      refuseOpenTarget(workspace, path.join(folder, name));
      const files = await writeTogether(folder, [name], target.overwrite ?? false, async (write) => {
        const content = await gather(session, { waves, levels }, context);
        await write(name, await makeFile(content));
      });
      session.expectOpen(workspace);
      const detail = { handout: name, files: files.map((file) => file.path) };
      appendLog(workspace.db, { at: session.nowIso(), kind: 'export', detail });
      return { folder, files: files.map((file) => ({ ...file, token: ports.offerDownload(file.path) })) };
    },
  };
}

/** A workspace somebody has open is not written over: what waits in its journal would end up in the new file. */
function refuseOpenTarget({ path: own }: OpenWorkspace, target: string): void {
  const isOpen = path.resolve(own) === path.resolve(target) || existsSync(`${target}-wal`);
  if (isOpen) throw new IssueError(storeTexts.inUse(path.basename(target)));
}

async function gather(
  session: Session,
  asked: Partial<HandoutChoice>,
  context: CallContext,
): Promise<HandoutContent> {
  const workspace = session.workspace();
  const { db } = workspace;
  const all = unwrap(await session.analysis().run('options', {}, context));
  const choice = settleChoice(all, asked);
  if (choice.waves.length === 0) refuse('input-invalid', coreTexts.handout.nothing);
  const written = listStories(db).flatMap(({ id }) => readStory(db, id) ?? []);
  const templates = listTemplates(db);
  const questions = listQuestions(db).filter(({ favourite, chart }) => favourite && chart !== undefined);
  const charts = questions.flatMap(({ chart }) => chart ?? []);
  const options = narrowOptions(all, choice, written, charts);
  const recording = await askForHandout(
    session,
    {
      ...{ options, choice, questions },
      stories: written,
      templates: [...builtInTemplates, ...templates],
    },
    context,
  );
  const stories = [];
  for (const story of written) stories.push(await withholdPercentages(session, story, context));
  session.expectOpen(workspace);
  const { waves, schools, municipalities, fictitious } = summariseWorkspace(workspace);
  return {
    name: readWorkspaceName(db),
    about: { madeAt: session.nowIso(), waves, schools, municipalities, fictitious },
    settings: readSettings(db),
    ...{ stories, templates, questions },
    maps: listMaps(db),
    slideTemplate: readSlideTemplate(db),
    pictures: listPicturesNamed(db, JSON.stringify([stories, templates])),
    answers: recording.answers(),
  };
}

/** SQLite wants a place of its own to work in; what it made is then put where it was asked, whole or not at all. */
async function makeFile(content: HandoutContent): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wib-handout-'));
  try {
    const file = path.join(folder, 'handout.wib');
    writeHandout(file, content);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
