import type { Migration } from './migration.ts';
import { workspaceTables } from './0001-workspace.ts';
import { deliveryTables } from './0002-deliveries.ts';
import { areaTables } from './0003-areas.ts';
import { indicatorTables } from './0004-indicators.ts';
import { storyTables } from './0005-stories.ts';
import { registerTables } from './0006-registers.ts';
import { exportedFigureTables } from './0007-exported-figures.ts';
import { indicatorScales } from './0008-scales.ts';
import { levelWeights } from './0009-level-weights.ts';
import { accountSlide } from './0010-account-slide.ts';
import { chartRequests } from './0011-chart-requests.ts';
import { shapeTables } from './0012-shapes.ts';
import { questionTable } from './0013-questions.ts';
import { slideContents } from './0014-slide-contents.ts';
import { replacedDatasets } from './0015-replaced-datasets.ts';
import { storySteps } from './0016-story-steps.ts';
import { templateTable } from './0017-templates.ts';
import { handoutTables } from './0018-handouts.ts';
import { pictureTable } from './0019-pictures.ts';
import { slideTemplateTable } from './0020-slide-template.ts';
import { removedTemplates } from './0021-removed-templates.ts';
import { givenBlocks } from './0022-given-blocks.ts';
import { draftTable } from './0023-drafts.ts';

/** All steps in order. Only ever add at the end. */
export const migrations: readonly Migration[] = [
  workspaceTables,
  deliveryTables,
  areaTables,
  indicatorTables,
  storyTables,
  registerTables,
  exportedFigureTables,
  indicatorScales,
  levelWeights,
  accountSlide,
  chartRequests,
  shapeTables,
  questionTable,
  slideContents,
  replacedDatasets,
  storySteps,
  templateTable,
  handoutTables,
  pictureTable,
  slideTemplateTable,
  removedTemplates,
  givenBlocks,
  draftTable,
];
