import { expect, it } from 'vitest';
import type { WorkspaceDatabase } from '../../electron/store/database.ts';
import { listStoredDatasets } from '../../electron/store/datasets.ts';
import { removeDelivery, saveDelivery } from '../../electron/store/deliveries.ts';
import {
  listExportedFigures,
  readExportStamp,
  saveExportedFigures,
} from '../../electron/store/exported-figures.ts';
import type { MarkKey } from '../../shared/model/figure.ts';
import { inNewWorkspace, microdata } from './examples.ts';

/** A dataset of this workspace, and figures of it. */
function withDataset(db: WorkspaceDatabase) {
  const deliveryId = saveDelivery(db, microdata, '2026-03-09T12:00:00');
  const [dataset] = listStoredDatasets(db);
  if (dataset === undefined) throw new Error('The example has no dataset.');
  const { datasetId, wave } = dataset;
  const total: MarkKey = {
    indicator: 'EBGLK3S1',
    level: 'school',
    areaCode: '990101',
    wave,
    groupVariable: null,
    group: null,
  };
  const girls: MarkKey = { ...total, groupVariable: 'gender', group: '2' };
  return { deliveryId, datasetId, total, girls };
}

it('remembers which figures went out, each once, and nothing but what they are of', () => {
  inNewWorkspace(({ db }) => {
    const { datasetId, total, girls } = withDataset(db);
    const keys = [total, girls, { ...total, category: '3' }, { ...total, measure: 'mean' as const }];
    const figures = keys.map((key) => ({ datasetId, key }));
    saveExportedFigures(db, [...figures, ...figures], '2026-03-09T12:00:00');
    saveExportedFigures(db, figures, '2026-04-01T12:00:00');
    const listed = listExportedFigures(db, datasetId);
    expect(listed).toHaveLength(4);
    expect(listed).toEqual(expect.arrayContaining(keys));
    const dates = db.prepare('SELECT DISTINCT first_at FROM exported_figures').pluck().all();
    expect(dates).toEqual(['2026-03-09T12:00:00']);
  });
});

it('changes its stamp only when a figure goes out for the first time', () => {
  inNewWorkspace(({ db }) => {
    const { datasetId, total, girls } = withDataset(db);
    expect(readExportStamp(db)).toBe('');
    saveExportedFigures(db, [{ datasetId, key: total }], 'at');
    const first = readExportStamp(db);
    expect(first).not.toBe('');
    saveExportedFigures(db, [{ datasetId, key: total }], 'later');
    expect(readExportStamp(db)).toBe(first);
    saveExportedFigures(db, [{ datasetId, key: girls }], 'later');
    expect(readExportStamp(db)).not.toBe(first);
  });
});

it('forgets with the delivery: another one starts anew', () => {
  inNewWorkspace(({ db }) => {
    const { deliveryId, datasetId, total } = withDataset(db);
    saveExportedFigures(db, [{ datasetId, key: total }], 'at');
    removeDelivery(db, deliveryId);
    expect(db.prepare('SELECT count(*) FROM exported_figures').pluck().get()).toBe(0);
    const again = withDataset(db);
    expect(listExportedFigures(db, again.datasetId)).toEqual([]);
  });
});
