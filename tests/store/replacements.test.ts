import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAreas } from '../../electron/store/areas.ts';
import type { WorkspaceDatabase } from '../../electron/store/database.ts';
import { listDatasets, listStoredDatasets } from '../../electron/store/datasets.ts';
import { findDeliveryByHash, removeDelivery, saveDelivery } from '../../electron/store/deliveries.ts';
import { listExportedFigures, saveExportedFigures } from '../../electron/store/exported-figures.ts';
import { listIndicators } from '../../electron/store/indicators.ts';
import { knowledgeBefore, readKnowledge } from '../../electron/store/replaced-knowledge.ts';
import { letGoReplaced, listReplaced, saveReplacement } from '../../electron/store/replacements.ts';
import { listSchools } from '../../electron/store/schools.ts';
import { listVariables, readColumn } from '../../electron/store/variables.ts';
import type { DeliveryContent } from '../../shared/model/columns.ts';
import {
  happiness,
  inNewWorkspace,
  inTemporaryFolder,
  loneliness,
  microdata,
  mustOpen,
  published,
} from './examples.ts';

const [first, second, third] = ['2026-03-09T12:00:00', '2026-04-01T09:00:00', '2026-05-01T09:00:00'];

/** The same wave once more: other names, a school more, an indicator that is new. */
const again: DeliveryContent = {
  ...microdata,
  fileName: 'gmj_2023_v2.csv',
  hash: 'f'.repeat(64),
  areas: [{ code: 'GM9901', level: 'municipality', name: 'Bovendam-West', parent: 'REGIO', known: true }],
  schools: [
    { code: '901', name: 'De Oever aan Zee', municipality: 'GM9902', district: null },
    { code: '905', name: 'De Nieuwe', municipality: 'GM9901', district: null },
  ],
  indicators: [
    {
      ...happiness,
      label: 'Gelukkig',
      versions: [{ version: 2, columns: ['EBGLK3S9'], fromWave: 2023, breakReason: 'anders' }],
    },
    loneliness,
  ],
};

describe('a wave that is delivered again', () => {
  it('speaks in the place of the one before, which is kept with the room it takes', () => {
    inNewWorkspace(({ db }) => {
      saveDelivery(db, microdata, first);
      const deliveryId = saveReplacement(db, again, [1], second);
      expect(listDatasets(db).map(({ fileName }) => fileName)).toEqual(['gmj_2023_v2.csv']);
      expect(listStoredDatasets(db).map(({ datasetId }) => datasetId)).toEqual([2]);
      expect(listStoredDatasets(db, deliveryId).map(({ datasetId }) => datasetId)).toEqual([1]);
      // Four columns of a byte per pupil, and a weight of eight.
      expect(listReplaced(db)).toEqual([
        {
          datasetId: 1,
          wave: 2023,
          replacedBy: deliveryId,
          fileName: 'gmj_2023.csv',
          importedAt: first,
          rows: 4,
          bytes: 48,
        },
      ]);
      expect(findDeliveryByHash(db, microdata.hash)).toBeNull();
    });
  });

  it('is undone to the very same content, also after the workspace was closed', () => {
    inTemporaryFolder((file) => {
      let workspace = mustOpen(file, { create: { name: 'Regio' } });
      saveDelivery(workspace.db, microdata, first);
      saveDelivery(workspace.db, published, first);
      const before = everything(workspace.db);
      const deliveryId = saveReplacement(workspace.db, again, [1], second);
      expect(everything(workspace.db)).not.toEqual(before);
      workspace.close();
      workspace = mustOpen(file);
      removeDelivery(workspace.db, deliveryId);
      expect(everything(workspace.db)).toEqual(before);
      workspace.close();
    });
  });

  it('takes a national indicator along again that came with it', () => {
    inNewWorkspace(({ db }) => {
      saveDelivery(db, microdata, first);
      const before = everything(db);
      const national = { ...loneliness, code: 'SBEZK3S1', origin: 'national' } as const;
      removeDelivery(
        db,
        saveReplacement(db, { ...again, indicators: [...again.indicators, national] }, [1], second),
      );
      expect(everything(db)).toEqual(before);
    });
  });

  it('tells what was known before it, for the figures of then', () => {
    inNewWorkspace(({ db }) => {
      saveDelivery(db, microdata, first);
      const before = readKnowledge(db);
      const deliveryId = saveReplacement(db, again, [1], second);
      expect(listSchools(db).map(({ name }) => name)).toContain('De Oever aan Zee');
      expect(knowledgeBefore(db, deliveryId)).toEqual(before);
    });
  });

  it('leaves what a later file said when it is undone', () => {
    inNewWorkspace(({ db }) => {
      saveDelivery(db, microdata, first);
      const deliveryId = saveReplacement(db, again, [1], second);
      const later = {
        ...published,
        areas: [
          { code: 'GM9901', level: 'municipality', name: 'Dam', parent: 'REGIO', known: true } as const,
        ],
      };
      saveDelivery(
        db,
        {
          ...later,
          indicators: [],
          cells: [],
          schools: [{ code: '905', name: 'De Nieuwste', municipality: 'GM9901', district: null }],
        },
        third,
      );
      removeDelivery(db, deliveryId);
      expect(listAreas(db).map(({ name }) => name)).toContain('Dam');
      expect(listSchools(db).find(({ code }) => code === '901')?.name).toBe('De Oever');
      expect(listIndicators(db).find(({ code }) => code === happiness.code)?.versions).toEqual(
        happiness.versions,
      );
    });
  });

  it('is undone one by one where a wave was delivered three times', () => {
    inNewWorkspace(({ db }) => {
      saveDelivery(db, microdata, first);
      const one = everything(db);
      const b = saveReplacement(db, again, [1], second);
      const two = everything(db);
      const c = saveReplacement(db, { ...again, hash: '1'.repeat(64), fileName: 'v3.csv' }, [2], third);
      expect(listReplaced(db).map(({ fileName }) => fileName)).toEqual(['gmj_2023_v2.csv']);
      removeDelivery(db, c);
      expect(everything(db)).toEqual(two);
      removeDelivery(db, b);
      expect(everything(db)).toEqual(one);
    });
  });

  it('gives up what it replaced, all the way down, and keeps what stands', () => {
    inNewWorkspace(({ db }) => {
      saveDelivery(db, microdata, first);
      saveReplacement(db, again, [1], second);
      const c = saveReplacement(db, { ...again, hash: '1'.repeat(64) }, [2], third);
      letGoReplaced(db, c);
      expect(count(db, 'deliveries')).toBe(1);
      expect(count(db, 'datasets')).toBe(1);
      expect(count(db, 'answers')).toBe(5);
      expect(listReplaced(db)).toEqual([]);
      // School 902 still has pupils in the file that stands; its name stays.
      expect(
        listSchools(db)
          .map(({ code }) => code)
          .sort(),
      ).toEqual(['901', '902']);
    });
  });

  it('gives up one wave of a file with two, and keeps the other', () => {
    inNewWorkspace(({ db }) => {
      const [wave] = microdata.waves;
      if (wave === undefined) throw new Error('No wave');
      saveDelivery(db, { ...microdata, waves: [{ ...wave, wave: 2021 }, wave] }, first);
      const deliveryId = saveReplacement(db, again, [2], second);
      expect(listDatasets(db).map(({ wave: year, fileName }) => [year, fileName])).toEqual([
        [2021, 'gmj_2023.csv'],
        [2023, 'gmj_2023_v2.csv'],
      ]);
      letGoReplaced(db, deliveryId);
      expect(listDatasets(db).map(({ wave: year }) => year)).toEqual([2021, 2023]);
      expect(count(db, 'datasets')).toBe(2);
    });
  });

  it('remembers of both what went out of one of them', () => {
    inNewWorkspace(({ db }) => {
      saveDelivery(db, microdata, first);
      saveExportedFigures(db, [{ datasetId: 1, key: figure('GM9901') }], first);
      const deliveryId = saveReplacement(db, again, [1], second);
      expect(listExportedFigures(db, 2)).toEqual([figure('GM9901')]);
      saveExportedFigures(db, [{ datasetId: 2, key: figure('GM9902') }], second);
      removeDelivery(db, deliveryId);
      expect(listExportedFigures(db, 1)).toEqual([figure('GM9901'), figure('GM9902')]);
    });
  });

  it('leaves the old one when the program is killed half way', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wib-store-'));
    const file = path.join(folder, 'Regio.wib');
    const made = mustOpen(file, { create: { name: 'Regio' } });
    saveDelivery(made.db, microdata, first);
    const before = everything(made.db);
    made.close();
    const script = path.join(import.meta.dirname, 'children/replace-and-stall.ts');
    const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    const gone = once(child, 'exit');
    for await (const chunk of child.stdout) if (String(chunk).includes('middle')) break;
    child.kill('SIGKILL');
    expect(await gone).toEqual([null, 'SIGKILL']);
    const opened = mustOpen(file);
    expect(everything(opened.db)).toEqual(before);
    opened.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('changes nothing when it cannot be written', () => {
    inNewWorkspace(({ db }) => {
      saveDelivery(db, microdata, first);
      const before = everything(db);
      expect(() => saveReplacement(db, again, [1, 7], second)).toThrow('No dataset 7 to replace');
      expect(everything(db)).toEqual(before);
    });
  });
});

/** Every row of every table: what a workspace holds. */
function everything(db: WorkspaceDatabase): Readonly<Record<string, readonly unknown[]>> {
  const tables = db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()]),
  );
}

function count(db: WorkspaceDatabase, table: string): unknown {
  return db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
}

function figure(areaCode: string) {
  return {
    indicator: happiness.code,
    level: 'municipality',
    areaCode,
    wave: 2023,
    groupVariable: null,
    group: null,
  } as const;
}

it('reads the columns of before where they stood', () => {
  inNewWorkspace(({ db }) => {
    saveDelivery(db, microdata, first);
    const was = listVariables(db, 1).map(({ variableId }) => readColumn(db, variableId));
    saveReplacement(db, again, [1], second);
    expect(listVariables(db, 1).map(({ variableId }) => readColumn(db, variableId))).toEqual(was);
  });
});
