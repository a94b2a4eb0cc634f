import { coreTexts } from '../../../shared/language/core.ts';
import type { Handout } from '../../../shared/model/handout.ts';
import type { WorkspaceSummary } from '../../../shared/model/workspace.ts';
import type { WorkspaceDatabase } from '../../store/database.ts';
import { listDatasets } from '../../store/datasets.ts';
import { readHandout } from '../../store/handout.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import { readSettings, readWorkspaceName } from '../../store/settings.ts';
import { listStories } from '../../store/stories.ts';
import { rememberRecent } from '../recent-workspaces.ts';
import type { Session } from '../session.ts';

/** What the page shows of a workspace in its top bar and on Start. */
export function summariseWorkspace({ db, path, backupIssue }: OpenWorkspace): WorkspaceSummary {
  const handout = readHandout(db);
  return {
    path,
    name: readWorkspaceName(db),
    ...(handout === null ? countDatasets(db) : partsOf(handout)),
    stories: listStories(db).length,
    settings: readSettings(db),
    notice: backupIssue,
  };
}

type Counted = Pick<WorkspaceSummary, 'waves' | 'schools' | 'municipalities' | 'fictitious'>;

function countDatasets(db: WorkspaceDatabase): Counted {
  const datasets = listDatasets(db);
  return {
    waves: [...new Set(datasets.map((dataset) => dataset.wave))].sort((a, b) => a - b),
    schools: Math.max(0, ...datasets.map((dataset) => dataset.schools)),
    municipalities: Math.max(0, ...datasets.map((dataset) => dataset.municipalities)),
    fictitious: datasets.some((dataset) => dataset.fictitious),
  };
}

function partsOf({ madeAt, ...counted }: Handout): Counted & Pick<WorkspaceSummary, 'handout'> {
  return { ...counted, handout: { madeAt } };
}

/** Summarises and puts it on top of the list of recent workspaces. */
export function summariseAndRemember(session: Session, workspace: OpenWorkspace): WorkspaceSummary {
  const summary = summariseWorkspace(workspace);
  rememberRecent(session.ports.dataFolder, {
    path: summary.path,
    name: summary.name,
    openedAt: session.nowIso(),
    description: describe(summary),
  });
  return summary;
}

function describe(summary: WorkspaceSummary): string {
  if (summary.fictitious) return coreTexts.fictitious;
  if (summary.waves.length === 0) return coreTexts.noFiguresYet;
  return coreTexts.describeWorkspace(summary.waves.length, summary.schools, summary.municipalities);
}
