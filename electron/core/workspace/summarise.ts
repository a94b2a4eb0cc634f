import { coreTexts } from '../../../shared/language/core.ts';
import type { WorkspaceSummary } from '../../../shared/model/workspace.ts';
import { listDatasets } from '../../store/datasets.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import { readSettings, readWorkspaceName } from '../../store/settings.ts';
import { listStories } from '../../store/stories.ts';
import { rememberRecent } from '../recent-workspaces.ts';
import type { Session } from '../session.ts';

/** What the page shows of a workspace in its top bar and on Start. */
export function summariseWorkspace({ db, path, backupIssue }: OpenWorkspace): WorkspaceSummary {
  const datasets = listDatasets(db);
  return {
    path,
    name: readWorkspaceName(db),
    waves: [...new Set(datasets.map((dataset) => dataset.wave))].sort((a, b) => a - b),
    schools: Math.max(0, ...datasets.map((dataset) => dataset.schools)),
    municipalities: Math.max(0, ...datasets.map((dataset) => dataset.municipalities)),
    stories: listStories(db).length,
    fictitious: datasets.some((dataset) => dataset.fictitious),
    settings: readSettings(db),
    notice: backupIssue,
  };
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
