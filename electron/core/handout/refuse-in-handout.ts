import { isDeepStrictEqual } from 'node:util';
import { coreTexts } from '../../../shared/language/core.ts';
import type { WorkspaceSettings } from '../../../shared/model/workspace.ts';
import { readHandout } from '../../store/handout.ts';
import type { OpenWorkspace } from '../../store/open-workspace.ts';
import { readSettings } from '../../store/settings.ts';
import { refuse } from '../trouble.ts';

/** Answers of pupils never come into a workspace that was made to be without. */
export function refuseFilesInHandout(workspace: OpenWorkspace | null): void {
  if (workspace && readHandout(workspace.db) !== null) refuse('not-allowed', coreTexts.handout.noFiles);
}

/** How its figures were made cannot be changed any more: house style and owner can. */
export function refuseOtherFigures({ db }: OpenWorkspace, settings: WorkspaceSettings): void {
  if (readHandout(db) === null) return;
  const before = readSettings(db);
  if (figureSettings.some((name) => !isDeepStrictEqual(before[name], settings[name]))) {
    refuse('not-allowed', coreTexts.handout.noOtherFigures);
  }
}

const figureSettings = [
  ...(['psu', 'disclosure', 'ownRule', 'indicatorRules', 'hideUnreliable'] as const),
  ...(['correction', 'differenceRule', 'finitePopulation'] as const),
];
