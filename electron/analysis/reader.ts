import type { Area } from '../../shared/model/area.ts';
import type { ColumnValues, PublishedCell } from '../../shared/model/columns.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import type { ListedSchool, PopulationCount, RegisterSummary } from '../../shared/model/register.ts';
import type { WorkspaceSettings } from '../../shared/model/workspace.ts';
import { listAreas } from '../store/areas.ts';
import type { WorkspaceDatabase } from '../store/database.ts';
import { listStoredDatasets, type StoredDataset } from '../store/datasets.ts';
import { listExportedFigures, readExportStamp, type ExportedKey } from '../store/exported-figures.ts';
import { listIndicators } from '../store/indicators.ts';
import { listPopulation } from '../store/population.ts';
import { listPublishedCells, type PublishedSelection } from '../store/published.ts';
import { listRegisters } from '../store/registers.ts';
import { knowledgeBefore } from '../store/replaced-knowledge.ts';
import { listReplaced, type ReplacedDataset } from '../store/replacements.ts';
import { listSchools } from '../store/schools.ts';
import { readSettings } from '../store/settings.ts';
import { listVariables, readColumn, type StoredVariable } from '../store/variables.ts';
import { createAnalysisCache, type AnalysisCache, type BeforeStep } from './analysis-cache.ts';

/** What analysis reads of a workspace, and what it remembers of it between two questions. */
export interface AnalysisReader {
  readonly cache: AnalysisCache;
  listDatasets(): readonly StoredDataset[];
  listVariables(datasetId: number): readonly StoredVariable[];
  readColumn(variableId: number): ColumnValues;
  listIndicators(): readonly Indicator[];
  listAreas(): readonly Area[];
  /** With what school lists say of them: name, place and enrolment. */
  listSchools(): readonly ListedSchool[];
  listPopulation(): readonly PopulationCount[];
  /** School lists and populations, the oldest first. */
  listRegisters(): readonly Pick<RegisterSummary, 'deliveryId' | 'importedAt'>[];
  listPublishedCells(selection: PublishedSelection): readonly PublishedCell[];
  readSettings(): WorkspaceSettings;
  /** The figures that went out of a dataset. */
  listExportedFigures(datasetId: number): readonly ExportedKey[];
  /** Changes whenever another figure went out. */
  readExportStamp(): string;
  /** What waves held before they were delivered again. */
  listReplaced(): readonly ReplacedDataset[];
  /** The same workspace as it would be without this delivery, which replaced others. */
  before(deliveryId: number): AnalysisReader;
}

/**
 * Reads the store; readers of one open workspace share one cache, which goes when the workspace closes. `beforeStep` is
 * called before every step of an analysis that costs time, and may throw to stop it.
 */
export function storeReader(db: WorkspaceDatabase, beforeStep?: BeforeStep): AnalysisReader {
  const cache = caches.get(db) ?? createAnalysisCache(undefined, beforeStep);
  caches.set(db, cache);
  return {
    cache,
    listDatasets: () => listStoredDatasets(db),
    listVariables: (datasetId) => listVariables(db, datasetId),
    readColumn: (variableId) => readColumn(db, variableId),
    listIndicators: () => listIndicators(db),
    listAreas: () => listAreas(db),
    listSchools: () => listSchools(db),
    listPopulation: () => listPopulation(db),
    listRegisters: () => listRegisters(db),
    listPublishedCells: (selection) => listPublishedCells(db, selection),
    readSettings: () => readSettings(db),
    listExportedFigures: (datasetId) => listExportedFigures(db, datasetId),
    readExportStamp: () => readExportStamp(db),
    listReplaced: () => listReplaced(db),
    before: (deliveryId) => readerBefore(db, deliveryId, beforeStep),
  };
}

/** What is remembered of before a delivery is kept apart: it would push out what speaks now. */
function readerBefore(db: WorkspaceDatabase, deliveryId: number, beforeStep?: BeforeStep): AnalysisReader {
  const cache = cachesOfBefore.get(db) ?? createAnalysisCache(mostBytesOfBefore, beforeStep);
  cachesOfBefore.set(db, cache);
  const { schools, areas, indicators } = knowledgeBefore(db, deliveryId);
  return {
    ...storeReader(db, beforeStep),
    cache,
    listDatasets: () => listStoredDatasets(db, deliveryId),
    listIndicators: () => [...indicators],
    listAreas: () => [...areas],
    listSchools: () => listSchools(db, schools),
  };
}

const mostBytesOfBefore = 128 * 1024 * 1024;
const cachesOfBefore = new WeakMap<WorkspaceDatabase, AnalysisCache>();
const caches = new WeakMap<WorkspaceDatabase, AnalysisCache>();
