import { listAreas } from '../../electron/store/areas.ts';
import type { WorkspaceDatabase } from '../../electron/store/database.ts';
import { listDatasets, listStoredDatasets } from '../../electron/store/datasets.ts';
import { listDrafts } from '../../electron/store/drafts.ts';
import { listExportedFigures } from '../../electron/store/exported-figures.ts';
import { listIndicators } from '../../electron/store/indicators.ts';
import { listLog } from '../../electron/store/log.ts';
import { listPopulation } from '../../electron/store/population.ts';
import { listPublishedCells } from '../../electron/store/published.ts';
import { listQuestions } from '../../electron/store/questions.ts';
import { listRegisters } from '../../electron/store/registers.ts';
import { listSchools } from '../../electron/store/schools.ts';
import { readSettings, readWorkspaceName } from '../../electron/store/settings.ts';
import { listStories, readStory } from '../../electron/store/stories.ts';
import { listSteps } from '../../electron/store/story-steps.ts';
import { findShapes } from '../../electron/store/shapes.ts';
import { listVariables, readColumn } from '../../electron/store/variables.ts';

/** All a workspace holds, by the store's own questions, as plain JSON: to hold against what was once saved. */
export function readEverything(db: WorkspaceDatabase): unknown {
  const everything = {
    name: readWorkspaceName(db),
    settings: readSettings(db),
    datasets: listDatasets(db),
    stored: listStoredDatasets(db).map((dataset) => ({
      ...dataset,
      variables: listVariables(db, dataset.datasetId).map((variable) => ({
        ...variable,
        answers: readAnswers(db, variable.variableId),
      })),
      cells: listPublishedCells(db, { datasetId: dataset.datasetId }),
      exported: listExportedFigures(db, dataset.datasetId),
    })),
    indicators: listIndicators(db),
    areas: listAreas(db),
    schools: listSchools(db),
    registers: listRegisters(db),
    population: listPopulation(db),
    ...readMap(db),
    ...readQuestions(db),
    ...readDrafts(db),
    stories: listStories(db).map(({ id }) => readStory(db, id)),
    ...readSteps(db),
    log: listLog(db),
  };
  return JSON.parse(JSON.stringify(everything));
}

/** Nothing in workspaces of before there were maps. */
function readMap(db: WorkspaceDatabase): { readonly map?: unknown } {
  const map = findShapes(db, 'municipality', ['GM9901']);
  return map === null ? {} : { map };
}

/** Nothing in workspaces of before questions were kept. */
function readQuestions(db: WorkspaceDatabase): { readonly questions?: unknown } {
  const questions = listQuestions(db);
  return questions.length === 0 ? {} : { questions };
}

/** Nothing in workspaces of before drafts were kept. */
function readDrafts(db: WorkspaceDatabase): { readonly drafts?: unknown } {
  const drafts = listDrafts(db);
  return drafts.length === 0 ? {} : { drafts };
}

/** Nothing in workspaces of before steps of a story were kept. */
function readSteps(db: WorkspaceDatabase): { readonly steps?: unknown } {
  const steps = listStories(db).flatMap(({ id }) => listSteps(db, id));
  return steps.length === 0 ? {} : { steps };
}

function readAnswers(db: WorkspaceDatabase, variableId: number): unknown {
  const column = readColumn(db, variableId);
  const values = [...column.values];
  // JSON writes not-a-number, our blank, as null.
  return column.kind === 'number' ? { values } : { values, codes: column.codes };
}
